namespace EmbedArchive.Providers.Addresses;

/// <summary>An address that a provider recognised: which item it names. Immutable.</summary>
internal sealed record AddressMatch
{
    internal required EmbedProvider Provider { get; init; }

    internal required AddressRule Rule { get; init; }

    internal EmbedKind Kind => Rule.Kind;

    internal required string? Id { get; init; }

    /// <summary>The canonical address.</summary>
    internal required string Url { get; init; }

    /// <summary>The named parts of the address (<c>user</c>, <c>id</c>, …) and its <c>host</c>.</summary>
    internal required IReadOnlyDictionary<string, string> Parts { get; init; }
}

namespace EmbedArchive;

/// <summary>An address that a provider must recognise.</summary>
/// <param name="Address">The address.</param>
/// <param name="Id">The id that it holds.</param>
public sealed record ProviderExample(string Address, string Id)
{
    /// <summary>The canonical address; null when <see cref="Address"/> is it.</summary>
    public string? Canonical { get; init; }

    /// <summary>The key of the provider whose item it is, for the address of a wrapper; null: the provider itself.</summary>
    public string? Provider { get; init; }
}

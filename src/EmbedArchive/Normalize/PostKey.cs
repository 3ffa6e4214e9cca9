namespace EmbedArchive.Normalize;

/// <summary>Which post it is about.</summary>
internal sealed record PostKey(string Provider, EmbedKind Kind, string? Id, string? Url)
{
    /// <summary>The named parts of its address (<c>user</c>, <c>id</c>, …).</summary>
    internal IReadOnlyDictionary<string, string> Parts { get; init; } = System.Collections.Immutable.ImmutableDictionary<string, string>.Empty;
}

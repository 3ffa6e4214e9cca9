namespace EmbedArchive;

/// <summary>
/// How one sort of address looks. The pattern is a path with named parts, perhaps with a host before it and a query behind it:
/// <c>/{user:handle}/status/{id:digits}/**</c>, <c>player.vimeo.com/video/{id:digits}</c>, <c>/watch?v={id:youtube}</c>.
/// </summary>
/// <param name="Pattern">The pattern; its grammar is in <c>docs/providers-guide.md</c>.</param>
public sealed record AddressRule(string Pattern)
{
    /// <summary>What sort of item such an address names. Default: <see cref="EmbedKind.Post"/>.</summary>
    public EmbedKind Kind { get; init; } = EmbedKind.Post;

    /// <summary>The id, from the named parts. Default: <c>{id}</c>.</summary>
    public string Id { get; init; } = "{id}";

    /// <summary>The canonical address, from the named parts; null when the address itself is canonical.</summary>
    public string? Canonical { get; init; }
}

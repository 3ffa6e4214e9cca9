namespace EmbedArchive;

/// <summary>
/// How one sort of address looks. The pattern is a path with named parts, perhaps with a host before it and a query behind it:
/// <c>/{user:word}/status/{id:digits}/**</c>, <c>player.vimeo.com/video/{id:digits}</c>, <c>/watch?v={id:slug(11)}</c>.
/// A part called <c>inner</c> holds another address, which is then what the embed shows.
/// </summary>
/// <param name="Pattern">The pattern; its grammar is in <c>docs/providers-guide.md</c>.</param>
public sealed record AddressRule(string Pattern)
{
    /// <summary>What sort of item such an address names. Default: <see cref="EmbedKind.Post"/>.</summary>
    public EmbedKind Kind { get; init; } = EmbedKind.Post;

    /// <summary>The id, from the named parts. Default: <c>{id}</c>; empty, or with a part missing: the address names the item without an id.</summary>
    public string Id { get; init; } = "{id}";

    /// <summary>The canonical address, from the named parts; null when the address itself is canonical.</summary>
    public string? Canonical { get; init; }

    /// <summary>Whether the frame vouches for what is inside it: the inner address is read as one that carries the provider's mark. Default: false.</summary>
    public bool Vouches { get; init; }

    /// <summary>Whether it counts only where an element carries one of the provider's <see cref="EmbedProvider.Marks"/>. Default: false.</summary>
    public bool MarkedOnly { get; init; }
}

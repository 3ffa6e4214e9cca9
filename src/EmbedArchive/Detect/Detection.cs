namespace EmbedArchive;

/// <summary>What an article embeds and which of its addresses are short, wrapped or tracked. Immutable.</summary>
public sealed record Detection
{
    /// <summary>One entry a post, in the order of their first appearance.</summary>
    public required IReadOnlyList<Embed> Embeds { get; init; }

    /// <summary>One entry an address, in the order of their first appearance.</summary>
    public required IReadOnlyList<ArticleLink> Links { get; init; }
}

namespace EmbedArchive;

/// <summary>One shortened or wrapped address in the article. Immutable.</summary>
public sealed record ArticleLink
{
    /// <summary>The address as the article has it, character references decoded.</summary>
    public required string Url { get; init; }

    /// <summary>What sort of address it is.</summary>
    public required LinkType Type { get; init; }

    /// <summary>Where it leads, when the address itself tells (innermost target); null when only the network knows.</summary>
    public string? Target { get; init; }

    /// <summary>Whether it stands in a link or in the text.</summary>
    public required LinkPlace Where { get; init; }

    /// <summary>Where the address stands in the article's text.</summary>
    public required TextSpan Span { get; init; }
}

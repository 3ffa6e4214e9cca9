namespace EmbedArchive;

/// <summary>One post, video or other item that the article embeds. Immutable.</summary>
public sealed record Embed
{
    /// <summary>Key of the provider: lower case, words joined by hyphens, such as <c>x</c> or <c>apple-podcasts</c>.</summary>
    public required string Provider { get; init; }

    /// <summary>What sort of item it is.</summary>
    public required EmbedKind Kind { get; init; }

    /// <summary>The provider's own id; null when nothing in the article names it (a flattened post).</summary>
    public string? Id { get; init; }

    /// <summary>The canonical public address; null when nothing in the article names it.</summary>
    public string? Url { get; init; }

    /// <summary>How the embed was written. With several writings of one post, the strongest of them.</summary>
    public required EmbedForm Form { get; init; }

    /// <summary>Where it stands in the article's text.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>Every place where the same post stands, <see cref="Span"/> first; twins of one writing count as one place.</summary>
    public IReadOnlyList<TextSpan> Occurrences { get; init; } = [];

    /// <summary>What the article itself holds of the post; null when that is nothing.</summary>
    public EmbedFallback? Fallback { get; init; }
}

namespace EmbedArchive;

/// <summary>Text with what its parts mean. Immutable.</summary>
public sealed record RichText : SnapshotPart
{
    /// <summary>The text, line breaks as <c>\n</c>.</summary>
    public required string Plain { get; init; }

    /// <summary>Its language (BCP 47), when a source tells; <c>und</c> and <c>zxx</c> are none.</summary>
    public string? Lang { get; init; }

    /// <summary><c>ltr</c> or <c>rtl</c>, when a source tells.</summary>
    public string? Dir { get; init; }

    /// <summary>Links, mentions, tags and marks, in order, in UTF-16 code units of <see cref="Plain"/>.</summary>
    public IReadOnlyList<TextPart> Spans { get; init => field = value ?? []; } = [];

    /// <summary>Whether the source cut the text.</summary>
    public bool Truncated { get; init; }
}

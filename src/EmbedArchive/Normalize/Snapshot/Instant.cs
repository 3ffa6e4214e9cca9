namespace EmbedArchive;

/// <summary>A moment as a source told it. Immutable.</summary>
public sealed record Instant : SnapshotPart
{
    /// <summary>The moment (UTC).</summary>
    public required DateTimeOffset Value { get; init; }

    /// <summary>How exact it is.</summary>
    public required InstantPrecision Precision { get; init; }

    /// <summary>The source's own text.</summary>
    public string? OriginalText { get; init; }

    /// <summary>Whether it was read from the post's id instead of being told.</summary>
    public bool FromId { get; init; }
}

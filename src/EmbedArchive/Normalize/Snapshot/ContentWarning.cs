namespace EmbedArchive;

/// <summary>A warning before the content. Immutable.</summary>
public sealed record ContentWarning : SnapshotPart
{
    /// <summary>Its text.</summary>
    public string? Text { get; init; }

    /// <summary>Whether the media are marked as sensitive.</summary>
    public bool SensitiveMedia { get; init; }
}

namespace EmbedArchive;

/// <summary>One variant of a media item. Immutable.</summary>
public sealed record MediaVariant : SnapshotPart
{
    /// <summary>Its address.</summary>
    public required string Url { get; init; }

    /// <summary>Its declared type.</summary>
    public string? ContentType { get; init; }

    /// <summary>Bits per second.</summary>
    public long? Bitrate { get; init; }

    /// <summary>Width in pixels.</summary>
    public int? Width { get; init; }

    /// <summary>Height in pixels.</summary>
    public int? Height { get; init; }
}

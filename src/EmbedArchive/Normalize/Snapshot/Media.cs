namespace EmbedArchive;

/// <summary>A picture, a video, a recording or a document of a post. Immutable.</summary>
public sealed record Media : SnapshotPart
{
    /// <summary>What it is.</summary>
    public required MediaType Type { get; init; }

    /// <summary>The address of the chosen variant.</summary>
    public string? Url { get; init; }

    /// <summary>Whether it was stored.</summary>
    public required MediaState State { get; init; }

    /// <summary>Where it is stored, relative to the archive folder.</summary>
    public string? Path { get; init; }

    /// <summary>Whether there is a file of it in the archive, if not all of it.</summary>
    internal bool HasFile => State is MediaState.Stored or MediaState.Incomplete;

    /// <summary>SHA-256 of the stored bytes (hex).</summary>
    public string? Sha256 { get; init; }

    /// <summary>Number of stored bytes.</summary>
    public long? Bytes { get; init; }

    /// <summary>The type found in the stored bytes.</summary>
    public string? ContentType { get; init; }

    /// <summary>The type that a source or the server declared.</summary>
    public string? DeclaredType { get; init; }

    /// <summary>Width in pixels.</summary>
    public int? Width { get; init; }

    /// <summary>Height in pixels.</summary>
    public int? Height { get; init; }

    /// <summary>Duration in milliseconds.</summary>
    public long? DurationMs { get; init; }

    /// <summary>The description for those who cannot see it, by the author.</summary>
    public string? Alt { get; init; }

    /// <summary>The caption.</summary>
    public string? Caption { get; init; }

    /// <summary>The still picture of a video.</summary>
    public Media? Poster { get; init; }

    /// <summary>All variants that a source offers.</summary>
    public IReadOnlyList<MediaVariant> Variants { get; init => field = value ?? []; } = [];

    /// <summary>Whether it is marked as sensitive.</summary>
    public bool? Sensitive { get; init; }

    /// <summary>Why it could not be stored.</summary>
    public string? Error { get; init; }

    /// <summary>The record of its exchange in the capture.</summary>
    public string? Capture { get; init; }
}

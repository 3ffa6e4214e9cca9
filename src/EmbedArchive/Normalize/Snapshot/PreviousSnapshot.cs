namespace EmbedArchive;

/// <summary>The version of a snapshot that an earlier run wrote. Immutable.</summary>
public sealed record PreviousSnapshot : SnapshotPart
{
    /// <summary>Where it is kept, relative to the archive folder.</summary>
    public required string Path { get; init; }

    /// <summary>SHA-256 of that file (hex).</summary>
    public required string Sha256 { get; init; }
}

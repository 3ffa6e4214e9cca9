namespace EmbedArchive;

/// <summary>What one source said of a field. Immutable.</summary>
public sealed record EvidenceValue : SnapshotPart
{
    /// <summary>Id of the source.</summary>
    public required string Source { get; init; }

    /// <summary>Its value as text.</summary>
    public required string Value { get; init; }
}

namespace EmbedArchive;

/// <summary>Sources that disagree about one field. Immutable.</summary>
public sealed record EvidenceConflict : SnapshotPart
{
    /// <summary>JSON Pointer of the field.</summary>
    public required string Pointer { get; init; }

    /// <summary>What each said.</summary>
    public required IReadOnlyList<EvidenceValue> Values { get; init; }

    /// <summary>Id of the source that was believed.</summary>
    public required string Chosen { get; init; }

    /// <summary>Why that one.</summary>
    public required string Rule { get; init; }
}

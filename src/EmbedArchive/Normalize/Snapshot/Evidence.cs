namespace EmbedArchive;

/// <summary>Which source said what. Immutable.</summary>
public sealed record Evidence : SnapshotPart
{
    /// <summary>Every source that was asked, in order, those without an answer too.</summary>
    public required IReadOnlyList<EvidenceSource> Sources { get; init; }

    /// <summary>JSON Pointer of a field to the ids of the sources that agree with it, the chosen one first.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Fields { get; init => field = value ?? System.Collections.Immutable.ImmutableDictionary<string, IReadOnlyList<string>>.Empty; } = System.Collections.Immutable.ImmutableDictionary<string, IReadOnlyList<string>>.Empty;

    /// <summary>Where sources disagree.</summary>
    public IReadOnlyList<EvidenceConflict> Conflicts { get; init => field = value ?? []; } = [];
}

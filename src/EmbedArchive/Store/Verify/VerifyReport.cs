namespace EmbedArchive;

/// <summary>What verification of one archive found. Immutable.</summary>
public sealed record VerifyReport
{
    /// <summary>The archive, as it was named.</summary>
    public required string Archive { get; init; }

    /// <summary>Every finding, by path.</summary>
    public required IReadOnlyList<VerifyFinding> Findings { get; init; }

    /// <summary>Files that were read.</summary>
    public int Files { get; init; }

    /// <summary>Bytes that were read.</summary>
    public long Bytes { get; init; }

    /// <summary>Records of captures that were read.</summary>
    public int Records { get; init; }

    /// <summary>The verdict: the worst of <see cref="Findings"/>.</summary>
    public ArchiveState State =>
        Findings.Any(f => f.Severity == FindingSeverity.Damage) ? ArchiveState.Damaged
        : Findings.Any(f => f.Severity == FindingSeverity.Incomplete) ? ArchiveState.Incomplete
        : ArchiveState.Complete;
}

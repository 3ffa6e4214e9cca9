namespace EmbedArchive.Store;

/// <summary>What tells where the captures come from (docs/evidence.md).</summary>
internal sealed record ManifestEvidence
{
    /// <summary>Who collected, and what for, as the options say it; null when they say nothing.</summary>
    public ManifestCollector? Collector { get; init; }

    /// <summary>The clock of the run beside those of the servers; null when none told its own.</summary>
    public ManifestClock? Clock { get; init; }

    /// <summary>Every host that was asked, by name.</summary>
    public required IReadOnlyList<ManifestHost> Hosts { get; init; }

    /// <summary>The certificates that hosts were known by, by hash; their bytes are in the capture.</summary>
    public required IReadOnlyList<ManifestCertificate> Certificates { get; init; }
}

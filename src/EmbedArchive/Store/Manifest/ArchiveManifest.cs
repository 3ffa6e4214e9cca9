namespace EmbedArchive.Store;

/// <summary>What an archive holds, how it came to be, and what is not in it (docs/archive-format.md).</summary>
internal sealed record ArchiveManifest
{
    internal const string CurrentSchema = "urn:embedarchive:manifest-1";

    public required string Schema { get; init; }

    /// <summary>The run that wrote it; follows from its start and the article.</summary>
    public required string RunId { get; init; }

    /// <summary>The manifest that this one follows, as it was; null in that of the first run.</summary>
    public ManifestReference? PreviousManifest { get; init; }

    /// <summary>When the run began (UTC).</summary>
    public required DateTimeOffset CreatedAt { get; init; }

    public required ManifestTool Tool { get; init; }

    /// <summary>The effective options, secrets left out.</summary>
    public required IReadOnlyDictionary<string, string> Options { get; init; }

    /// <summary>Who was asked, by which clock, for whom; of the last run.</summary>
    public ManifestEvidence? Evidence { get; init; }

    public required ManifestArticle Article { get; init; }

    public required IReadOnlyList<ManifestEmbed> Embeds { get; init; }

    public required IReadOnlyList<ManifestLink> Links { get; init; }

    /// <summary>Every file but the manifest and the list of hashes, by path.</summary>
    public required IReadOnlyList<ManifestFile> Files { get; init; }

    /// <summary>What was not stored, or not whole, and why.</summary>
    public required IReadOnlyList<ManifestOmission> Omissions { get; init; }
}

namespace EmbedArchive.Reports;

/// <summary>What a batch came to: the shape of <c>report.json</c> (docs/schema/batch-report-1.json).</summary>
internal sealed record BatchSummary
{
    internal const string CurrentSchema = "urn:embedarchive:batch-report-1";

    public required string Schema { get; init; }

    public required string Tool { get; init; }

    public required DateTimeOffset StartedAt { get; init; }

    public required DateTimeOffset EndedAt { get; init; }

    /// <summary>Whether it was stopped before all articles were done.</summary>
    public required bool Cancelled { get; init; }

    /// <summary>Articles by <see cref="ArchiveJobState"/>.</summary>
    public required IReadOnlyDictionary<string, long> Articles { get; init; }

    /// <summary>Embedded posts, each time that an article embeds one, by <see cref="PostFate"/>.</summary>
    public required IReadOnlyDictionary<string, long> Posts { get; init; }

    /// <summary>By provider, the one with most posts first.</summary>
    public required IReadOnlyList<ProviderCounts> Providers { get; init; }

    /// <summary>Posts that readers can no longer see where they stood; each once, the most embedded first.</summary>
    public required Listing<GonePost> Gone { get; init; }

    /// <summary>What could not be had and why, the commonest reason first.</summary>
    public required IReadOnlyList<FailureGroup> Failures { get; init; }

    /// <summary>Links by type.</summary>
    public required IReadOnlyList<LinkCounts> Links { get; init; }

    /// <summary>Shortening services that are gone, with the number of links that die with them.</summary>
    public required IReadOnlyList<HostCount> DeadShorteners { get; init; }

    public required MediaCounts Media { get; init; }

    /// <summary>How many posts each sort of source told of.</summary>
    public required IReadOnlyDictionary<string, long> Sources { get; init; }

    /// <summary>When the posts were published.</summary>
    public required PublishedCounts Published { get; init; }

    /// <summary>The articles in their order.</summary>
    public required Listing<ArticleRow> ArticleList { get; init; }

    /// <summary>The effective options, secrets left out.</summary>
    public required IReadOnlyDictionary<string, string> Options { get; init; }
}

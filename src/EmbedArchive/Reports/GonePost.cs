namespace EmbedArchive.Reports;

/// <summary>A post that readers can no longer see where it stood.</summary>
internal sealed record GonePost
{
    public required string Provider { get; init; }

    public required string Id { get; init; }

    public string? Url { get; init; }

    public required AvailabilityState State { get; init; }

    /// <summary>Whether the platform said so or it was concluded.</summary>
    public required AvailabilityConfidence Confidence { get; init; }

    /// <summary>What is left of it.</summary>
    public required PostFate Fate { get; init; }

    public Instant? PublishedAt { get; init; }

    public string? Author { get; init; }

    /// <summary>The beginning of its text, of whichever source.</summary>
    public string? Text { get; init; }

    public required DateTimeOffset CheckedAt { get; init; }

    /// <summary>The articles that embed it; the first ones are listed.</summary>
    public required Listing<ArticlePlace> Articles { get; init; }
}

namespace EmbedArchive.Store;

/// <summary>One embed, what came of it, and where that is.</summary>
internal sealed record ManifestEmbed
{
    public required string Provider { get; init; }

    public required EmbedKind Kind { get; init; }

    public string? Id { get; init; }

    public string? Url { get; init; }

    public required EmbedForm Form { get; init; }

    public required TextSpan Span { get; init; }

    public required IReadOnlyList<TextSpan> Occurrences { get; init; }

    public required EmbedOutcome Outcome { get; init; }

    public string? Message { get; init; }

    public required AvailabilityState Availability { get; init; }

    /// <summary>The snapshot's file.</summary>
    public required string Snapshot { get; init; }

    /// <summary>The stored media of the post.</summary>
    public required IReadOnlyList<string> Media { get; init; }

    /// <summary>Every source that was asked, in order.</summary>
    public required IReadOnlyList<EvidenceSource> Attempts { get; init; }
}

namespace EmbedArchive.Normalize;

/// <summary>One source that was asked, and what it told.</summary>
internal sealed record SourceFacts(EvidenceSource Source, PostFacts Facts)
{
    /// <summary>
    /// Whether its facts may be shown. The page of a wall never competes; what a platform tells beside "not in your country" or
    /// "members only" does.
    /// </summary>
    internal bool Competes => Facts.Outcome is SourceOutcome.Answered or SourceOutcome.Gone || (Facts.Outcome == SourceOutcome.Wall && !IsWall);

    /// <summary>Whether something stood in the way that says nothing of the post itself.</summary>
    internal bool IsWall => Facts is { Outcome: SourceOutcome.Wall, Confidence: AvailabilityConfidence.Inferred } or { Outcome: SourceOutcome.Wall, State: null };

    /// <summary>Whether the platform itself answered, now.</summary>
    internal bool Live => Source.Kind is SourceKind.Api or SourceKind.OEmbed or SourceKind.Page;
}

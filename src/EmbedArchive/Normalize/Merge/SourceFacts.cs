namespace EmbedArchive.Normalize;

/// <summary>One source that was asked, and what it told.</summary>
internal sealed record SourceFacts(EvidenceSource Source, PostFacts Facts)
{
    /// <summary>Whether its facts may be shown: a wall's page, or one that failed to load, never competes.</summary>
    internal bool Competes => Facts.Outcome is SourceOutcome.Answered or SourceOutcome.Gone;

    /// <summary>Whether the platform itself answered, now.</summary>
    internal bool Live => Source.Kind is SourceKind.Api or SourceKind.OEmbed or SourceKind.Page;
}

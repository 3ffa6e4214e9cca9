namespace EmbedArchive.Normalize;

/// <summary>What an earlier run knew, as a source like any other: nothing is lost because a later answer lacks it.</summary>
internal static class EarlierFacts
{
    internal const string SourceId = "earlier";

    internal static IEnumerable<SourceFacts> Of(EarlierSnapshot? earlier, IReadOnlyList<SourceFacts> answers)
    {
        if (earlier is not { HoldsPost: true }) yield break;
        var source = new EvidenceSource { Id = SourceId, Name = SourceId, Kind = SourceKind.Earlier, At = earlier.Snapshot.CapturedAt, Outcome = SourceOutcome.Answered };
        // It tells what the post was like, not whether it is there now.
        var facts = SnapshotFacts.Of(earlier.Snapshot) with { Outcome = SourceOutcome.Answered, State = null, StateMessage = null, PlatformCode = null, StateBy = null };
        yield return new(source, answers.Any(ToldWhole) ? facts with { Labels = [], Notes = [], CoAuthors = [], Links = [] } : facts);
    }

    /// <summary>Lists add up over sources; but the platform's own answer of today lists all that there is today.</summary>
    private static bool ToldWhole(SourceFacts answer) =>
        answer is { Source.Kind: SourceKind.Api, Facts: { Outcome: SourceOutcome.Answered, Author: not null, Text: not null } };
}

namespace EmbedArchive.Normalize;

/// <summary>
/// Whether the post can be had. A state needs an answer that shows it: what the platform states of the post comes before what an answer
/// merely held or lacked, walls and rate limits come last as they say nothing of the post, and without any of these it is unknown.
/// </summary>
internal static class AvailabilityRule
{
    private const string Pointer = "/availability/state";

    internal static Availability Decide(IReadOnlyList<SourceFacts> answers, PostKey post, DateTimeOffset capturedAt, EarlierSnapshot? earlier, Ledger ledger)
    {
        var told = answers.Select(StateEvidence.Of).OfType<StateEvidence>().OrderBy(e => e.Strength).ThenBy(e => e.Rank).ToArray();
        var chosen = told.FirstOrDefault();
        var state = chosen?.State ?? AvailabilityState.Unknown;
        var proof = state == AvailabilityState.NotFound && post.Id is not null ? Existence(answers) : null;
        Note(told, chosen, proof, ledger);

        var checkedAt = chosen?.Source.At ?? capturedAt;
        var before = earlier?.Snapshot.Availability;
        var seen = answers.Select(a => a.Source.CopiedAt).Append(before?.LastSeenAt).Max();
        return new()
        {
            State = proof is null ? state : AvailabilityState.Deleted,
            Confidence = proof is null ? chosen?.Confidence ?? AvailabilityConfidence.Inferred : AvailabilityConfidence.Inferred,
            By = chosen?.Facts.StateBy,
            HttpStatus = chosen?.Source.Status,
            PlatformCode = chosen?.Facts.PlatformCode,
            Message = chosen?.Facts.StateMessage,
            Source = chosen?.Source.Id,
            CheckedAt = checkedAt,
            FirstMissingAt = state == AvailabilityState.Available ? null : before?.FirstMissingAt ?? (IsMissing(state) ? checkedAt : null),
            LastSeenAt = state == AvailabilityState.Available ? checkedAt : seen,
            PreviousSnapshot = earlier?.File,
        };
    }

    internal static bool IsMissing(AvailabilityState state) =>
        state is AvailabilityState.Deleted or AvailabilityState.NotFound or AvailabilityState.Suspended or AvailabilityState.AccountGone;

    /// <summary>Not found is raised to deleted only when something proves that the post was there: its words in the article, an archived copy, an earlier run.</summary>
    private static EvidenceSource? Existence(IReadOnlyList<SourceFacts> answers) =>
        answers.FirstOrDefault(a => a.Competes && (a.Source.Kind == SourceKind.Earlier
            || (a.Source.Kind is SourceKind.ArticleFallback or SourceKind.WebArchive && a.Facts.Text?.Plain is { Length: > 0 })))?.Source;

    private static void Note(StateEvidence[] told, StateEvidence? chosen, EvidenceSource? proof, Ledger ledger)
    {
        if (chosen is null) return;
        ledger.Agree(Pointer, [chosen.Source.Id, .. told.Where(e => e.State == chosen.State).Select(e => e.Source.Id)]);
        if (proof is not null)
            ledger.Dispute(Pointer, chosen.Source.Id, MergeRule.ExistenceProved, Said(chosen), new EvidenceValue { Source = proof.Id, Value = "existed" });
        else if (told.Any(e => e.State != chosen.State && e.SaysSomethingOfThePost))
            ledger.Dispute(Pointer, chosen.Source.Id, MergeRule.StatedOverShown, told.Where(e => e.SaysSomethingOfThePost).Select(Said));
    }

    private static EvidenceValue Said(StateEvidence evidence) => new() { Source = evidence.Source.Id, Value = KebabCase.Of(evidence.State) };
}

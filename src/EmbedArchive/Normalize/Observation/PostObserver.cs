namespace EmbedArchive.Normalize;

/// <summary>
/// What today's asking makes of a post that is archived already. A new version is made only when the content or the state is another: not for
/// counts, not when nobody could tell, not when only a lesser source answered. Nothing that was archived is lost.
/// </summary>
internal static class PostObserver
{
    internal static EmbedResult Observe(EarlierPost earlier, EmbedResult now)
    {
        var (was, seen) = (earlier.Snapshot, now.Snapshot);
        // Now that it is named it is another snapshot, beside the one of its words alone.
        if (was.Id != seen.Id && was.PostId is null) return now with { Snapshot = seen with { Availability = seen.Availability with { PreviousSnapshot = null } } };

        var sameContent = was.ContentDigest == seen.ContentDigest;
        if (!IsAnswer(now.Outcome) && (sameContent || IsAnswer(earlier.Outcome)))
        {
            var kept = IsAnswer(earlier.Outcome) ? now with { Outcome = earlier.Outcome, Message = earlier.Message, Snapshot = was } : now with { Snapshot = was };
            return kept with { Observation = Of(now, ObservedChange.Unanswered) };
        }
        if (was.Availability.State == seen.Availability.State && (sameContent || IsLesser(was, seen)))
            return now with { Snapshot = was, Observation = Of(now, ObservedChange.Unchanged) };

        var kind = IsAnswer(earlier.Outcome) ? Change(was.Availability.State, seen.Availability.State) : FirstChange(now.Outcome, seen.Availability.State);
        seen = StoredMedia.Carry(was, seen);
        return now with
        {
            Snapshot = seen,
            Observation = Of(now, kind) with { Fields = [.. FieldComparison.Of(was, seen).Where(f => !f.Pointer.StartsWith("/counts", StringComparison.Ordinal))] },
        };
    }

    /// <summary>Whether somebody told of the post, be it that it is gone. All else may be otherwise next time.</summary>
    internal static bool IsAnswer(EmbedOutcome outcome) =>
        outcome is EmbedOutcome.Archived or EmbedOutcome.ArchivedFromCopy or EmbedOutcome.Gone or EmbedOutcome.Private;

    /// <summary>What is seen of a post that nobody had told of before.</summary>
    internal static ObservedChange FirstChange(EmbedOutcome outcome, AvailabilityState state) =>
        !IsAnswer(outcome) ? ObservedChange.Unanswered
        : AvailabilityRule.IsMissing(state) ? ObservedChange.Gone
        : outcome == EmbedOutcome.Private ? ObservedChange.Restricted
        : ObservedChange.First;

    private static ObservedChange Change(AvailabilityState was, AvailabilityState now)
    {
        if (was == now) return ObservedChange.Changed;
        if (AvailabilityRule.IsMissing(now)) return AvailabilityRule.IsMissing(was) ? ObservedChange.Changed : ObservedChange.Gone;
        return now == AvailabilityState.Available ? ObservedChange.Back : ObservedChange.Restricted;
    }

    /// <summary>
    /// Whether the best that answered today is of a lesser sort than what the archived version was made of: oEmbed cuts texts and lists no
    /// media, so what it tells otherwise than the platform's own JSON is no change of the post.
    /// </summary>
    private static bool IsLesser(PostSnapshot was, PostSnapshot now) => BestRank(now) > BestRank(was);

    private static int BestRank(PostSnapshot post) => post.Evidence.Sources
        .Where(s => s is { Outcome: SourceOutcome.Answered, Kind: SourceKind.Api or SourceKind.OEmbed or SourceKind.Page })
        .Select(s => Array.IndexOf(Precedence.Told, s.Kind)).DefaultIfEmpty(Precedence.Told.Length).Min();

    private static PostObservation Of(EmbedResult now, ObservedChange change) => new()
    {
        At = now.Snapshot.CapturedAt,
        Change = change,
        Outcome = now.Outcome,
        Availability = now.Snapshot.Availability.State,
        Confidence = now.Snapshot.Availability.Confidence,
        Counts = now.Snapshot.Evidence.Fields.GetValueOrDefault("/counts") is [not EarlierFacts.SourceId, ..] ? now.Snapshot.Counts : null,
        Message = now.Message,
    };
}

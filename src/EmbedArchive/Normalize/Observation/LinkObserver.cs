namespace EmbedArchive.Normalize;

/// <summary>What today's following makes of a link whose way is archived already. A target that was known is never lost to a later failure.</summary>
internal static class LinkObserver
{
    /// <param name="earlier">Its way as it is archived.</param>
    /// <param name="now">Its way of today.</param>
    /// <param name="at">When it was followed, where no hop tells.</param>
    internal static LinkResult Observe(ExpandedLink earlier, LinkResult now, DateTimeOffset at)
    {
        var (was, seen) = (earlier, now.Expansion);
        var change = IsAnswer(seen) ? Change(was, seen) : ObservedChange.Unanswered;
        var keeps = change is ObservedChange.Unchanged || (change is ObservedChange.Unanswered or ObservedChange.Gone && was.Outcome == ExpandOutcome.Resolved);
        return now with
        {
            Expansion = keeps ? was : seen,
            Observation = new() { At = At(seen) ?? at, Change = change, Outcome = seen.Outcome, Final = seen.Final, Message = seen.Error },
        };
    }

    /// <summary>The observation that the first run made without writing it down.</summary>
    internal static LinkObservation First(ExpandedLink link, DateTimeOffset at) => new()
    {
        At = At(link) ?? at, Change = IsGone(link) ? ObservedChange.Gone : IsAnswer(link) ? ObservedChange.First : ObservedChange.Unanswered,
        Outcome = link.Outcome, Final = link.Final, Message = link.Error,
    };

    /// <summary>Whether its end is known, be it that it has none. A timeout, a failing server, a wall or the lack of a network tell nothing of it.</summary>
    internal static bool IsAnswer(ExpandedLink link) => IsGone(link) || link.Outcome
        is ExpandOutcome.Resolved or ExpandOutcome.Loop or ExpandOutcome.TooMany or ExpandOutcome.Invalid
        || link is { Outcome: ExpandOutcome.Interstitial, Final: not null };

    /// <summary>The service is dead, or the last address that was asked says that there is nothing (404) or nothing any more (410).</summary>
    private static bool IsGone(ExpandedLink link) =>
        link.Outcome == ExpandOutcome.Dead || (link.Outcome == ExpandOutcome.HttpError && link.Hops.LastOrDefault(h => h.Status is not null)?.Status is 404 or 410);

    private static ObservedChange Change(ExpandedLink was, ExpandedLink now) =>
        was.Outcome == now.Outcome && was.Final == now.Final ? ObservedChange.Unchanged
        : IsGone(now) ? IsGone(was) ? ObservedChange.Unchanged : ObservedChange.Gone
        : !IsAnswer(was) ? ObservedChange.First
        : IsGone(was) ? ObservedChange.Back
        : ObservedChange.Changed;

    private static DateTimeOffset? At(ExpandedLink link) => link.Hops.Select(h => h.At).FirstOrDefault(at => at is not null);
}

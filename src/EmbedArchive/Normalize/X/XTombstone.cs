namespace EmbedArchive.Normalize;

/// <summary>What X says in place of a post, to its state (resolution 3.1). Older texts say Tweet for Post and Twitter for X.</summary>
internal static class XTombstone
{
    private static readonly (string Sign, AvailabilityState State, string? By)[] Texts =
    [
        ("was deleted", AvailabilityState.Deleted, "author"),
        ("from a suspended account", AvailabilityState.Suspended, "platform"),
        ("account that no longer exists", AvailabilityState.AccountGone, null),
        ("limits who can view", AvailabilityState.Protected, "author"),
        ("protected", AvailabilityState.Protected, "author"),
        ("age-restricted", AvailabilityState.AgeRestricted, null),
        ("age restricted", AvailabilityState.AgeRestricted, null),
        ("adult content", AvailabilityState.AgeRestricted, null),
        ("violated the", AvailabilityState.Deleted, "platform"),
        ("copyright holder", AvailabilityState.Withheld, "copyright"),
        ("withheld", AvailabilityState.Withheld, "country"),
        ("doesn’t exist", AvailabilityState.NotFound, null),
        ("doesn't exist", AvailabilityState.NotFound, null),
    ];

    private static readonly (string Reason, AvailabilityState State, string? By)[] Reasons =
    [
        ("Protected", AvailabilityState.Protected, "author"),
        ("NsfwLoggedOut", AvailabilityState.AgeRestricted, null),
        ("NsfwViewerHasNoStatedAge", AvailabilityState.AgeRestricted, null),
        ("NsfwViewerIsUnderage", AvailabilityState.AgeRestricted, null),
        ("Suspended", AvailabilityState.Suspended, "platform"),
        ("Deleted", AvailabilityState.Deleted, null),
        ("Bounced", AvailabilityState.Deleted, "platform"),
        ("BounceDeleted", AvailabilityState.Deleted, "platform"),
        ("Offboarded", AvailabilityState.AccountGone, "author"),
        ("Deactivated", AvailabilityState.AccountGone, "author"),
    ];

    /// <param name="notice">The text with its entities, or the words alone.</param>
    internal static PostFacts OfText(Json notice)
    {
        var text = Words(notice);
        foreach (var (sign, state, by) in Texts)
            if (text?.Contains(sign, StringComparison.OrdinalIgnoreCase) is true)
                return Refusal.Says(state, text, "TweetTombstone", by);
        // "This Post is unavailable." and what X may say tomorrow: it is not there, and nobody says why.
        return Refusal.Says(AvailabilityState.Unknown, text, "TweetTombstone") with { Outcome = SourceOutcome.Gone };
    }

    /// <summary>What X says without the link to its help behind it, which entities bound in some answers and not in others.</summary>
    private static string? Words(Json notice)
    {
        const string Link = "Learn more";
        if ((notice["text"].Text ?? notice.Text)?.TrimEnd() is not { } text) return null;
        var last = notice["entities"].Items.LastOrDefault();
        var end = last["to_index"].Whole ?? last["toIndex"].Whole;
        var start = last["from_index"].Whole ?? last["fromIndex"].Whole;
        if (end == text.Length && start > 0 && start < end) return text[..(int)start].TrimEnd();
        return text.Length > Link.Length && text.EndsWith(Link, StringComparison.OrdinalIgnoreCase) ? text[..^Link.Length].TrimEnd() : text;
    }

    internal static PostFacts OfReason(string? reason, string? message)
    {
        foreach (var (name, state, by) in Reasons)
            if (string.Equals(name, reason, StringComparison.OrdinalIgnoreCase))
                return Refusal.Says(state, message ?? reason, reason, by);
        return Refusal.Says(AvailabilityState.Unknown, message ?? reason, reason) with { Outcome = SourceOutcome.Gone };
    }

    /// <summary>Countries in which X withholds the post; <c>XX</c> is everywhere, <c>XY</c> a copyright claim.</summary>
    internal static PostFacts Withheld(PostFacts facts, Json post)
    {
        var countries = post["withheld_in_countries"].Items.Select(c => c.Text).OfType<string>().ToArray();
        if (post["withheld_copyright"].IsTrue || countries.Contains("XY"))
            return facts with { State = AvailabilityState.Withheld, StateBy = "copyright", PlatformCode = "XY" };
        if (countries.Contains("XX")) return facts with { State = AvailabilityState.Withheld, StateBy = "country", PlatformCode = "XX" };
        return countries.Length == 0 ? facts : facts with
        {
            Labels = [.. facts.Labels, new() { Value = "withheld-in:" + string.Join(',', countries), AppliedBy = "x", Scope = "post" }],
        };
    }
}

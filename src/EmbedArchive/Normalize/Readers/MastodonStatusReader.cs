namespace EmbedArchive.Normalize.Readers;

/// <summary>Mastodon's API: a status, or what the methods around it answer (its history, its context, its poll, an account, an error).</summary>
internal static class MastodonStatusReader
{
    internal const string Format = "mastodon-status";

    internal static PostFacts Read(SourceAnswer answer)
    {
        if (!answer.TryJson(out var json, out var refusal)) return refusal;
        if (json["error"].Text is { } error) return Error(answer, error);
        if (Refusal.OfStatus(answer) is { } status) return status;
        if (json.IsList) return History(answer, json);
        if (json["account"].IsObject || json["content"].Exists) return MastodonPost.Read(answer, json);
        if (json["quoted_status"].IsObject) return MastodonPost.Read(answer, json["quoted_status"]);
        if (json["quoted_status_id"].Text is { } quoted)
            return Refusal.Empty("The answer names a quoted status only.") with { Quoted = NestedPost.Named(answer.Post.Provider, quoted, null) };
        if (json["ancestors"].IsList || json["descendants"].IsList) return Context(answer, json);
        if (MastodonPoll.Read(json) is { } poll)
            return new() { Outcome = SourceOutcome.Answered, State = AvailabilityState.Available, Kind = EmbedKind.Poll, Poll = poll };
        return json["username"].Exists ? Account(answer, json) : Refusal.Unreadable("The answer holds no status.");
    }

    /// <summary>Private, deleted and never existed are the same to an anonymous caller.</summary>
    private static PostFacts Error(SourceAnswer answer, string error) => answer.Capture.Status switch
    {
        404 => Refusal.Says(AvailabilityState.NotFound, error),
        410 => Refusal.Says(AvailabilityState.Deleted, error),
        401 or 403 or 422 => Refusal.Says(AvailabilityState.LoginRequired, error),
        429 => Refusal.Says(AvailabilityState.RateLimited, error, confidence: AvailabilityConfidence.Inferred),
        _ when error.Contains("not found", StringComparison.OrdinalIgnoreCase) => Refusal.Says(AvailabilityState.NotFound, error),
        _ when error.Contains("access token", StringComparison.OrdinalIgnoreCase) || error.Contains("authenticated", StringComparison.OrdinalIgnoreCase) =>
            Refusal.Says(AvailabilityState.LoginRequired, error),
        _ => (Refusal.OfStatus(answer) ?? Refusal.Unreadable(error)) with { StateMessage = error, Problem = error },
    };

    /// <summary>Versions, oldest first; the last one is what the post is now.</summary>
    private static PostFacts History(SourceAnswer answer, Json versions)
    {
        var all = versions.Items.Where(v => v["content"].Exists || v["created_at"].Exists).ToArray();
        if (all.Length == 0) return Refusal.Empty("The history is empty.");
        var now = MastodonPost.Read(answer, all[^1]);
        return now with
        {
            PublishedAt = InstantText.Iso(all[0]["created_at"].Text),
            EditedAt = all.Length > 1 ? InstantText.Iso(all[^1]["created_at"].Text) : null,
            Edits = [.. all.SkipLast(1).Select(v => new EditVersion
            {
                At = InstantText.Iso(v["created_at"].Text)?.Value,
                Text = FediverseText.Read(v["content"].Text, answer.FinalAddress, default, null, hasQuote: false)?.Plain,
            })],
        };
    }

    /// <summary>The posts above: the first is the root, the last is what the post answers. Of those below, the author's own are its thread.</summary>
    private static PostFacts Context(SourceAnswer answer, Json context)
    {
        var above = context["ancestors"].Items.Where(s => s.IsObject).ToArray();
        PostReference Reference(Json status) => NestedPost.Of(answer, answer.Post.Provider, MastodonPost.Read(answer, status, 1));
        return new()
        {
            Outcome = SourceOutcome.Answered,
            Root = above.Length > 0 ? Reference(above[0]) : null,
            InReplyTo = above.Length > 0 ? Reference(above[^1]) : null,
            Thread = [.. context["descendants"].Items.Where(s => s.IsObject
                && s["in_reply_to_account_id"].Text is { } to
                && to == s.At("account", "id").Text).Take(50).Select(Reference)],
        };
    }

    private static PostFacts Account(SourceAnswer answer, Json account)
    {
        var author = MastodonAuthor.Read(answer, account);
        var facts = account["suspended"].IsTrue ? Refusal.Says(AvailabilityState.Suspended, "The account is suspended.", "suspended", "platform")
            : new() { Outcome = SourceOutcome.Answered, State = AvailabilityState.Available };
        return facts with { Author = author, Kind = EmbedKind.Profile, CanonicalUrl = author?.Url };
    }
}

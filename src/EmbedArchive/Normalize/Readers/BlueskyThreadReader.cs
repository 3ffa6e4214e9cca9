namespace EmbedArchive.Normalize.Readers;

/// <summary>
/// Answers of the AT Protocol: <c>app.bsky.feed.getPostThread</c>, <c>getPosts</c>, and the error of any of its methods.
/// </summary>
internal static class BlueskyThreadReader
{
    internal const string Format = "bluesky-thread";

    internal static PostFacts Read(SourceAnswer answer)
    {
        if (!answer.TryJson(out var json, out var refusal)) return refusal;
        if (json["error"].Text is { } error) return Error(answer, error, json["message"].Text);
        if (Refusal.OfStatus(answer) is { } status) return status;

        // The second version of the method lists the thread flat; depth 0 is the asked post.
        var thread = json["thread"].IsObject
            ? json["thread"]
            : json["thread"].IsList
            ? json["thread"].Items.FirstOrDefault(i => i["depth"].Whole == 0)["value"]
            : json;
        if (thread["notFound"].IsTrue || BlueskyPost.IsType(thread, "notFoundPost") || BlueskyPost.IsType(thread, "threadItemNotFound"))
            return Refusal.Says(AvailabilityState.NotFound, "The thread says that the post is not found.", "notFoundPost");
        if (thread["blocked"].IsTrue || BlueskyPost.IsType(thread, "blockedPost") || BlueskyPost.IsType(thread, "threadItemBlocked"))
            return Refusal.Says(AvailabilityState.Unknown, "The thread says that the post is blocked.", "blockedPost") with { Outcome = SourceOutcome.Gone };

        if (json["did"].Exists && json["handle"].Exists) return Profile(json);
        // A record from the account's own server has the text, and no numbers.
        var post = thread["post"].IsObject ? thread["post"] : json["value"].IsObject ? json : Asked(answer, json["posts"].IsList ? json["posts"].Items : json["feed"].Items.Select(i => i["post"]));
        // getPosts leaves out what it does not find (resolution 3.2).
        if (json["posts"].IsList && !post.IsObject) return Refusal.Says(AvailabilityState.NotFound, "The list of posts is empty.", "empty");
        if (!post["uri"].Exists) return Refusal.Unreadable("The answer holds no post.");
        var facts = BlueskyPost.Read(answer, post);
        return thread["parent"] is { IsObject: true } parent ? facts with { InReplyTo = BlueskyPost.Parent(answer, parent) ?? facts.InReplyTo } : facts;
    }

    /// <summary>Of several posts the asked one; where none is, the first, which names itself.</summary>
    private static Json Asked(SourceAnswer answer, IEnumerable<Json> posts)
    {
        var all = posts.Where(p => p.IsObject).ToArray();
        var key = answer.Post.Id?.Split('/')[^1];
        return all.FirstOrDefault(p => key is not null && p["uri"].Text?.EndsWith("/" + key, StringComparison.Ordinal) is true) is { IsObject: true } asked ? asked : all.FirstOrDefault();
    }

    private static PostFacts Profile(Json account) => new()
    {
        Outcome = SourceOutcome.Answered,
        State = AvailabilityState.Available,
        Kind = EmbedKind.Profile,
        Author = BlueskyAuthor.Read(account),
        Labels = [.. BlueskyAuthor.Labels(account["labels"], "author")],
    };

    private static PostFacts Error(SourceAnswer answer, string error, string? message)
    {
        var text = message ?? error;
        return (error, text) switch
        {
            ("AccountTakedown", _) => Refusal.Says(AvailabilityState.Suspended, text, error, "platform"),
            ("RepoTakendown", _) => Refusal.Says(AvailabilityState.Suspended, text, error, "platform"),
            ("AccountDeactivated" or "RepoDeactivated", _) => Refusal.Says(AvailabilityState.AccountGone, text, error, "author"),
            ("BlockedActor" or "BlockedByActor", _) => Refusal.Says(AvailabilityState.Unknown, text, error) with { Outcome = SourceOutcome.Gone },
            ("NotFound" or "RecordNotFound" or "RepoNotFound" or "ProfileNotFound", _) => Refusal.Says(AvailabilityState.NotFound, text, error),
            ("RateLimitExceeded", _) => Refusal.Says(AvailabilityState.RateLimited, text, error),
            ("AuthMissing" or "AuthenticationRequired", _) => Refusal.Says(AvailabilityState.LoginRequired, text, error),
            (_, _) when text.Contains("not found", StringComparison.OrdinalIgnoreCase)
                || text.Contains("unable to resolve handle", StringComparison.OrdinalIgnoreCase) =>
                Refusal.Says(AvailabilityState.NotFound, text, error),
            _ => (Refusal.OfStatus(answer) ?? Refusal.Unreadable(text)) with { PlatformCode = error, StateMessage = text, Problem = text },
        };
    }
}

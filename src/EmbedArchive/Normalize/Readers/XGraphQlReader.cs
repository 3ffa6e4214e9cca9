namespace EmbedArchive.Normalize.Readers;

/// <summary>X's own GraphQL, as archives and browsers keep it: one post, a conversation, or why there is none.</summary>
internal static class XGraphQlReader
{
    internal const string Format = "x-graphql";

    internal static PostFacts Read(SourceAnswer answer)
    {
        if (!answer.TryJson(out var json, out var refusal)) return refusal;
        var data = json["data"];
        if (Single(data) is { Exists: true } single) return XGraphQlPost.Read(answer, single);
        if (Entries(data) is { Count: > 0 } entries) return Conversation(answer, entries);
        if (data.At("user", "result") is { IsObject: true } user) return User(user);
        if (XError.Of(json) is { } error) return error;
        if (Refusal.OfStatus(answer) is { } status) return status;
        // The answer to an id that never was.
        return data.IsObject ? Refusal.Says(AvailabilityState.NotFound, "The answer holds no post.", "{}") : Refusal.Unreadable("The answer holds no post.");
    }

    private static Json Single(Json data)
    {
        foreach (var found in (ReadOnlySpan<Json>)[data["tweetResult"], data["tweet_results"],
            data["tweet_result"], data["tweetResults"], data["tweetResult_by_rest_id"]])
            if ((found.IsList ? found.First : found)["result"] is { IsObject: true } result)
                return result;
        return default;
    }

    /// <summary>The posts on the top level of a conversation, in order: those above the asked one, and itself.</summary>
    private static List<(string? Id, Json Result)> Entries(Json data)
    {
        var conversation = data["threaded_conversation_with_injections_v2"].Exists
            ? data["threaded_conversation_with_injections_v2"]
            : data["threaded_conversation_with_injections"];
        return
        [
            .. from instruction in conversation["instructions"].Items
               from entry in instruction["entries"].Items
               let result = entry.At("content", "itemContent", "tweet_results", "result")
               where result.IsObject && entry["entryId"].Text?.StartsWith("tweet-", StringComparison.Ordinal) is true
               select (entry["entryId"].Text!["tweet-".Length..], result),
        ];
    }

    private static PostFacts Conversation(SourceAnswer answer, List<(string? Id, Json Result)> entries)
    {
        var asked = entries.FindIndex(e => e.Id == answer.Post.Id);
        // What answers the asked post stands in modules of its own, so the last post on the top level is the asked one.
        if (asked < 0) asked = entries.Count - 1;
        var facts = XGraphQlPost.Read(answer, entries[asked].Result);
        if (asked == 0 || facts.Outcome is not SourceOutcome.Answered) return facts;
        facts = facts with { InReplyTo = Reference(answer, entries[asked - 1]), Root = Reference(answer, entries[0]) };
        return facts with { Role = XPost.RoleOf(facts) };
    }

    private static PostReference Reference(SourceAnswer answer, (string? Id, Json Result) entry)
    {
        var facts = XGraphQlPost.Read(answer, entry.Result, 1);
        return NestedPost.Of(answer, XPost.Platform, facts with
        {
            PostId = facts.PostId ?? entry.Id,
            CanonicalUrl = facts.CanonicalUrl ?? XPost.Address(null, entry.Id),
        });
    }

    private static PostFacts User(Json user) => user["__typename"].Is("UserUnavailable")
        ? XTombstone.OfReason(user["reason"].Text, user["message"].Text)
        : new() { Outcome = SourceOutcome.Answered, State = AvailabilityState.Available, Kind = EmbedKind.Profile, Author = XAuthor.Read(user) };
}

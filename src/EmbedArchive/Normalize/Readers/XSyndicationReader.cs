namespace EmbedArchive.Normalize.Readers;

/// <summary>The JSON behind X's own embeds (<c>tweet-result</c>): text, media, quote and parent, likes and answers; no reposts.</summary>
internal static class XSyndicationReader
{
    internal const string Format = "x-syndication";

    internal static PostFacts Read(SourceAnswer answer)
    {
        if (!answer.TryJson(out var json, out var refusal)) return refusal;
        // An empty object is the answer for a wrong token too, which the caller computes (resolution 3.1).
        if (json.IsObject && !json.Members.Any()) return Refusal.Says(AvailabilityState.NotFound, "The answer is empty.", "{}");
        if (Tombstone(json) is { } tombstone) return tombstone;
        if (Refusal.OfStatus(answer) is { } status) return status;
        return IsPost(json) ? Post(answer, json, 0) : Refusal.Unreadable("The answer holds no post.");
    }

    private static bool IsPost(Json json) => json["id_str"].Exists || json["text"].Exists;

    private static PostFacts? Tombstone(Json json) =>
        json["__typename"].Is("TweetTombstone") || json["tombstone"].IsObject
            ? XTombstone.OfText(json.At("tombstone", "text"))
            : null;

    private static PostFacts Post(SourceAnswer answer, Json json, int depth)
    {
        var facts = XPost.Read(answer, json, json["user"]);
        if (json["note_tweet"].IsObject && facts.Text is { } text) facts = facts with { Text = text with { Truncated = true } };
        facts = facts with
        {
            Quoted = Nested(answer, json["quoted_tweet"], depth),
            InReplyTo = Nested(answer, json["parent"], depth) ?? facts.InReplyTo,
            Root = NestedPost.Named(XPost.Platform, json.At("self_thread", "id_str").Text is { } root && root != facts.PostId ? root : null, null),
            Edits = [.. Earlier(json, facts.PostId)],
        };
        return facts with { Role = XPost.RoleOf(facts) };
    }

    private static PostReference? Nested(SourceAnswer answer, Json json, int depth)
    {
        if (!json.IsObject || depth >= NestedPost.MaxDepth) return null;
        var facts = Tombstone(json) ?? (IsPost(json) ? Post(answer, json, depth + 1) : null);
        return facts is null ? null : NestedPost.Of(answer, XPost.Platform, facts);
    }

    /// <summary>Ids of the other versions, oldest first; the last id is the current one.</summary>
    private static IEnumerable<EditVersion> Earlier(Json json, string? id) =>
        json.At("edit_control", "edit_tweet_ids").Items.Select(i => i.Text).OfType<string>().TakeWhile(i => i != id).Select(i => new EditVersion { Id = i });
}

namespace EmbedArchive.Normalize;

/// <summary>A post of the AT Protocol as its view shows it: the author's record and the numbers of the app view.</summary>
internal static class BlueskyPost
{
    internal const string Platform = "bluesky";

    /// <summary>Whether <c>$type</c> is that fragment: <c>app.bsky.embed.record#view</c> is <c>record#view</c>.</summary>
    internal static bool IsType(Json json, string name) => json["$type"].Text is { } type && type.EndsWith(name, StringComparison.Ordinal);

    internal static PostFacts Read(SourceAnswer answer, Json view, int depth = 0)
    {
        var record = view["record"].IsObject ? view["record"] : view["value"];
        var uri = view["uri"].Text;
        var author = BlueskyAuthor.Read(view["author"]);
        // The account's own server has the record alone, whose pictures are named by what they hash to.
        var embed = view["embed"].IsObject ? view["embed"] : view["embeds"].First is { IsObject: true } shown ? shown : record["embed"];
        var content = BlueskyEmbed.Read(answer, embed, Split(uri)?.Did, depth);
        var labels = BlueskyAuthor.Labels(view["labels"], "post").Concat(BlueskyAuthor.Labels(view.At("author", "labels"), "author")).ToArray();
        var facts = new PostFacts
        {
            Outcome = SourceOutcome.Answered,
            State = AvailabilityState.Available,
            PostId = Id(uri),
            CanonicalUrl = Address(uri),
            AlternateUrls = [.. Others(uri, author?.Handle)],
            Kind = EmbedKind.Post,
            // The author's own claim; indexedAt is when the app view first saw it, and may be days later for imported posts.
            PublishedAt = InstantText.Iso(record["createdAt"].Text) ?? InstantText.Iso(view["indexedAt"].Text),
            Text = BlueskyText.Read(record),
            ContentWarning = Warning(labels),
            Author = author,
            Media = content.Media,
            LinkCard = content.Card,
            Quoted = content.Quoted,
            InReplyTo = Named(record.At("reply", "parent", "uri").Text),
            Root = Named(record.At("reply", "root", "uri").Text),
            Counts = Counts(answer, view),
            Labels = [.. labels],
        };
        return facts with { Role = facts.Quoted is not null ? PostRole.Quote : facts.InReplyTo is not null ? PostRole.Reply : PostRole.Original };
    }

    /// <summary>The post above in a thread: whole, or only its state.</summary>
    internal static PostReference? Parent(SourceAnswer answer, Json parent) =>
        parent["post"].IsObject ? NestedPost.Of(answer, Platform, Read(answer, parent["post"], 1))
        : parent["uri"].Text is not { } uri ? null
        : NestedPost.Of(answer, Platform, (parent["notFound"].IsTrue
            ? Refusal.Says(AvailabilityState.NotFound, code: "notFoundPost")
            : Refusal.Says(AvailabilityState.Unknown, code: "blockedPost")) with { PostId = Id(uri), CanonicalUrl = Address(uri) });

    /// <summary>The id of a post in the snapshot: the account's DID and the record key, as both together name it.</summary>
    internal static string? Id(string? uri) => Split(uri) is var (did, _, key) ? $"{did}/{key}" : null;

    internal static string? Address(string? uri) =>
        Split(uri) is var (did, collection, key) && collection == "app.bsky.feed.post" ? $"https://bsky.app/profile/{did}/post/{key}" : null;

    internal static PostReference? Named(string? uri) => NestedPost.Named(Platform, Id(uri), Address(uri));

    private static IEnumerable<string> Others(string? uri, string? handle)
    {
        if (Split(uri) is not var (_, _, key)) yield break;
        if (handle is not null && handle != "handle.invalid") yield return $"https://bsky.app/profile/{handle}/post/{key}";
        yield return uri!;
    }

    private static (string Did, string Collection, string Key)? Split(string? uri) =>
        uri?.Split('/') is ["at:", "", { Length: > 0 } did, { Length: > 0 } collection, { Length: > 0 } key] ? (did, collection, key) : null;

    private static Counts? Counts(SourceAnswer answer, Json view)
    {
        var counts = new Counts
        {
            Likes = view["likeCount"].Count,
            Reposts = view["repostCount"].Count,
            Replies = view["replyCount"].Count,
            Quotes = view["quoteCount"].Count,
            Bookmarks = view["bookmarkCount"].Count,
            AsOf = answer.Capture.At,
        };
        return counts is { Likes: null, Reposts: null, Replies: null, Quotes: null, Bookmarks: null } ? null : counts;
    }

    private static ContentWarning? Warning(Label[] labels) =>
        labels.FirstOrDefault(l => l is { Scope: "post", Value: "porn" or "sexual" or "nudity" or "graphic-media" or "gore" or "nsfl" }) is { } label
            ? new() { Text = label.Value, SensitiveMedia = true }
            : null;
}

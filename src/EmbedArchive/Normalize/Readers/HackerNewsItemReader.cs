namespace EmbedArchive.Normalize.Readers;

/// <summary>An item of Hacker News: a story, a comment, a poll. <c>null</c> is an item that never was.</summary>
internal static class HackerNewsItemReader
{
    internal const string Format = "hackernews-item";

    internal static PostFacts Read(SourceAnswer answer)
    {
        if (!answer.TryGoodJson(out var json, out var refusal)) return refusal;
        if (!json.Exists) return Refusal.Says(AvailabilityState.NotFound, "The answer is null.", "null");
        if (json["id"].Text is not { } id) return Refusal.Unreadable("The answer holds no item.");
        var author = json["by"].Text;
        var isComment = json["type"].Is("comment");
        PostFacts state = json["deleted"].IsTrue ? Refusal.Says(AvailabilityState.Deleted, code: "deleted", by: "author")
            : json["dead"].IsTrue ? Refusal.Says(AvailabilityState.Deleted, code: "dead", by: "moderator")
            : new() { Outcome = SourceOutcome.Answered, State = AvailabilityState.Available };
        return state with
        {
            Outcome = author is null && json["title"].Text is null ? state.Outcome : SourceOutcome.Answered,
            PostId = id,
            CanonicalUrl = "https://news.ycombinator.com/item?id=" + id,
            Kind = isComment ? EmbedKind.Comment : EmbedKind.Post,
            Role = isComment ? PostRole.Reply : PostRole.Original,
            PublishedAt = InstantText.Unix(json["time"].Number),
            Title = json["title"].Text,
            Text = json["text"].Text is { } text ? HtmlRichText.Of(HtmlTree.ParseIsland(text).Root, answer.FinalAddress) : null,
            Author = author is null ? null : new()
            {
                Handle = Handles.Clean(author),
                DisplayName = author,
                Url = "https://news.ycombinator.com/user?id=" + Uri.EscapeDataString(author),
            },
            LinkCard = HttpAddress.Of(json["url"].Text) is { } url ? new() { Url = url, Title = json["title"].Text } : null,
            InReplyTo = json["parent"].Text is { } parent ? NestedPost.Named(answer.Post.Provider, parent, "https://news.ycombinator.com/item?id=" + parent) : null,
            Counts = json["score"].Exists || json["descendants"].Exists ? new()
            {
                Likes = json["score"].Count,
                Replies = json["descendants"].Count,
                AsOf = answer.Capture.At,
            } : null,
        };
    }
}

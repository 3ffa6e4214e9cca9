namespace EmbedArchive.Normalize;

/// <summary>A post or a comment of Reddit's API. The title outlives a deleted text, and is kept.</summary>
internal static class RedditThing
{
    internal static PostFacts Read(SourceAnswer answer, Json thing, int depth = 0)
    {
        var data = thing["data"].IsObject ? thing["data"] : thing;
        var name = data["name"].Text ?? (data["id"].Text is { } id ? $"{thing["kind"].Text ?? "t3"}_{id}" : null);
        var isComment = name?.StartsWith("t1_", StringComparison.Ordinal) is true;
        var text = isComment ? data["body"].Text : data["selftext"].Text;
        var author = data["author"].Text;
        var state = RedditStates.OfWords(author, text, data["removed_by_category"].Text);
        var facts = state ?? new() { Outcome = SourceOutcome.Answered, State = AvailabilityState.Available };
        var sensitive = data["over_18"].IsTrue || data["spoiler"].IsTrue;
        var media = RedditMedia.Read(data);
        facts = facts with
        {
            Outcome = SourceOutcome.Answered,
            PostId = name,
            CanonicalUrl = data["permalink"].Text is { } permalink ? HttpAddress.Of(permalink, new("https://www.reddit.com/")) : null,
            Kind = isComment ? EmbedKind.Comment : EmbedKind.Post,
            PublishedAt = InstantText.Unix(data["created_utc"].Number),
            EditedAt = InstantText.Unix(data["edited"].Number),
            Title = data["title"].Text,
            Text = text is null || RedditStates.IsMark(text) ? null : new() { Plain = text.ReplaceLineEndings("\n") },
            ContentWarning = sensitive ? new() { Text = data["spoiler"].IsTrue ? "spoiler" : "nsfw", SensitiveMedia = true } : null,
            Author = author is null or "[deleted]" ? null : new()
            {
                Id = data["author_fullname"].Text,
                Handle = Handles.Clean(author),
                DisplayName = author,
                Url = $"https://www.reddit.com/user/{Uri.EscapeDataString(author)}/",
            },
            Media = media,
            LinkCard = media.IsEmpty ? RedditMedia.Card(data) : null,
            Poll = RedditMedia.Poll(data["poll_data"]),
            InReplyTo = isComment ? NestedPost.Named("reddit", data["parent_id"].Text, null) : null,
            Root = isComment ? NestedPost.Named("reddit", data["link_id"].Text, HttpAddress.Of(data["link_permalink"].Text)) : null,
            Reposted = data["crosspost_parent_list"].First is { IsObject: true } parent && depth < NestedPost.MaxDepth
                ? NestedPost.Of(answer, "reddit", Read(answer, parent, depth + 1))
                : null,
            Counts = Counts(answer, data),
            Labels = data["subreddit"].Text is { } community ? [new() { Value = "r/" + community, AppliedBy = "reddit", Scope = "post" }] : [],
        };
        return facts with { Role = facts.Reposted is not null ? PostRole.Repost : isComment ? PostRole.Reply : PostRole.Original };
    }

    private static Counts? Counts(SourceAnswer answer, Json data)
    {
        var counts = new Counts
        {
            // A score is votes for less votes against: it may be negative.
            Likes = data["score_hidden"].IsTrue || data["hide_score"].IsTrue ? null : data["score"].Whole,
            Replies = data["num_comments"].Count,
            Reposts = data["num_crossposts"].Count,
            Views = data["view_count"].Count,
            AsOf = answer.Capture.At,
        };
        return counts is { Likes: null, Replies: null, Reposts: null, Views: null } ? null : counts;
    }
}

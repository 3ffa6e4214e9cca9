namespace EmbedArchive.Normalize;

/// <summary>The post in the markup of a Reddit page: the present element with its attributes, or the old face's.</summary>
internal static class RedditMarkup
{
    internal static PostFacts? Read(HtmlPage page, SourceAnswer answer)
    {
        if (page.Tree.Root.First("shreddit-post") is { } post) return New(page, answer, post);
        var things = page.Tree.Root.WithClass("thing").Where(t => t["data-fullname"]?.StartsWith("t3_", StringComparison.Ordinal) is true).ToArray();
        return things.Length == 1 || (things.Length > 0 && page.FinalAddress.AbsolutePath.Contains("/comments/", StringComparison.Ordinal))
            ? Old(page, answer, things[0])
            : null;
    }

    private static PostFacts New(HtmlPage page, SourceAnswer answer, HtmlElement post)
    {
        var body = post.Inside.Where(e => !e.IsText && e["slot"] == "text-body").Select(e => (HtmlElement?)e).FirstOrDefault();
        var media = post["post-type"] switch
        {
            "image" or "gif" => MediaOf.Image(page.Address(post["content-href"])),
            "video" => MediaOf.Of(MediaType.Video, page.Address(post["content-href"])),
            _ => null,
        };
        return Of(answer, post["id"], page.Address(post["permalink"]), post["post-title"], post["author"],
            InstantText.Iso(post["created-timestamp"]), CountText.Read(post["score"])?.Value, CountText.Read(post["comment-count"])?.Value) with
        {
            Text = body is { } text ? HtmlRichText.Of(text, page.FinalAddress) : null,
            Media = media is null ? [] : [media],
            LinkCard = post["post-type"] == "link" && page.Address(post["content-href"]) is { } link ? new() { Url = link } : null,
        };
    }

    private static PostFacts Old(HtmlPage page, SourceAnswer answer, HtmlElement thing)
    {
        var link = thing.WithClass("title").Where(t => t.Name == "a").Select(t => (HtmlElement?)t).FirstOrDefault();
        var body = thing.FirstWithClass("usertext-body");
        var score = NumberText.Whole(thing["data-score"]) ?? NumberText.Whole(thing.FirstWithClass("score")?["title"]);
        var url = page.Address(thing["data-url"] ?? link?["href"]);
        var isPicture = HttpAddress.Parse(url) is { } address && (address.IsHost("i.redd.it") || address.IsHost("i.imgur.com"));
        return Of(answer, thing["data-fullname"], page.Address(thing["data-permalink"]), link?.Line, thing["data-author"] ?? thing.FirstWithClass("author")?.Line,
            InstantText.Unix(NumberText.Number(thing["data-timestamp"]))
                ?? InstantText.Iso(thing.First("time")?["datetime"]), score, NumberText.Whole(thing["data-comments-count"])) with
        {
            Text = body is { } text ? HtmlRichText.Of(text, page.FinalAddress) : null,
            Media = isPicture && MediaOf.Image(url) is { } image ? [image] : [],
            LinkCard = !isPicture && body is null && url is not null ? new() { Url = url } : null,
        };
    }

    private static PostFacts Of(SourceAnswer answer, string? name, string? permalink, string? title, string? author, Instant? time, long? score, long? comments)
    {
        var state = RedditStates.OfWords(author, null, null) ?? new() { Outcome = SourceOutcome.Answered, State = AvailabilityState.Available };
        var handle = author is "[deleted]" ? null : Handles.Clean(author);
        return state with
        {
            Outcome = SourceOutcome.Answered,
            PostId = name,
            CanonicalUrl = permalink,
            Kind = EmbedKind.Post,
            Title = title?.Trim(),
            PublishedAt = time,
            Author = handle is null ? null : new() { Handle = handle, DisplayName = handle, Url = $"https://www.reddit.com/user/{handle}/" },
            Counts = score is null && comments is null ? null : new() { Likes = score, Replies = comments, AsOf = answer.Capture.At },
        };
    }
}

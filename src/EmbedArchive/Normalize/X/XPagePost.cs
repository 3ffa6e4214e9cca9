using System.Globalization;

namespace EmbedArchive.Normalize;

/// <summary>A post as X's server wrote it into its pages until 2020.</summary>
internal static class XPagePost
{
    /// <summary>The post that the page is about; the page holds its answers too.</summary>
    internal static HtmlElement? Find(HtmlPage page, SourceAnswer answer)
    {
        var posts = page.Tree.Root.WithClass("tweet").Where(t => t["data-tweet-id"] is not null && t["data-screen-name"] is not null).ToArray();
        var asked = posts.Where(t => t["data-tweet-id"] == answer.Post.Id).Concat(posts.Where(t => t.HasClass("permalink-tweet"))).Select(t => (HtmlElement?)t);
        return asked.FirstOrDefault();
    }

    internal static PostFacts Read(HtmlPage page, SourceAnswer answer, HtmlElement post)
    {
        var (id, handle) = (post["data-tweet-id"], Handles.Clean(post["data-screen-name"]));
        var quote = post.FirstWithClass("QuoteTweet-innerContainer");
        var facts = new PostFacts
        {
            Outcome = SourceOutcome.Answered,
            State = AvailabilityState.Available,
            PostId = id,
            CanonicalUrl = XPost.Address(handle, id),
            Kind = EmbedKind.Post,
            PublishedAt = InstantText.Unix(NumberText.Number(post.FirstWithClass("_timestamp")?["data-time"])),
            Text = Text(page, post, quote),
            Author = new()
            {
                Id = post["data-user-id"],
                Handle = handle,
                DisplayName = post["data-name"],
                Url = "https://x.com/" + handle,
                Avatar = MediaOf.Image(HttpAddress.Of(post.FirstWithClass("js-action-profile-avatar")?["src"])),
                Verified = post.FirstWithClass("Icon--verified") is { } badge && (quote is not { } q || !badge.IsIn(q)) ? true : null,
            },
            Media = [.. Pictures(post, "js-adaptive-photo"), .. Film(post)],
            Quoted = quote is { } quoted ? NestedPost.Of(answer, XPost.Platform, Quoted(page, quoted)) : null,
            Counts = Counts(answer, post),
        };
        return facts with { Role = XPost.RoleOf(facts) };
    }

    private static PostFacts Quoted(HtmlPage page, HtmlElement quote)
    {
        var (id, handle) = (quote["data-item-id"], Handles.Clean(quote["data-screen-name"]));
        return new()
        {
            Outcome = SourceOutcome.Answered,
            State = AvailabilityState.Available,
            PostId = id,
            CanonicalUrl = XPost.Address(handle, id),
            Kind = EmbedKind.Post,
            Text = Text(page, quote, null),
            Author = new()
            {
                Id = quote["data-user-id"],
                Handle = handle,
                DisplayName = quote.FirstWithClass("QuoteTweet-fullname")?.Line,
                Url = "https://x.com/" + handle,
            },
            Media = [.. Pictures(quote, "js-quote-photo")],
        };
    }

    private static RichText? Text(HtmlPage page, HtmlElement post, HtmlElement? quote)
    {
        foreach (var text in post.WithClass("tweet-text"))
            if (quote is not { } other || !text.IsIn(other))
                return HtmlRichText.Of(text, page.FinalAddress, e => e.HasClass("u-hidden"));
        return null;
    }

    private static IEnumerable<Media> Pictures(HtmlElement post, string name)
    {
        foreach (var picture in post.WithClass(name).Take(8))
            if (MediaOf.Image(XMedia.Largest(picture["data-image-url"]), alt: picture.First("img")?["alt"]) is { } media)
                yield return media;
    }

    /// <summary>The page holds a film's still only; the player fetched the film.</summary>
    private static IEnumerable<Media> Film(HtmlElement post)
    {
        if (post.FirstWithClass("PlayableMedia") is not { } film) yield break;
        yield return new()
        {
            Type = film.HasClass("PlayableMedia--gif") ? MediaType.Gif : MediaType.Video,
            State = MediaState.NotAttempted,
            Poster = MediaOf.Image(TelegramMedia.Background(film.FirstWithClass("PlayableMedia-player"))),
        };
    }

    private static Counts? Counts(SourceAnswer answer, HtmlElement post)
    {
        long? Count(string action) =>
            post.FirstWithClass("ProfileTweet-action--" + action)?.FirstWithClass("ProfileTweet-actionCount")?["data-tweet-stat-count"] is { } text
            && long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : null;
        var counts = new Counts { Likes = Count("favorite"), Reposts = Count("retweet"), Replies = Count("reply"), AsOf = answer.Capture.At };
        return counts is { Likes: null, Reposts: null, Replies: null } ? null : counts;
    }
}

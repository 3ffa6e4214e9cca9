using System.Text.Json;
using EmbedArchive.Tests.Support;

namespace EmbedArchive.Tests.Tool;

/// <summary>A recorded answer of somebody else's server and the post that it tells of, as a reader would name it.</summary>
/// <param name="File">The recording.</param>
/// <param name="Asked">The address that was asked.</param>
/// <param name="Status">The status of the answer.</param>
/// <param name="Type">Its content type.</param>
/// <param name="What">What the index says it is: live, deleted, a wall.</param>
/// <param name="Address">The address of the post; null when the answer tells of no post.</param>
internal sealed record RecordedPost(string File, string Asked, int Status, string Type, string What, string? Address)
{
    /// <summary>Posts whose address does not stand in the question.</summary>
    private static readonly Dictionary<string, string> Addresses = new(StringComparer.Ordinal)
    {
        ["x-graphql-tweet-detail-conversation.json"] = "https://x.com/i/status/1649191520250245121",
        ["x-graphql-user-suspended.json"] = "https://x.com/testsuspendeduser/status/1767114488537951983",
        ["x-rest11-tweet-extended.json"] = "https://x.com/i/status/782737772490600448",
        ["x-rest11-tweet-compat-truncated.json"] = "https://x.com/i/status/782737772490600448",
        ["x-rest11-not-found.json"] = "https://x.com/i/status/1",
        ["bluesky-thread-simple.json"] = "https://bsky.app/profile/dancow.bsky.social/post/3memlv65ejk2y",
        ["bluesky-thread-quote-with-media.json"] = "https://bsky.app/profile/test.marshal.dev/post/3kaheyt6vpc22",
        ["bluesky-thread-quote-notfound.json"] = "https://bsky.app/profile/author.test/post/rkeyquotehost",
        ["bluesky-thread-gallery.json"] = "https://bsky.app/profile/gallery.test/post/rkeygallery",
        ["reddit-comment-deleted.json"] = "https://www.reddit.com/r/test/comments/52o2fl/_/d7ltvl0/",
        ["reddit-comment-deleted-thread.json"] = "https://www.reddit.com/r/test/comments/52o2fl/_/d7ltvl0/",
        ["reddit-submission-deleted.json"] = "https://www.reddit.com/r/test/comments/4b1tfm/",
        ["reddit-submission-crosspost.json"] = "https://www.reddit.com/r/test/comments/6vx8n0/",
        ["reddit-info-empty.json"] = "https://www.reddit.com/r/test/comments/52o2fl/_/0/",
        ["telegram-no-posts-found.html"] = "https://t.me/tchantest/99999",
        ["youtube-player-private.json"] = "https://www.youtube.com/watch?v=8VajtrESJzA",
        ["youtube-player-geo-blocked.json"] = "https://www.youtube.com/watch?v=_PL2HJKxnOM",
        ["youtube-player-members-only.json"] = "https://www.youtube.com/watch?v=ayI2iBwGdxw",
        ["youtube-player-never-existed.json"] = "https://www.youtube.com/watch?v=don-t-exist",
        ["peertube-video.json"] = "https://framatube.org/videos/watch/9c9de5e8-0a1e-484a-b099-e80766180a6d",
        ["oembed-content-type-json-oembed.json"] = "https://www.politico.com/story/2013/12/presidents-barack-obama-george-w-bush-second-term-101314",
        ["hackernews-item-story.json"] = "https://news.ycombinator.com/item?id=14516538",
        ["stackexchange-answer.json"] = "https://stackoverflow.com/a/17992906",
        ["wikipedia-extract.json"] = "https://en.wikipedia.org/wiki/Albert_Einstein",
    };

    /// <summary>Answers that tell of no post, and why; their facts are read in the readers' own table.</summary>
    internal static readonly IReadOnlyDictionary<string, string> NoPost = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["tco-meta-refresh.html"] = "the way of a short link",
        ["facebook-mobile-redirect.html"] = "a redirect whose target was not recorded with it",
        ["reddit-share-url-301.html"] = "a redirect whose target was not recorded with it",
        ["instagram-page-photo.html"] = "recorded under an address that names no post",
        ["mastodon-status-history.json"] = "the versions of a post, asked for beside it",
        ["mastodon-status-context.json"] = "the posts around a post",
        ["mastodon-poll.json"] = "a poll without its post",
        ["mastodon-401.json"] = "a timeline",
        ["mastodon-quote-shallow.json"] = "a part of an answer",
        ["peertube-comments-deleted.json"] = "the comments below a video",
        ["telegram-channel-page.html"] = "a channel",
        ["youtube-channel-terminated.json"] = "a channel",
        ["youtube-channel-not-found.json"] = "a channel",
        ["youtube-feed-404.html"] = "a channel's feed",
        ["youtube-consent-404.html"] = "a consent page under an address of its own",
        ["wayback-cdx-text.txt"] = "the index of an archive",
        ["wayback-cdx-resumekey.txt"] = "the index of an archive",
        ["wayback-cdx-blocked-403.txt"] = "the index of an archive",
    };

    /// <summary>The state that the post has after this answer.</summary>
    internal string State => (File, What) switch
    {
        // What is deleted in these is the post that they quote or answer.
        ("bluesky-thread-quote-notfound.json" or "x-graphql-detail-thread-with-deleted.json", _) => "available",
        ("wayback-memento-archived-429.html", _) => "bot-wall",
        (_, "live") => "available",
        (_, "private") => "protected",
        (_, "login_wall") => "login-required",
        (_, "redirect") => "unknown",
        _ => What.Replace('_', '-'),
    };

    /// <summary>Posts that no article embeds by the address that was recorded, and why: they are resolved alone.</summary>
    internal static readonly IReadOnlyDictionary<string, string> NotEmbedded = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["mastodon-status.json"] = "a server on a port of its own",
        ["mastodon-status-not-found.json"] = "a server on a port of its own",
        ["mastodon-status-edited.json"] = "a server on a port of its own",
        ["mastodon-status-with-quote.json"] = "a server on a port of its own",
        ["wayback-memento-404.html"] = "a card of a copy shows the page that was copied",
        ["wayback-memento-view-redirect.html"] = "a card of a copy shows the page that was copied",
        ["wayback-memento-archived-429.html"] = "a card of a copy shows the page that was copied",
    };

    internal static IEnumerable<RecordedPost> All() =>
        JsonElement.Parse(System.IO.File.ReadAllBytes(SharedFolder.Require("responses/index.json"))).EnumerateArray().Select(r => Of(
            r.GetProperty("file").GetString()!, r.GetProperty("request_url").GetString()!, r.GetProperty("status").GetInt32(), r.GetProperty("content_type").GetString()!,
            r.GetProperty("what").GetString()!));

    public override string ToString() => File;

    private static RecordedPost Of(string file, string asked, int status, string type, string what) =>
        new(file, asked, status, type, what, NoPost.ContainsKey(file) ? null : Addresses.GetValueOrDefault(file) ?? Named(new(asked)));

    /// <summary>The post that a question names.</summary>
    private static string Named(Uri asked)
    {
        var query = System.Web.HttpUtility.ParseQueryString(asked.Query);
        return query["url"] is { } url ? Uri.UnescapeDataString(url)
            : asked.Host == "cdn.syndication.twimg.com" || asked.Host == "api.twitter.com" ? "https://x.com/i/status/" + query["id"]
            : asked.Host == "api.x.com" ? "https://x.com/i/status/" + query["variables"]
            : asked.AbsolutePath.StartsWith("/api/v1/statuses/", StringComparison.Ordinal) ? OfStatus(asked)
            : asked.Host == "t.me" && asked.AbsolutePath.StartsWith("/s/", StringComparison.Ordinal) ? "https://t.me" + asked.AbsolutePath[2..]
            // Articles' addresses are read as https.
            : asked is { Scheme: "http", IsDefaultPort: true } ? "https" + asked.AbsoluteUri[4..]
            : asked.AbsoluteUri;
    }

    /// <summary>Ids as Mastodon makes them stand behind the account, those of its kin behind <c>/notice/</c>.</summary>
    private static string OfStatus(Uri asked) =>
        asked.Segments[^1] is { Length: > 5 } id ? $"{asked.Scheme}://{asked.Authority}/@someone/{id}" : $"{asked.Scheme}://{asked.Authority}/notice/{asked.Segments[^1]}";

    /// <summary>As a crawler would have written it: the answer alone, without the request.</summary>
    internal byte[] Warc()
    {
        byte[] block = [.. System.Text.Encoding.UTF8.GetBytes($"HTTP/1.1 {Status} Recorded\r\nContent-Type: {Type}\r\n\r\n"), .. System.IO.File.ReadAllBytes(SharedFolder.Require("responses/" + File))];
        return
        [
            .. System.Text.Encoding.UTF8.GetBytes(
                "WARC/1.1\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:7b7f1a52-7d0e-4a5e-9a55-0f6d3c1f2a10>\r\nWARC-Date: 2026-06-01T00:00:00Z\r\n"
                + $"WARC-Target-URI: {Asked}\r\nContent-Type: application/http;msgtype=response\r\nContent-Length: {block.Length}\r\n\r\n"),
            .. block, .. "\r\n\r\n"u8,
        ];
    }
}

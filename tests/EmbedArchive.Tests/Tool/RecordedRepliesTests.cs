using System.IO.Compression;
using System.Text.Json;
using EmbedArchive.Tests.Store;
using EmbedArchive.Tests.Support;

namespace EmbedArchive.Tests.Tool;

/// <summary>The command over captures of other tools: one recorded answer each, asked for by the address of its post.</summary>
[TestFixture]
[NonParallelizable]
internal sealed class RecordedRepliesTests
{
    private static readonly RecordedReply[] Replies =
    [
        new("x-graphql-tweet-1848831595014459513.json", "https://x.com/SpaceX/status/1848831595014459513", "available")
        {
            Author = "SpaceX", Handle = "SpaceX", Text = "Flight 6", Time = "2024-10-22T20:59", Media = 3,
        },
        new("x-graphql-unavailable-suspended.json", "https://x.com/i/status/991500", "suspended"),
        new("x-graphql-detail-tombstone-suspended.json", "https://x.com/i/status/991503", "suspended"),
        new("x-graphql-tweet-detail-conversation.json", "https://x.com/i/status/1649191520250245121", "available")
        {
            Author = "Developers", Handle = "XDevelopers", Text = "Today", Time = "2023-04-20T23:21",
        },
        new("x-rest11-tweet-alt-text.json", "https://twitter.com/Medium/status/724441953534877696", "available")
        {
            Author = "Medium", Handle = "Medium", Text = "“Jon", Time = "2016-04-25T03:36", Media = 1,
        },
        new("x-rest11-tweet-extended.json", "https://x.com/i/status/782737772490600448", "available")
        {
            Author = "notinourselves", Handle = "notinourselves", Text = "has more", Time = "2016-10-03T00:23", Media = 1,
        },
        new("facebook-mobile-story-page.html", "https://m.facebook.com/story.php?story_fbid=3065154550235644&id=119240841493711", "available")
        {
            Author = "Nintendo", Text = "Check out", Time = "2020-05-13T01:01", Media = 1,
        },
        new("instagram-oembed-legacy.json", "https://www.instagram.com/p/CARbvuYDm3Q", "available")
        {
            Author = "National Geographic", Handle = "natgeo", Text = "Photo by", Time = "2020-05-17T02:35", Media = 1,
        },
        new("bluesky-thread-gallery.json", "https://bsky.app/profile/gallery.test/post/rkeygallery", "available")
        {
            Author = "Gallery", Handle = "gallery.test", Text = "Six image", Time = "2026-06-13T12:00", Media = 6,
        },
        new("mastodon-status-edited.json", "http://localhost:3000/@user/117020586180926938", "available") { Text = "the best", Time = "2026-08-01T13:54" },
        new("mastodon-status-not-found.json", "http://localhost:3000/@user/0", "not-found"),
        new("akkoma-status-quote.json", "https://example.com/notice/1", "available") { Author = "technicat", Handle = "technicat", Text = "from", Time = "2024-08-17T05:01" },
        new("activitypub-note.json", "http://activitystreams.example/note.json", "available") { Handle = "aaronpk", Text = "This is", Time = "2018-07-12T20:02" },
        new("reddit-submission-deleted.json", "https://www.reddit.com/r/test/comments/4b1tfm/", "deleted") { Time = "2016-03-19T04:34" },
        new("reddit-comment-deleted.json", "https://www.reddit.com/r/test/comments/52o2fl/_/d7ltvl0/", "deleted") { Time = "2016-09-14T01:17" },
        new("reddit-page-2019-image.html", "https://www.reddit.com/r/colors/comments/b4d5xm/literally_nothing_black_edition/", "available")
        {
            Author = "thatrandomretard", Handle = "thatrandomretard", Media = 1,
        },
        new("telegram-no-posts-found.html", "https://t.me/tchantest/99999", "not-found"),
        new("youtube-player-private.json", "https://www.youtube.com/watch?v=8VajtrESJzA", "protected"),
        new("youtube-player-geo-blocked.json", "https://youtu.be/_PL2HJKxnOM", "geo-blocked") { Author = "Global TV", Text = "Season 46", Media = 1 },
        new("youtube-player-never-existed.json", "https://www.youtube.com/watch?v=don-t-exist", "not-found"),
        new("soundcloud-resolve-geo-blocked.json", "https://soundcloud.com/jessglynne/one-touch", "geo-blocked")
        {
            Author = "Jess Glynne", Handle = "jessglynne", Time = "2019-05-16T16:28", Media = 1,
        },
        new("peertube-video.json", "https://framatube.org/videos/watch/9c9de5e8-0a1e-484a-b099-e80766180a6d", "available")
        {
            Author = "Framasoft", Handle = "framasoft", Text = "**[Want", Time = "2018-10-01T10:52", Media = 1,
        },
        new("wordpress-oembed-live.json", "https://css-tricks.com/css-scrollbar-with-progress-meter/", "available") { Author = "Chris Coyier", Text = "Scrollbars", Media = 1 },
        new("hackernews-item-story.json", "https://news.ycombinator.com/item?id=14516538", "available")
        {
            Author = "vkb", Handle = "vkb", Text = "There have", Time = "2017-06-08T19:32",
        },
        new("stackexchange-answer.json", "https://stackoverflow.com/a/17992906", "available") { Author = "dasblinkenlight", Time = "2013-08-01T11:33" },
        new("wikipedia-extract.json", "https://en.wikipedia.org/wiki/Albert_Einstein", "available") { Text = "Albert Einstein" },
    ];

    [TestCaseSource(nameof(Replies))]
    public async Task What_another_tool_captured_of_a_post_is_told(RecordedReply expected)
    {
        using var folder = new TempFolder();
        SharedFolder.Require("responses/index.json");
        var capture = folder.Write("other.warc.gz", Packed(RecordedPost.All().Single(r => r.File == expected.File).Warc()));

        var run = await ToolRun.OfAsync("resolve", expected.Post, "--replay", Path.GetFullPath(capture), "--format", "json");

        Assert.That(run.Output, Is.Not.Empty, run.Errors);
        var post = run.Json;
        using (Assert.EnterMultipleScope())
        {
            Assert.That(post.GetProperty("availability").GetProperty("state").GetString(), Is.EqualTo(expected.State));
            if (expected.Author is { } author) Assert.That(Of(post, "author", "displayName"), Is.EqualTo(author));
            if (expected.Handle is { } handle) Assert.That(Of(post, "author", "handle"), Is.EqualTo(handle));
            if (expected.Text is { } text) Assert.That(Of(post, "text", "plain"), Does.StartWith(text));
            if (expected.Time is { } time) Assert.That(Of(post, "publishedAt", "value"), Does.StartWith(time));
            Assert.That(post.TryGetProperty("media", out var media) ? media.GetArrayLength() : 0, Is.EqualTo(expected.Media));
        }
    }

    private static string? Of(JsonElement post, string member, string inner) =>
        post.TryGetProperty(member, out var value) && value.ValueKind == JsonValueKind.Object && value.TryGetProperty(inner, out var found) ? found.GetString() : null;

    private static byte[] Packed(byte[] record)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest)) gzip.Write(record);
        return packed.ToArray();
    }
}

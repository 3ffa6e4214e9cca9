using EmbedArchive.Http;
using EmbedArchive.Store;
using EmbedArchive.Tests.Http;
using EmbedArchive.Tests.Support;

namespace EmbedArchive.Tests.Store;

[TestFixture]
internal sealed class MediaSaverTests
{
    private TempFolder folder = null!;

    [SetUp]
    public void MakeFolder() => folder = new();

    [TearDown]
    public void RemoveFolder() => folder.Dispose();

    private static readonly byte[] Mp4 = [.. "\0\0\0\u0018ftypisom\0\0\u0002\0mp41"u8, .. new byte[100]];

    /// <summary>Saves the media of a post from a server that answers by the path's first step.</summary>
    private async Task<(PostSnapshot Saved, LoopbackServer Server)> SaveAsync(Func<LoopbackServer, PostSnapshot> post, bool conversation = true)
    {
        await using var server = new LoopbackServer(x => x.Path.Split('/')[1] switch
        {
            "gif" => x.AnswerAsync(200, SampleRun.Gif),
            "cut" => x.AnswerAsync(200, SampleRun.Gif[..^2]),
            "mp4" => x.AnswerAsync(200, Mp4),
            "huge" => x.SendAsync("HTTP/1.1 200 OK\r\nContent-Length: 900000000\r\n\r\n"),
            _ => x.AnswerAsync(404),
        });
        var options = new EmbedArchiveOptions();
        options.Media.Conversation = conversation;
        await using var live = new LiveWebFixture(server);
        await using var writer = await ArchiveWriter.OpenAsync(new FolderStore(), folder.File("story.embeds"), SampleRun.Of());
        return (await new MediaSaver(live.Open(writer.Captures), writer, options).SaveAsync(post(server), default), server);
    }

    private static PostSnapshot Post(params Media[] media) => new()
    {
        Schema = PostSnapshot.CurrentSchema, Id = "x:1", Platform = "x", Kind = EmbedKind.Post, CapturedAt = SampleRun.Start,
        Availability = new() { State = AvailabilityState.Available, Confidence = AvailabilityConfidence.Inferred, CheckedAt = SampleRun.Start },
        Evidence = new() { Sources = [] }, Media = media,
    };

    private static Media Of(LoopbackServer server, string path, params (string Path, long Bitrate)[] variants) => new()
    {
        Type = MediaType.Video, State = MediaState.NotAttempted, Url = server.Address(path).AbsoluteUri, Alt = "a boat",
        Variants = [.. variants.Select(v => new MediaVariant { Url = server.Address(v.Path).AbsoluteUri, Bitrate = v.Bitrate })],
    };

    [TestCase("/huge/a")]
    [TestCase("/none/a")]
    public async Task Where_the_best_variant_cannot_be_had_the_next_smaller_one_is_stored(string best)
    {
        var (post, server) = await SaveAsync(s => Post(Of(s, best, ("/mp4/low", 1), (best, 3), ("/mp4/high", 2), ("/mp4/larger", 9))));
        var saved = post.Media.Single();
        Assert.That((saved.State, new Uri(saved.Url!).AbsolutePath, saved.ContentType, saved.Alt, saved.Error), Is.EqualTo((MediaState.Stored, "/mp4/high", "video/mp4", "a boat", (string?)null)));
        Assert.That(server.Requests, Has.Count.EqualTo(2));
    }

    [Test]
    public async Task Where_none_can_be_had_the_reason_of_the_best_is_told()
    {
        var (post, _) = await SaveAsync(s => Post(Of(s, "/huge/a", ("/huge/a", 3), ("/none/b", 2))));
        Assert.That(post.Media.Single().State, Is.EqualTo(MediaState.SkippedTooLarge));
    }

    [Test]
    public async Task Half_a_picture_is_kept_where_no_whole_one_can_be_had_and_asked_for_again()
    {
        var (post, _) = await SaveAsync(s => Post(Of(s, "/none/a", ("/none/a", 3), ("/cut/b", 2), ("/none/c", 1))));
        var saved = post.Media.Single();
        Assert.That((saved.State, saved.Bytes, new Uri(saved.Url!).AbsolutePath), Is.EqualTo((MediaState.Incomplete, (long?)SampleRun.Gif.Length - 2, "/cut/b")));
        Assert.That(saved.Error, Does.StartWith("Only a part of it came"));
        Assert.That(MediaSaver.Wanted(post, new()).Count(), Is.EqualTo(1));

        var (later, _) = await SaveAsync(s => Post(saved with { Url = s.Address("/none/b").AbsoluteUri, Variants = [] }));
        Assert.That((later.Media.Single().State, later.Media.Single().Path), Is.EqualTo((MediaState.Incomplete, saved.Path)), "what is there stays");
        var (whole, _) = await SaveAsync(s => Post(saved with { Url = s.Address("/gif/b").AbsoluteUri, Variants = [] }));
        Assert.That((whole.Media.Single().State, whole.Media.Single().Error), Is.EqualTo((MediaState.Stored, (string?)null)));
    }

    [Test]
    public async Task A_playlist_is_not_asked_for_and_its_poster_is_stored()
    {
        var (post, server) = await SaveAsync(s => Post(Of(s, "/list.m3u8", ("/list.mpd", 1)) with { Poster = Of(s, "/gif/poster") }));
        var saved = post.Media.Single();
        Assert.That((saved.State, saved.Error, saved.Poster!.State), Is.EqualTo((MediaState.NotAttempted, "It is a playlist of segments, not a file.", MediaState.Stored)));
        Assert.That(server.Requests, Has.Count.EqualTo(1));
    }

    [Test]
    public async Task One_picture_in_many_places_is_asked_for_once()
    {
        var (post, server) = await SaveAsync(s => Post(Of(s, "/gif/a"), Of(s, "/gif/a") with { Alt = "b" }) with
        {
            Author = new() { Avatar = Of(s, "/gif/a") }, CoAuthors = [new() { Avatar = Of(s, "/gif/a") }], LinkCard = new() { Url = "https://a.example/", Image = Of(s, "/gif/a") },
        });
        Assert.That(SnapshotMedia.Of(post).Select(m => m.State), Is.All.EqualTo(MediaState.Stored).And.Exactly(5).Items);
        Assert.That(post.Media.Select(m => m.Alt), Is.EqualTo(new[] { "a boat", "b" }));
        Assert.That(server.Requests, Has.Count.EqualTo(1));
    }

    [TestCase(true, 6)]
    [TestCase(false, 3)]
    public async Task Media_of_the_whole_conversation_are_stored_unless_the_options_say_otherwise(bool conversation, int stored)
    {
        PostReference Other(LoopbackServer server, string name) => new() { Snapshot = Post(Of(server, "/gif/" + name)) };
        var (post, server) = await SaveAsync(s => Post(Of(s, "/gif/own")) with
        {
            Quoted = Other(s, "quoted"), Reposted = Other(s, "reposted"), InReplyTo = Other(s, "parent"), Root = Other(s, "root"), Thread = [Other(s, "next")],
        }, conversation);
        Assert.That(SnapshotMedia.Of(post).Count(m => m.State == MediaState.Stored), Is.EqualTo(stored));
        Assert.That(server.Requests, Has.Count.EqualTo(stored));
        Assert.That(MediaSaver.Wanted(post, new() { Conversation = conversation }), Is.Empty);
        Assert.That(MediaSaver.Wanted(post, new()).Count(), Is.EqualTo(6 - stored));
    }
}

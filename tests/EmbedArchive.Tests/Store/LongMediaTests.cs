using System.Net;
using System.Security.Cryptography;
using EmbedArchive.Http;
using EmbedArchive.Store;
using EmbedArchive.Store.Warc;
using EmbedArchive.Tests.Http;
using EmbedArchive.Tests.Support;
using WebRequest = EmbedArchive.Http.WebRequest;

namespace EmbedArchive.Tests.Store;

/// <summary>Media that are too long for memory, from the socket to the disk and back from the capture.</summary>
[TestFixture]
internal sealed class LongMediaTests
{
    private static readonly Media Item = new() { Type = MediaType.Video, State = MediaState.NotAttempted };

    private TempFolder folder = null!;

    [SetUp]
    public void MakeFolder() => folder = new();

    [TearDown]
    public void RemoveFolder() => folder.Dispose();

    /// <summary>A video of so many bytes, none like the one before.</summary>
    private static byte[] Video(int length, int seed = 1)
    {
        var bytes = new byte[length];
        new Random(seed).NextBytes(bytes);
        "\0\0\0\u0018ftypisom\0\0\u0002\0mp41"u8.CopyTo(bytes);
        return bytes;
    }

    private static async Task<(Media Saved, ArchiveManifest Manifest)> ArchiveAsync(IWebAccess access, string archive, params WebRequest[] requests)
    {
        await using var writer = await ArchiveWriter.OpenAsync(new FolderStore(), archive, SampleRun.Of());
        var web = access.Open(writer.Captures);
        var saved = await Task.WhenAll(requests.Select(async r => await writer.SaveMediaAsync(Item, await web.SendAsync(r))));
        var manifest = await writer.CommitAsync(new() { Embeds = [], Links = [] });
        Assert.That((await ArchiveVerifier.VerifyAsync(new FolderStore(), archive)).State, Is.EqualTo(ArchiveState.Complete));
        ArchiveSchemas.AssertValid(archive);
        return (saved[0], manifest);
    }

    [TestCase(IncomingBody.LongestInMemory, null)]
    [TestCase(IncomingBody.LongestInMemory + 1, null)]
    [TestCase(3_000_000, null)]
    [TestCase(3_000_000, "gzip")]
    [TestCase(3_000_000, "deflate")]
    [TestCase(3_000_000, "br")]
    public async Task A_long_medium_is_stored_as_it_came_and_a_replay_gives_the_same_bytes(int length, string? coding)
    {
        var video = Video(length);
        var wire = coding is null ? video : Packed.As(coding == "deflate" ? "zlib" : coding, video);
        await using var server = new LoopbackServer(x => x.AnswerAsync(200, wire, coding is null ? "X-A: b" : "Content-Encoding: " + coding));
        await using var live = new LiveWebFixture(server);
        var request = new WebRequest(server.Address("/v")) { Purpose = WebPurpose.Media };

        var (saved, manifest) = await ArchiveAsync(live.Access, folder.File("live/story.embeds"), request);
        Assert.That((saved.State, saved.Bytes, saved.Sha256), Is.EqualTo((MediaState.Stored, (long)length, Convert.ToHexStringLower(SHA256.HashData(video)))));
        Assert.That(File.ReadAllBytes(Path.Combine(folder.File("live/story.embeds"), saved.Path!)), Is.EqualTo(video));

        var capture = Path.Combine(folder.File("live/story.embeds"), manifest.Files.Single(f => f.Role == FileRole.Capture).Path);
        await using var replay = new ReplayAccess(WarcRecording.Open([capture], default), live.Options);
        await ArchiveAsync(replay, folder.File("replay/story.embeds"), request);
        Assert.That(SampleRun.Files(folder.File("replay")), Is.EqualTo(SampleRun.Files(folder.File("live"))));
    }

    [Test]
    public async Task Fifty_megabytes_cost_no_more_memory_than_buffers()
    {
        const int Length = 50 * 1024 * 1024;
        var piece = Video(64 * 1024);
        await using var server = new LoopbackServer(async x =>
        {
            await x.SendAsync($"HTTP/1.1 200 OK\r\nContent-Length: {Length}\r\n\r\n");
            for (var sent = 0; sent < Length; sent += piece.Length) await x.SendAsync(piece);
        });
        await using var live = new LiveWebFixture(server, o => o.MaxMediaBytes = 64 * 1024 * 1024);
        await ArchiveAsync(live.Access, folder.File("warm/story.embeds"), new WebRequest(server.Address("/warm")) { Purpose = WebPurpose.Media });

        var before = GC.GetTotalAllocatedBytes(precise: true);
        var (saved, _) = await ArchiveAsync(live.Access, folder.File("live/story.embeds"), new WebRequest(server.Address("/v")) { Purpose = WebPurpose.Media });
        Assert.That((saved.State, saved.Bytes), Is.EqualTo((MediaState.Stored, (long)Length)));
        Assert.That(GC.GetTotalAllocatedBytes(precise: true) - before, Is.LessThan(10 * 1024 * 1024));
    }

    [Test]
    public async Task Runs_that_share_a_request_both_have_the_body()
    {
        var (gate, video) = (new TaskCompletionSource(), Video(2_000_000));
        await using var server = new LoopbackServer(async x => { await gate.Task; await x.AnswerAsync(200, video); });
        await using var live = new LiveWebFixture(server);
        var request = new WebRequest(server.Address("/v")) { Purpose = WebPurpose.Media };

        var runs = Enumerable.Range(0, 3).Select(n => ArchiveAsync(live.Access, folder.File($"{n}/story.embeds"), request)).ToArray();
        gate.SetResult();
        foreach (var (saved, _) in await Task.WhenAll(runs)) Assert.That(saved.Sha256, Is.EqualTo(Convert.ToHexStringLower(SHA256.HashData(video))));
        Assert.That(server.Requests, Has.Count.EqualTo(1));
    }

    [TestCase(null)]
    [TestCase("gzip")]
    public async Task Runs_of_a_batch_one_after_the_other_ask_for_a_long_medium_once(string? coding)
    {
        var video = Video(2_000_000);
        await using var server = new LoopbackServer(x => x.AnswerAsync(200, coding is null ? video : Packed.As(coding, video), coding is null ? "X-A: b" : "Content-Encoding: " + coding));
        await using var live = new LiveWebFixture(server);
        await using var batch = live.Access.ForBatch();
        var request = new WebRequest(server.Address("/v")) { Purpose = WebPurpose.Media };

        for (var n = 0; n < 3; n++)
        {
            var (saved, manifest) = await ArchiveAsync(batch, folder.File($"{n}/story.embeds"), request);
            Assert.That((saved.State, saved.Sha256), Is.EqualTo((MediaState.Stored, Convert.ToHexStringLower(SHA256.HashData(video)))));
            await using var replay = new ReplayAccess(WarcRecording.Open([Path.Combine(folder.File($"{n}/story.embeds"), manifest.Files.Single(f => f.Role == FileRole.Capture).Path)], default), live.Options);
            await ArchiveAsync(replay, folder.File($"replay-{n}/story.embeds"), request);
            Assert.That(SampleRun.Files(folder.File($"replay-{n}")), Is.EqualTo(SampleRun.Files(folder.File($"{n}"))));
        }
        Assert.That(server.Requests, Has.Count.EqualTo(1));
    }

    [Test]
    public async Task Who_goes_on_alone_has_the_body_though_the_run_that_began_it_is_gone()
    {
        var (gate, begun, video) = (new TaskCompletionSource(), new TaskCompletionSource(), Video(2_000_000));
        await using var server = new LoopbackServer(async x =>
        {
            await x.SendAsync($"HTTP/1.1 200 OK\r\nContent-Length: {video.Length}\r\n\r\n");
            await x.SendAsync(video[..1_000_000]);
            begun.TrySetResult();
            await gate.Task;
            await x.SendAsync(video[1_000_000..]);
        });
        await using var live = new LiveWebFixture(server, o => o.IdleTimeout = TimeSpan.FromSeconds(5));
        using var leaving = new CancellationTokenSource();
        var request = new WebRequest(server.Address("/v")) { Purpose = WebPurpose.Media };

        var first = await ArchiveWriter.OpenAsync(new FolderStore(), folder.File("first/story.embeds"), SampleRun.Of());
        var asked = live.Access.Open(first.Captures).SendAsync(request, leaving.Token).AsTask();
        await begun.Task;
        var second = ArchiveAsync(live.Access, folder.File("second/story.embeds"), request);
        await leaving.CancelAsync();
        Assert.That(async () => await asked, Throws.InstanceOf<OperationCanceledException>());
        await first.DisposeAsync();
        gate.SetResult();

        Assert.That((await second).Saved.Sha256, Is.EqualTo(Convert.ToHexStringLower(SHA256.HashData(video))));
        Assert.That(server.Requests, Has.Count.EqualTo(1));
        Assert.That(Directory.Exists(folder.File("first")), Is.False);
    }

    [Test]
    public async Task A_long_medium_that_is_cut_is_told_and_its_part_is_in_the_capture()
    {
        await using var server = new LoopbackServer(async x =>
        {
            await x.SendAsync("HTTP/1.1 200 OK\r\nContent-Length: 2000000\r\n\r\n");
            await x.SendAsync(Video(1_500_000));
            await x.CloseAsync();
        });
        await using var live = new LiveWebFixture(server);
        var (saved, manifest) = await ArchiveAsync(live.Access, folder.File("story.embeds"), new WebRequest(server.Address("/v")) { Purpose = WebPurpose.Media });
        Assert.That((saved.State, saved.Path), Is.EqualTo((MediaState.Failed, (string?)null)));
        Assert.That(manifest.Omissions.Single().Why, Does.Contain("disconnect"));
        Assert.That(manifest.Files.Single(f => f.Role == FileRole.Capture).Bytes, Is.GreaterThan(1_500_000));
    }

    [Test]
    public async Task More_than_the_limit_is_told_wherever_it_is_noticed([Values] bool announced)
    {
        var video = Video(1_200_000);
        await using var server = new LoopbackServer(async x =>
        {
            await x.SendAsync("HTTP/1.1 200 OK\r\n" + (announced ? $"Content-Length: {video.Length}" : "Connection: close") + "\r\n\r\n");
            await x.SendAsync(video);
            await x.CloseAsync();
        });
        await using var live = new LiveWebFixture(server, o => o.MaxMediaBytes = 1_000_000);
        var (saved, _) = await ArchiveAsync(live.Access, folder.File("story.embeds"), new WebRequest(server.Address("/v")) { Purpose = WebPurpose.Media });
        Assert.That(saved.State, Is.EqualTo(MediaState.SkippedTooLarge));
    }

    [Test]
    public async Task Long_media_of_one_content_are_stored_once_and_captured_as_revisits()
    {
        var video = Video(1_000_000);
        await using var server = new LoopbackServer(x => x.AnswerAsync(200, video));
        await using var live = new LiveWebFixture(server);
        WebRequest[] requests = [.. Enumerable.Range(0, 4).Select(n => new WebRequest(server.Address("/" + n)) { Purpose = WebPurpose.Media })];
        var (_, manifest) = await ArchiveAsync(live.Access, folder.File("story.embeds"), requests);
        Assert.That(manifest.Files.Count(f => f.Role == FileRole.Media), Is.EqualTo(1));
        Assert.That(manifest.Files.Single(f => f.Role == FileRole.Capture).Bytes, Is.LessThan(1_100_000));
    }

    [Test]
    public async Task A_disk_that_is_full_under_a_long_medium_ends_the_run_and_leaves_nothing()
    {
        await using var server = new LoopbackServer(x => x.AnswerAsync(200, Video(2_000_000)));
        await using var live = new LiveWebFixture(server);
        var store = new FolderStore { Disk = static stream => new FullDisk(stream, 900_000) };
        Assert.That(async () =>
        {
            await using var writer = await ArchiveWriter.OpenAsync(store, folder.File("out/story.embeds"), SampleRun.Of());
            await live.Access.Open(writer.Captures).SendAsync(new WebRequest(server.Address("/v")) { Purpose = WebPurpose.Media });
        }, Throws.InstanceOf<ArchiveStorageException>());
        Assert.That(Directory.Exists(folder.File("out")), Is.False);
    }

    private sealed class FullDisk(Stream inner, long room) : MemoryStream
    {
        public override long Position { get => inner.Position; set => inner.Position = value; }

        public override void Write(ReadOnlySpan<byte> buffer)
        {
            if (inner.Position + buffer.Length > room) throw new IOException("No space left on device");
            inner.Write(buffer);
        }

        protected override void Dispose(bool disposing)
        {
            inner.Dispose();
            base.Dispose(disposing);
        }
    }
}

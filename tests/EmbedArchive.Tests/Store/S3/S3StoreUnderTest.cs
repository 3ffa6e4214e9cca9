using Amazon.S3;
using Amazon.S3.Model;
using EmbedArchive.Tests.Store.Contract;
using EmbedArchive.Tests.Support;

namespace EmbedArchive.Tests.Store.S3;

/// <summary>A store in a bucket of its own, on a server with or without conditional writes.</summary>
internal sealed class S3StoreUnderTest : StoreUnderTest
{
    private const string Prefix = "desk/2026";

    private readonly S3Server server;
    private readonly bool conditional;
    private readonly SemaphoreSlim one = new(1);
    private readonly List<IDisposable> owned = [];

    private S3StoreUnderTest(S3Server server, string bucket, bool conditional) =>
        (this.server, Bucket, this.conditional, Client) = (server, bucket, conditional, server.Client());

    internal string Bucket { get; }

    /// <summary>The bucket's own client, to look and to meddle.</summary>
    internal AmazonS3Client Client { get; }

    /// <summary>Where the store's transactions lay their files.</summary>
    internal TempFolder Scratch { get; } = new();

    internal static async Task<S3StoreUnderTest> MakeAsync(bool conditional)
    {
        var place = new S3StoreUnderTest(await S3Server.GetAsync(), "test-" + Guid.NewGuid().ToString("n"), conditional);
        await place.Client.PutBucketAsync(place.Bucket);
        return place;
    }

    internal S3StoreOptions Options() => new()
    {
        Bucket = Bucket, Prefix = Prefix, PartBytes = 5 * 1024 * 1024, SettleTime = TimeSpan.FromMilliseconds(250), ScratchFolder = Scratch.Root,
    };

    internal Wire Way(int breaksAfter = int.MaxValue, bool losesTheAnswer = false, Func<HttpRequestMessage, Task>? before = null, Func<HttpRequestMessage, bool>? after = null, Func<HttpRequestMessage, string?>? answers = null) =>
        Own(new Wire(one, conditional) { BreaksAfter = breaksAfter, LosesTheAnswer = losesTheAnswer, Before = before, LosesAnswerOf = after, Answers = answers });

    internal AmazonS3Client ClientOver(Wire way) => server.Client(way);

    internal S3ArchiveStore OpenOver(Wire way, TimeProvider? time = null, Action<S3StoreOptions>? set = null, int retries = 0)
    {
        var options = Options();
        set?.Invoke(options);
        return new(Own(server.Client(way, retries)), options, time);
    }

    internal override IArchiveStore Open() => OpenOver(Way());

    internal override IArchiveStore OpenImpatient(TimeSpan patience) => OpenOver(Way(), set: o => o.LockTimeout = patience);

    internal override IArchiveStore OpenFailingAfter(int steps) => OpenFailingAfter(steps, losesTheAnswer: false);

    internal IArchiveStore OpenFailingAfter(int steps, bool losesTheAnswer) => OpenOver(Way(steps, losesTheAnswer), Patient(), ShortLease);

    internal override IArchiveStore OpenAfterADeath() => OpenOver(Way(), Patient(), ShortLease);

    /// <summary>The waits of a writer cost no time; the renewing of its lock is longer and comes only when the clock is moved.</summary>
    internal static FakeTime Patient() => new() { FiresUpTo = TimeSpan.FromMilliseconds(500) };

    internal static void ShortLease(S3StoreOptions options) => options.LeaseTime = TimeSpan.FromSeconds(3);

    internal override string Archive(string name = "story.embeds") => name;

    internal override async Task<SortedDictionary<string, string>> EverythingAsync()
    {
        var everything = new SortedDictionary<string, string>(StringComparer.Ordinal);
        var found = await Client.ListObjectsV2Async(new ListObjectsV2Request { BucketName = Bucket });
        foreach (var item in found.S3Objects ?? [])
        {
            Assert.That(item.Key, Does.StartWith(Prefix + "/"), "nothing is outside of the prefix");
            using var answer = await Client.GetObjectAsync(Bucket, item.Key);
            using var bytes = new MemoryStream();
            await answer.ResponseStream.CopyToAsync(bytes);
            everything[item.Key[(Prefix.Length + 1)..]] = Convert.ToBase64String(bytes.ToArray());
        }
        return everything;
    }

    public override async ValueTask DisposeAsync()
    {
        await KeepSnapshotsAsync();
        foreach (var one in owned.AsEnumerable().Reverse()) one.Dispose();
        Client.Dispose();
        one.Dispose();
        Assert.That(Directory.EnumerateFileSystemEntries(Scratch.Root), Is.Empty, "no file stays on this machine");
        Scratch.Dispose();
    }

    // What a test left here is looked at as what it left in folders.
    private async Task KeepSnapshotsAsync()
    {
        using var folder = new TempFolder();
        foreach (var (path, content) in await EverythingAsync())
        {
            var file = Path.Combine(folder.Root, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            await File.WriteAllBytesAsync(file, Convert.FromBase64String(content));
        }
        MadeSnapshots.KeepArchivesOf(folder.Root);
    }

    private T Own<T>(T one) where T : IDisposable
    {
        lock (owned) owned.Add(one);
        return one;
    }
}

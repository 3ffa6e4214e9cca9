using System.Net;
using Amazon.Runtime;
using Amazon.S3;
using Amazon.S3.Model;
using static EmbedArchive.Tests.Store.Contract.ArchiveContent;

namespace EmbedArchive.Tests.Store.S3;

/// <summary>What only a store of objects has: keys, requests, servers that refuse.</summary>
[TestFixture]
internal sealed class S3ArchiveStoreTests
{
    private const string Archive = "story.embeds";

    private S3StoreUnderTest place = null!;

    [SetUp]
    public async Task MakePlace() => place = await S3StoreUnderTest.MakeAsync(conditional: true);

    [TearDown]
    public async Task RemovePlace()
    {
        if (place is not null) await place.DisposeAsync();
    }

    [Test]
    public async Task At_each_request_of_a_commit_readers_see_one_whole_archive()
    {
        await WriteVersionAsync(place.Open(), Archive, "old");
        var (reader, seen) = (place.Open(), new List<string>());
        using var one = new SemaphoreSlim(1);
        var way = place.Way(before: async _ =>
        {
            await one.WaitAsync();
            try
            {
                seen.Add((await VersionAsync(reader, Archive))!);
                Assert.That((await reader.ListAsync(Archive))!.Where(p => !p.StartsWith('.')), Is.EqualTo(Paths.Where(p => p[0] != '.').Order(StringComparer.Ordinal)));
            }
            finally
            {
                one.Release();
            }
        });
        await WriteVersionAsync(place.OpenOver(way, set: o => o.Concurrency = 1), Archive, "new");
        Assert.That(seen.IndexOf("new"), Is.GreaterThan(6));
        Assert.That(seen.SkipWhile(v => v == "old").Distinct(), Is.EqualTo(new[] { "new" }));
        Assert.That(seen.Count(v => v == "new"), Is.GreaterThan(4), "it is seen before it is completed");
    }

    [Test]
    public async Task A_big_file_goes_in_parts_and_a_failed_upload_is_aborted()
    {
        var way = place.Way(before: request => request.RequestUri!.Query.Contains("partNumber=3", StringComparison.Ordinal) ? throw new HttpRequestException("cut") : Task.CompletedTask);
        await using (var transaction = await place.OpenOver(way).BeginAsync(Archive))
        {
            await using (var stream = await transaction.CreateAsync("captures/a.warc.gz")) stream.Write(new byte[11 * 1024 * 1024]);
            await Assert.ThatAsync(() => transaction.CommitAsync().AsTask(), Throws.InstanceOf<ArchiveStorageException>());
        }
        Assert.That(way.Seen.Count(s => s.Contains("partNumber=", StringComparison.Ordinal)), Is.EqualTo(3));
        Assert.That(way.Seen.Where(s => s.StartsWith("DELETE", StringComparison.Ordinal) && s.Contains("uploadId=", StringComparison.Ordinal)), Has.Exactly(1).Items);
        Assert.That(await place.EverythingAsync(), Is.Empty);
    }

    [Test]
    public async Task Every_upload_carries_its_sha256_and_no_frames()
    {
        var unsafely = new List<string>();
        var way = place.Way(before: request =>
        {
            var isCopy = request.Headers.Contains("x-amz-copy-source");
            if (request.Method == HttpMethod.Put && !isCopy && (!request.Headers.Contains("x-amz-checksum-sha256") || request.Content!.Headers.ContentEncoding.Contains("aws-chunked")))
                unsafely.Add(request.RequestUri!.PathAndQuery);
            return Task.CompletedTask;
        });
        await using (var transaction = await place.OpenOver(way).BeginAsync(Archive))
        {
            await using (var stream = await transaction.CreateAsync("captures/a.warc.gz")) stream.Write(new byte[6 * 1024 * 1024]);
            await WriteAsync(transaction, "manifest.json", "manifest");
            await transaction.CommitAsync();
        }
        Assert.That(unsafely, Is.Empty);
    }

    [Test]
    public async Task A_list_longer_than_a_page_is_whole()
    {
        // The server answers a list of several pages with 500 (its token cannot be made on today's node), so the pages are made on the way.
        string[][] pages = [["captures/a.warc.gz", "links.json"], ["manifest.json"], ["posts/x-1.json"]];
        var way = place.Way(answers: request =>
        {
            var query = Uri.UnescapeDataString(request.RequestUri!.Query);
            if (!query.Contains("list-type=2", StringComparison.Ordinal)) return null;
            var page = query.Contains("continuation-token=to 1", StringComparison.Ordinal) ? 1 : query.Contains("continuation-token=to 2", StringComparison.Ordinal) ? 2 : 0;
            var rows = string.Concat(pages[page].Select(p => $"<Contents><Key>desk/2026/story.embeds/{p}</Key><Size>1</Size></Contents>"));
            var next = page < 2 ? $"<NextContinuationToken>to {page + 1}</NextContinuationToken>" : "";
            return $"<ListBucketResult><IsTruncated>{(page < 2 ? "true" : "false")}</IsTruncated>{next}{rows}</ListBucketResult>";
        });
        Assert.That(await place.OpenOver(way).ListAsync(Archive), Is.EqualTo(pages.SelectMany(p => p)));
    }

    [Test]
    public async Task A_commit_that_is_cancelled_while_it_sends_changes_nothing()
    {
        await WriteVersionAsync(place.Open(), Archive, "1");
        var before = await place.EverythingAsync();
        using var cancel = new CancellationTokenSource();
        var way = place.Way(before: request => request.RequestUri!.AbsolutePath.EndsWith("-1.staged", StringComparison.Ordinal) && request.Method == HttpMethod.Put ? cancel.CancelAsync() : Task.CompletedTask);
        await using (var transaction = await place.OpenOver(way).BeginAsync(Archive))
        {
            foreach (var path in Paths) await WriteAsync(transaction, path, path + " 2");
            await Assert.ThatAsync(() => transaction.CommitAsync(cancel.Token).AsTask(), Throws.InstanceOf<OperationCanceledException>());
        }
        Assert.That(await place.EverythingAsync(), Is.EqualTo(before));
    }

    [Test]
    public async Task A_file_that_is_replaced_while_it_is_read_is_never_a_mixture()
    {
        var store = place.Open();
        await WriteBigAsync(1);
        await using var read = (await store.OpenReadAsync(Archive, "captures/a.warc.gz"))!;
        Assert.That(read.ReadByte(), Is.EqualTo(1));
        await WriteBigAsync(2);
        read.Position = 1_500_000;
        var refusal = Assert.Throws<ArchiveStorageException>(() => read.ReadByte());
        Assert.That(refusal!.Message, Does.Contain("replaced while it was read"));

        async Task WriteBigAsync(byte value)
        {
            await using var transaction = await store.BeginAsync(Archive);
            await using (var stream = await transaction.CreateAsync("captures/a.warc.gz")) stream.Write(Enumerable.Repeat(value, 2_000_000).ToArray());
            await transaction.CommitAsync();
        }
    }

    [TestCase("../story.embeds")]
    [TestCase("/story.embeds")]
    [TestCase("desk//story.embeds")]
    [TestCase("desk/../../story.embeds")]
    [TestCase("desk/.lock")]
    [TestCase("desk\\story.embeds")]
    [TestCase("desk/story\n.embeds")]
    [TestCase("/")]
    public async Task A_name_that_is_no_plain_path_is_refused(string archive)
    {
        var store = place.Open();
        await Assert.ThatAsync(() => store.BeginAsync(archive).AsTask(), Throws.ArgumentException);
        await Assert.ThatAsync(() => store.OpenReadAsync(archive, "manifest.json").AsTask(), Throws.ArgumentException);
        await Assert.ThatAsync(() => store.ListAsync(archive).AsTask(), Throws.ArgumentException);
    }

    [Test]
    public async Task The_articles_own_bytes_are_not_called_a_page()
    {
        await using (var transaction = await place.Open().BeginAsync(Archive))
        {
            foreach (var path in (string[])["article.html", "../story.archived.html", "manifest.json"]) await WriteAsync(transaction, path, "<script>");
            await transaction.CommitAsync();
        }
        Assert.That(await TypeAsync("story.embeds/article.html"), Is.EqualTo("application/octet-stream"));
        Assert.That(await TypeAsync("story.archived.html"), Does.StartWith("text/html"));
        Assert.That(await TypeAsync("story.embeds/manifest.json"), Is.EqualTo("application/json"));

        async Task<string> TypeAsync(string key) => (await place.Client.GetObjectMetadataAsync(place.Bucket, "desk/2026/" + key)).Headers.ContentType;
    }

    [Test]
    public async Task A_bucket_that_is_not_there_is_told()
    {
        var refusal = await RefusalAsync(place.OpenOver(place.Way(), set: o => o.Bucket = "no-such-bucket"));
        Assert.That(refusal.Message, Does.Contain("no-such-bucket").And.Contain("the bucket does not exist. Make it"));
    }

    [Test]
    public async Task Credentials_that_are_refused_are_told_and_never_quoted()
    {
        using var client = new AmazonS3Client(new BasicAWSCredentials("AKIDSTRANGER", "very-secret"), (await S3Server.GetAsync()).Config(null, 0));
        var refusal = await RefusalAsync(new S3ArchiveStore(client, place.Options()));
        Assert.That(refusal.Message, Does.Contain("403").And.Contain("credentials"));
        Assert.That(refusal.ToString(), Does.Not.Contain("AKIDSTRANGER").And.Not.Contain("very-secret"));
    }

    [Test]
    public async Task A_server_that_does_not_answer_is_told()
    {
        using var client = new AmazonS3Client(new BasicAWSCredentials("k", "s"), new AmazonS3Config { ServiceURL = "http://127.0.0.1:1", ForcePathStyle = true, MaxErrorRetry = 0 });
        Assert.That((await RefusalAsync(new S3ArchiveStore(client, place.Options()))).Message, Does.Contain("could not be reached"));
    }

    [TestCase(HttpStatusCode.ServiceUnavailable, "Try again later")]
    [TestCase(HttpStatusCode.MovedPermanently, "region")]
    public async Task A_server_that_refuses_is_told_with_what_to_do(HttpStatusCode status, string what)
    {
        var way = place.Way(before: _ => throw new AmazonS3Exception("-", ErrorType.Unknown, "Code", "r-1", status));
        Assert.That((await RefusalAsync(place.OpenOver(way))).Message, Does.Contain(what).And.Contain("r-1"));
    }

    [Test]
    public void Options_out_of_their_range_are_named()
    {
        foreach (var (set, name) in ((Action<S3StoreOptions>, string)[])[
            (o => o.Bucket = " ", "Bucket"), (o => o.Prefix = "a//b", "Prefix"), (o => o.Prefix = "/a", "Prefix"), (o => o.Prefix = "../a", "Prefix"), (o => o.PartBytes = 1, "PartBytes"),
            (o => o.LeaseTime = TimeSpan.Zero, "LeaseTime"), (o => o.SettleTime = TimeSpan.FromHours(1), "SettleTime"), (o => o.Concurrency = 0, "Concurrency"), (o => o.LockTimeout = TimeSpan.FromSeconds(-1), "LockTimeout")])
        {
            var options = place.Options();
            set(options);
            Assert.That(() => new S3ArchiveStore(place.Client, options), Throws.ArgumentException.With.Message.StartsWith(name));
        }
    }

    private static async Task<ArchiveStorageException> RefusalAsync(S3ArchiveStore store)
    {
        var refusal = (await Assert.ThrowsAsync<ArchiveStorageException>(() => store.BeginAsync(Archive).AsTask()))!;
        await Assert.ThatAsync(() => store.OpenReadAsync(Archive, "manifest.json").AsTask(), Throws.InstanceOf<ArchiveStorageException>());
        Assert.That(refusal.Message, Does.Not.Contain("\n"));
        return refusal;
    }
}

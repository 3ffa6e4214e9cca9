using System.Security.Cryptography;
using System.Text;
using static EmbedArchive.Tests.Store.Contract.ArchiveContent;

namespace EmbedArchive.Tests.Store.Contract;

/// <summary>What every store of archives keeps to. A new store derives from this and from <see cref="InterruptedStoreContract"/>.</summary>
internal abstract class ArchiveStoreContract
{
    private StoreUnderTest place = null!;
    private string archive = "";

    protected abstract Task<StoreUnderTest> PlaceAsync();

    [SetUp]
    public async Task MakePlace()
    {
        place = await PlaceAsync();
        archive = place.Archive();
    }

    [TearDown]
    public async Task RemovePlace()
    {
        if (place is not null) await place.DisposeAsync();
    }

    [Test]
    public async Task Where_nothing_was_written_there_is_no_archive_and_no_file()
    {
        Assert.That(await place.Open().ListAsync(archive), Is.Null);
        Assert.That(await place.Open().OpenReadAsync(archive, "manifest.json"), Is.Null);
    }

    [Test]
    public async Task What_is_written_is_seen_by_nobody_before_the_commit_and_by_everybody_after_it()
    {
        var (writer, reader) = (place.Open(), place.Open());
        await using var transaction = await writer.BeginAsync(archive);
        foreach (var path in Paths) await WriteAsync(transaction, path, path + " 1");
        Assert.That(await VersionAsync(reader, archive), Is.Null);
        await transaction.CommitAsync();
        Assert.That(await VersionAsync(reader, archive), Is.EqualTo("1"));
        Assert.That(await VersionAsync(writer, archive), Is.EqualTo("1"));
    }

    [Test]
    public async Task What_is_disposed_of_without_a_commit_was_never_there()
    {
        await WriteVersionAsync(place.Open(), archive, "1");
        var before = await place.EverythingAsync();
        await using (var transaction = await place.Open().BeginAsync(archive))
        {
            foreach (var path in Paths) await WriteAsync(transaction, path, path + " 2");
            await WriteAsync(transaction, "media/ab/new.gif", "new");
        }
        Assert.That(await place.EverythingAsync(), Is.EqualTo(before));
    }

    [Test]
    public async Task A_first_run_that_is_undone_leaves_nothing_at_all()
    {
        await using (var transaction = await place.Open().BeginAsync(archive))
            foreach (var path in Paths) await WriteAsync(transaction, path, path + " 1");
        Assert.That(await place.EverythingAsync(), Is.Empty);
        Assert.That(await place.Open().ListAsync(archive), Is.Null);
    }

    [Test]
    public async Task A_new_version_replaces_what_it_writes_and_leaves_the_rest()
    {
        var store = place.Open();
        await WriteVersionAsync(store, archive, "1");
        await using (var transaction = await store.BeginAsync(archive))
        {
            Assert.That(await TextAsync(await transaction.OpenReadAsync("posts/x-1.json")), Is.EqualTo("posts/x-1.json 1"));
            await WriteAsync(transaction, "posts/x-1.json", "short");
            await WriteAsync(transaction, "manifest.json", "manifest 2");
            Assert.That(await TextAsync(await transaction.OpenReadAsync("posts/x-1.json")), Is.EqualTo("short"), "as the change leaves it");
            await transaction.CommitAsync();
        }
        Assert.That(await ReadAsync(store, archive, "posts/x-1.json"), Is.EqualTo("short"));
        Assert.That(await ReadAsync(store, archive, "manifest.json"), Is.EqualTo("manifest 2"));
        Assert.That(await ReadAsync(store, archive, "captures/a.warc.gz"), Is.EqualTo("captures/a.warc.gz 1"));
    }

    [Test]
    public async Task A_file_that_is_made_twice_is_the_later_one()
    {
        await using (var transaction = await place.Open().BeginAsync(archive))
        {
            await WriteAsync(transaction, "links.json", "the first, and longer");
            await WriteAsync(transaction, "manifest.json", "manifest");
            await WriteAsync(transaction, "links.json", "the second");
            await transaction.CommitAsync();
        }
        Assert.That(await ReadAsync(place.Open(), archive, "links.json"), Is.EqualTo("the second"));
        Assert.That(await place.Open().ListAsync(archive), Is.EqualTo(new[] { "links.json", "manifest.json" }));
    }

    [Test]
    public async Task A_list_names_every_file_in_order_and_not_what_lies_beside()
    {
        await WriteVersionAsync(place.Open(), archive, "1");
        await WriteVersionAsync(place.Open(), place.Archive("story.embeds-2"), "1");
        Assert.That(await place.Open().ListAsync(archive), Is.EqualTo(new[] { "captures/a.warc.gz", "manifest.json", "posts/x-1.json" }));
    }

    [Test]
    public async Task What_lies_beside_the_archive_lies_there_and_can_have_any_name()
    {
        const string name = "Café, 50 % & more.archived.html";
        await using (var transaction = await place.Open().BeginAsync(archive))
        {
            await WriteAsync(transaction, "../" + name, "<p>offline</p>");
            await transaction.CommitAsync();
        }
        Assert.That(await ReadAsync(place.Open(), archive, "../" + name), Is.EqualTo("<p>offline</p>"));
        Assert.That((await place.EverythingAsync()).Keys, Is.EqualTo(new[] { name }));
    }

    [Test]
    public async Task A_commit_of_nothing_leaves_nothing()
    {
        await using (var transaction = await place.Open().BeginAsync(archive)) await transaction.CommitAsync();
        Assert.That((await place.EverythingAsync()).Keys, Is.Empty);
    }

    [Test]
    public async Task An_empty_file_is_a_file()
    {
        await using (var transaction = await place.Open().BeginAsync(archive))
        {
            await WriteAsync(transaction, "article.html", "");
            await transaction.CommitAsync();
        }
        Assert.That(await ReadAsync(place.Open(), archive, "article.html"), Is.Empty);
    }

    [Test]
    public async Task Scratch_can_be_written_read_and_sought_in_and_is_never_seen()
    {
        await using (var transaction = await place.Open().BeginAsync(archive))
        {
            await using (Stream one = await transaction.CreateScratchAsync(), two = await transaction.CreateScratchAsync())
            {
                one.Write("one two"u8);
                await two.WriteAsync("other"u8.ToArray());
                one.Position = 4;
                var word = new byte[3];
                one.ReadExactly(word);
                Assert.That(Encoding.UTF8.GetString(word), Is.EqualTo("two"));
                Assert.That(one.Seek(0, SeekOrigin.End), Is.EqualTo(7));
            }
            await WriteAsync(transaction, "manifest.json", "manifest");
            await transaction.CommitAsync();
        }
        Assert.That((await place.EverythingAsync()).Keys, Is.EqualTo(new[] { "story.embeds/manifest.json" }));
    }

    [Test]
    public async Task A_big_file_comes_back_byte_for_byte_and_can_be_read_from_anywhere()
    {
        var bytes = new byte[12 * 1024 * 1024 + 17];
        new Random(5).NextBytes(bytes);
        await using (var transaction = await place.Open().BeginAsync(archive))
        {
            await using (var stream = await transaction.CreateAsync("captures/a.warc.gz", durable: true))
                for (var at = 0; at < bytes.Length; at += 1_000_000) stream.Write(bytes.AsSpan(at, Math.Min(1_000_000, bytes.Length - at)));
            await transaction.CommitAsync();
        }
        await using var read = (await place.Open().OpenReadAsync(archive, "captures/a.warc.gz"))!;
        Assert.That(read.Length, Is.EqualTo(bytes.Length));
        Assert.That(await SHA256.HashDataAsync(read), Is.EqualTo(SHA256.HashData(bytes)));
        foreach (var at in (int[])[7_000_001, 3, bytes.Length - 9])
        {
            var some = new byte[9];
            read.Position = at;
            read.ReadExactly(some);
            Assert.That(some, Is.EqualTo(bytes[at..(at + 9)]), $"at {at}");
        }
        Assert.That(read.ReadByte(), Is.EqualTo(-1));
    }

    [TestCase("../../etc/passwd")]
    [TestCase("/etc/passwd")]
    [TestCase("posts/../../x")]
    [TestCase("posts//x")]
    [TestCase("posts/X.json")]
    [TestCase("posts/con.json")]
    [TestCase("posts/a.")]
    [TestCase(".lock")]
    [TestCase("")]
    [TestCase("..")]
    [TestCase("../..")]
    [TestCase("../a/b")]
    [TestCase("posts\\x")]
    public async Task A_path_that_leads_elsewhere_is_refused_and_read_as_absent(string path)
    {
        await using var transaction = await place.Open().BeginAsync(archive);
        await Assert.ThatAsync(() => transaction.CreateAsync(path).AsTask(), Throws.ArgumentException);
        Assert.That(await transaction.OpenReadAsync(path), Is.Null);
        Assert.That(await place.Open().OpenReadAsync(archive, path), Is.Null);
    }

    [Test]
    public async Task A_commit_that_is_cancelled_before_it_begins_changes_nothing()
    {
        await WriteVersionAsync(place.Open(), archive, "1");
        var before = await place.EverythingAsync();
        await using (var transaction = await place.Open().BeginAsync(archive))
        {
            foreach (var path in Paths) await WriteAsync(transaction, path, path + " 2");
            await Assert.ThatAsync(() => transaction.CommitAsync(new CancellationToken(canceled: true)).AsTask(), Throws.InstanceOf<OperationCanceledException>());
        }
        Assert.That(await place.EverythingAsync(), Is.EqualTo(before));
    }

    [Test]
    public async Task Waiting_for_another_writer_can_be_cancelled()
    {
        await using var first = await place.Open().BeginAsync(archive);
        using var cancel = new CancellationTokenSource();
        var second = place.Open().BeginAsync(archive, cancel.Token).AsTask();
        Assert.That(second.IsCompleted, Is.False);
        await cancel.CancelAsync();
        await Assert.ThatAsync(() => second, Throws.InstanceOf<OperationCanceledException>());
    }

    [Test]
    public async Task A_second_writer_waits_for_the_first_and_then_sees_what_it_did()
    {
        var first = await place.Open().BeginAsync(archive);
        var second = place.Open().BeginAsync(archive).AsTask();
        await WriteAsync(first, "links.json", "first");
        await first.CommitAsync();
        await first.DisposeAsync();
        await using var after = await second;
        Assert.That(await TextAsync(await after.OpenReadAsync("links.json")), Is.EqualTo("first"));
    }

    [Test]
    public async Task A_second_writer_that_waited_long_enough_fails_with_one_line()
    {
        await using var first = await place.Open().BeginAsync(archive);
        var refusal = await Assert.ThrowsAsync<ArchiveStorageException>(() => place.OpenImpatient(TimeSpan.FromMilliseconds(60)).BeginAsync(archive).AsTask());
        Assert.That(refusal!.Message, Does.Contain("another run").And.Contain("story.embeds").And.Not.Contain("\n"));
    }

    [Test]
    public async Task Two_archives_are_written_at_the_same_time()
    {
        await using var first = await place.Open().BeginAsync(archive);
        await using var second = await place.OpenImpatient(TimeSpan.Zero).BeginAsync(place.Archive("other.embeds"));
        await WriteAsync(second, "manifest.json", "other");
        await second.CommitAsync();
        Assert.That(await ReadAsync(place.Open(), place.Archive("other.embeds"), "manifest.json"), Is.EqualTo("other"));
    }

    [Test]
    public async Task Writers_at_once_all_get_their_turn_and_lose_nothing()
    {
        const int writers = 4;
        await Task.WhenAll(Enumerable.Range(0, writers).Select(_ => Task.Run(async () =>
        {
            await using var transaction = await place.Open().BeginAsync(archive);
            var count = await TextAsync(await transaction.OpenReadAsync("manifest.json")) is { } text ? int.Parse(text, null) : 0;
            await WriteAsync(transaction, $"posts/x-{count}.json", "post");
            await WriteAsync(transaction, "manifest.json", (count + 1).ToString(provider: null));
            await transaction.CommitAsync();
        })));
        Assert.That(await ReadAsync(place.Open(), archive, "manifest.json"), Is.EqualTo(writers.ToString(provider: null)));
        Assert.That((await place.EverythingAsync()).Keys, Is.EqualTo(Enumerable.Range(0, writers).Select(n => $"story.embeds/posts/x-{n}.json").Prepend("story.embeds/manifest.json")));
    }

    [Test]
    public async Task A_reader_never_finds_the_manifest_newer_than_what_it_names()
    {
        await WriteVersionAsync(place.Open(), archive, "0");
        var writing = Task.Run(async () =>
        {
            for (var version = 1; version <= 5; version++) await WriteVersionAsync(place.Open(), archive, version.ToString(provider: null));
        });
        do
        {
            // Once a reader has seen the manifest of a version, each other file is of that version or a later one.
            var manifest = int.Parse((await ReadAsync(place.Open(), archive, "manifest.json"))!["manifest.json ".Length..], null);
            foreach (var path in Paths)
                Assert.That(int.Parse((await ReadAsync(place.Open(), archive, path))![(path.Length + 1)..], null), Is.GreaterThanOrEqualTo(manifest), path);
        }
        while (!writing.IsCompleted);
        await writing;
    }
}

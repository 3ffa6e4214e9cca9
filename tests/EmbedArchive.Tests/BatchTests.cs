using EmbedArchive.Http;
using EmbedArchive.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace EmbedArchive.Tests;

/// <summary>Many articles in one run, over real sockets.</summary>
[TestFixture]
internal sealed class BatchTests
{
    private static readonly byte[] Story = File.ReadAllBytes(Repository.File("docs/samples/story.html"));

    [Test]
    public async Task What_articles_share_is_asked_once_and_each_archive_holds_the_exchanges()
    {
        using TemporaryFolder alone = new(), together = new(), replayed = new();
        await using var one = await SampleServer.StartAsync();
        await using var many = await SampleServer.StartAsync();
        await using (var services = one.Services(o => o.Sources.WebArchives = false)) await Archive(services, [Job(alone, "story")]);
        await using (var services = many.Services(o => o.Sources.WebArchives = false)) await Archive(services, [.. Enumerable.Range(1, 6).Select(i => Job(together, "story-" + i, $"<!-- {i} -->"))]);

        Assert.That(many.Server.Requests, Has.Count.EqualTo(one.Server.Requests.Count));
        var options = new EmbedArchiveOptions();
        many.Set(options);
        options.Sources.WebArchives = false;
        for (var i = 1; i <= 6; i++)
        {
            var archive = $"story-{i}.embeds";
            options.Http.Replay.Clear();
            options.Http.Replay.Add(Directory.GetFiles(together.PathOf(archive + "/captures")).Single());
            await using var archiver = EmbedArchiver.Create(options);
            Assert.That((await archiver.VerifyAsync(together.PathOf(archive))).State, Is.EqualTo(ArchiveState.Complete), archive);
            await archiver.ArchiveAsync(Article.FromBytes(StoryWith($"<!-- {i} -->")), replayed.PathOf(archive));
            foreach (var (name, bytes) in together.Files(archive)) Assert.That(replayed.Files(archive)[name], Is.EqualTo(bytes), archive + ": " + name);
        }
    }

    [Test]
    public async Task Without_room_for_answers_every_article_asks_for_itself()
    {
        using TemporaryFolder folder = new();
        await using var server = await SampleServer.StartAsync();
        await using (var services = server.Services(o => { o.Sources.WebArchives = false; o.Http.SharedAnswerBytes = 0; o.Http.Concurrency = o.Http.PerHostConcurrency = 1; }))
            await Archive(services, [Job(folder, "a"), Job(folder, "b")]);
        var asked = server.Server.Requests.GroupBy(r => r.Split('\n').First(l => l.StartsWith(RerouteHandler.Meant, StringComparison.Ordinal)), StringComparer.Ordinal);
        Assert.That(asked.Select(a => a.Count()), Is.All.GreaterThanOrEqualTo(2));
    }

    [Test]
    public async Task An_article_that_cannot_be_read_or_stored_is_told_and_the_others_go_on()
    {
        using TemporaryFolder folder = new();
        folder.Write("in-the-way.embeds", "a file");
        await using var archiver = Offline();
        ArchiveJob[] jobs =
        [
            Job(folder, "a"), new("lost", folder.PathOf("lost.embeds"), _ => throw new FileNotFoundException("It is not there.")),
            Job(folder, "in-the-way"), Job(folder, "b"),
        ];

        var results = await archiver.ArchiveAllAsync(jobs).ToListAsync();

        Assert.That(results.Select(r => r.State), Is.EqualTo(new[] { ArchiveJobState.Archived, ArchiveJobState.Unreadable, ArchiveJobState.NotStored, ArchiveJobState.Archived }));
        Assert.That(results[1].Error!.Message, Is.EqualTo("It is not there."));
        Assert.That(results[2].Error, Is.InstanceOf<ArchiveStorageException>());
    }

    [Test]
    public async Task A_full_disk_ends_the_batch()
    {
        using TemporaryFolder folder = new();
        await using var archiver = EmbedArchiver.Create(OfflineOptions(), new NoClients(), new FullStore(), TimeProvider.System, null);
        var results = new List<ArchiveJobResult>();

        var ended = await Assert.CatchAsync<ArchiveStorageException>(async () =>
        {
            await foreach (var result in archiver.ArchiveAllAsync(Enumerable.Range(0, 1000).Select(i => Job(folder, "a" + i)))) results.Add(result);
        });

        Assert.That((ended!.IsFull, results.Count, folder.Files().Count), Is.EqualTo((true, 1, 0)));
    }

    [Test]
    public async Task Cancelling_gives_what_is_whole_and_leaves_nothing_of_the_rest()
    {
        using TemporaryFolder folder = new();
        using var cancel = new CancellationTokenSource();
        await using var server = new LoopbackServer(async exchange =>
        {
            await cancel.CancelAsync();
            await exchange.StallAsync();
        });
        await using var services = new SampleServer(server).Services();
        var results = new List<ArchiveJobResult>();
        ArchiveJob[] jobs = [Text(folder, "first", "No links."), Job(folder, "second"), Job(folder, "third")];

        await Assert.CatchAsync<OperationCanceledException>(async () =>
        {
            await foreach (var result in services.GetRequiredService<EmbedArchiver>().ArchiveAllAsync(jobs, cancellationToken: cancel.Token)) results.Add(result);
        });

        Assert.That(results.Select(r => r.State), Is.EqualTo(new[] { ArchiveJobState.Archived, ArchiveJobState.Cancelled, ArchiveJobState.Cancelled }));
        Assert.That(Directory.EnumerateFileSystemEntries(folder.FullName).Select(Path.GetFileName), Is.EquivalentTo(new[] { "first.embeds", "first.archived.html" }));
    }

    [Test]
    public async Task A_second_run_keeps_what_is_whole_and_does_the_rest()
    {
        using TemporaryFolder folder = new();
        await using var server = await SampleServer.StartAsync();
        await using var services = server.Services(o => o.Sources.WebArchives = false);
        var archiver = services.GetRequiredService<EmbedArchiver>();
        ArchiveJob[] jobs = [Job(folder, "a"), Job(folder, "b")];
        await archiver.ArchiveAllAsync(jobs[..1]).ToListAsync();
        var (before, asked) = (folder.Files("a.embeds"), server.Server.Requests.Count);

        var kept = await archiver.ArchiveAllAsync(jobs[..1]).ToListAsync();
        Assert.That((kept.Single().State, server.Server.Requests.Count), Is.EqualTo((ArchiveJobState.Kept, asked)), "nothing is asked");
        var results = await archiver.ArchiveAllAsync(jobs).ToListAsync();

        Assert.That(results.Select(r => r.State), Is.EqualTo(new[] { ArchiveJobState.Kept, ArchiveJobState.Archived }));
        Assert.That(folder.Files("a.embeds"), Is.EqualTo(before));
        Assert.That(results[0].Result!.Embeds.Select(e => (e.Outcome, e.Snapshot.Id)), Is.EqualTo(results[1].Result!.Embeds.Select(e => (e.Outcome, e.Snapshot.Id))));
        Assert.That(results[0].Result!.OfflineArticle, Is.EqualTo(folder.PathOf("a.archived.html")));
    }

    [Test]
    public async Task Articles_are_read_as_they_are_needed()
    {
        using TemporaryFolder folder = new();
        var begun = 0;
        var options = OfflineOptions();
        await using var archiver = EmbedArchiver.Create(options);
        await foreach (var _ in archiver.ArchiveAllAsync(Jobs()))
            if (begun > 500) break;
        Assert.That(begun, Is.LessThan(500));

        IEnumerable<ArchiveJob> Jobs()
        {
            for (var i = 0; i < 1000; i++)
            {
                begun++;
                yield return Text(folder, "a" + i, "words");
                if (i == 300) break;
            }
        }
    }

    [Test]
    public async Task Progress_never_goes_back_and_ends_at_the_end()
    {
        using TemporaryFolder folder = new();
        var told = new List<BatchProgress>();
        await using var archiver = Offline();
        await archiver.ArchiveAllAsync([.. Enumerable.Range(0, 5).Select(i => Job(folder, "a" + i))], new Immediate(told.Add)).ToListAsync();

        Assert.That(told.Select(t => t.ArticlesDone), Is.Ordered);
        Assert.That(told.Select(t => t.EmbedsDone), Is.Ordered);
        var end = told[^1];
        Assert.That((end.ArticlesDone, end.ArticlesInWork, end.EmbedsDone, end.LinksDone), Is.EqualTo((5, 0, end.Embeds, end.Links)));
        Assert.That(end.Embeds, Is.GreaterThan(5));
    }

    private static async Task Archive(ServiceProvider services, ArchiveJob[] jobs)
    {
        await foreach (var result in services.GetRequiredService<EmbedArchiver>().ArchiveAllAsync(jobs)) Assert.That(result.State, Is.EqualTo(ArchiveJobState.Archived), result.Error?.Message);
    }

    private static EmbedArchiver Offline() => EmbedArchiver.Create(OfflineOptions());

    private static EmbedArchiveOptions OfflineOptions()
    {
        var options = new EmbedArchiveOptions();
        options.Http.Offline = true;
        return options;
    }

    private static ArchiveJob Job(TemporaryFolder folder, string name, string behind = "") =>
        new(name + ".html", folder.PathOf(name + ".embeds"), _ => new(Article.FromBytes(StoryWith(behind))));

    private static byte[] StoryWith(string behind) => [.. Story, .. System.Text.Encoding.ASCII.GetBytes(behind)];

    private static ArchiveJob Text(TemporaryFolder folder, string name, string text) =>
        new(name + ".txt", folder.PathOf(name + ".embeds"), _ => new(Article.FromBytes(System.Text.Encoding.UTF8.GetBytes(text)) with { Format = ArticleFormat.Text }));

    private sealed class Immediate(Action<BatchProgress> report) : IProgress<BatchProgress>
    {
        public void Report(BatchProgress value) => report(value);
    }

    private sealed class FullStore : IArchiveStore
    {
        public ValueTask<IArchiveTransaction> BeginAsync(string archive, CancellationToken cancellationToken = default) =>
            throw new ArchiveStorageException("The disk is full.", new IOException("No space left on device", 28));

        public ValueTask<Stream?> OpenReadAsync(string archive, string path, CancellationToken cancellationToken = default) => new((Stream?)null);

        public ValueTask<IReadOnlyList<string>?> ListAsync(string archive, CancellationToken cancellationToken = default) => new((IReadOnlyList<string>?)null);
    }

    private sealed class NoClients : IHttpClientFactory
    {
        public HttpClient CreateClient(string name) => throw new InvalidOperationException("No client is needed offline.");
    }
}

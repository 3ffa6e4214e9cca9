using System.Collections.Concurrent;
using System.Text;
using EmbedArchive.Http;
using EmbedArchive.Store.Warc;
using EmbedArchive.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace EmbedArchive.Tests;

/// <summary>The main job over real sockets and a real clock, through dependency injection, and again from what it captured.</summary>
[TestFixture]
internal sealed class LiveRunTests
{
    private static readonly string Story = Repository.File("docs/samples/story.html");

    [Test]
    public async Task A_live_run_replays_to_a_byte_identical_archive()
    {
        using TemporaryFolder live = new(), replayed = new();
        await using var server = await SampleServerAsync();
        var article = Article.FromBytes(await File.ReadAllBytesAsync(Story));

        await using (var services = Services(server))
        {
            var result = await services.GetRequiredService<EmbedArchiver>().ArchiveAsync(article, live.PathOf("story.embeds"));
            Assert.That(result.Embeds.Count(e => e.Outcome == EmbedOutcome.Archived), Is.EqualTo(4));
            Assert.That(result.Links.Select(l => l.Expansion.Outcome), Is.All.EqualTo(ExpandOutcome.Resolved));
        }
        var options = new EmbedArchiveOptions();
        Set(options, server);
        options.Http.Replay.Add(Directory.GetFiles(live.PathOf("story.embeds/captures")).Single());
        await using var archiver = EmbedArchiver.Create(options);
        await archiver.ArchiveAsync(article, replayed.PathOf("story.embeds"));

        Assert.That(replayed.Files().Keys, Is.EquivalentTo(live.Files().Keys));
        foreach (var (name, bytes) in live.Files()) Assert.That(replayed.Files()[name], Is.EqualTo(bytes), name);
        Assert.That((await archiver.VerifyAsync(replayed.PathOf("story.embeds"))).State, Is.EqualTo(ArchiveState.Complete));
    }

    [Test]
    public async Task Cancelling_leaves_what_was_there_before()
    {
        using var folder = new TemporaryFolder();
        using var cancel = new CancellationTokenSource();
        var asked = new TaskCompletionSource();
        await using var server = new LoopbackServer(async exchange =>
        {
            asked.TrySetResult();
            await exchange.RepeatAsync("", TimeSpan.FromMilliseconds(20));
        });
        await using var services = Services(server);
        var article = Article.FromBytes(await File.ReadAllBytesAsync(Story));

        var run = services.GetRequiredService<EmbedArchiver>().ArchiveAsync(article, folder.PathOf("story.embeds"), cancellationToken: cancel.Token);
        await asked.Task;
        await cancel.CancelAsync();

        Assert.That(async () => await run, Throws.InstanceOf<OperationCanceledException>());
        Assert.That(folder.Files(), Is.Empty);
    }

    [Test]
    public void Options_out_of_their_range_are_told_before_anything_is_done()
    {
        var options = new EmbedArchiveOptions();
        options.Http.MaxRedirects = -1;
        Assert.That(() => EmbedArchiver.Create(options), Throws.InstanceOf<Microsoft.Extensions.Options.OptionsValidationException>().With.Message.Contains("MaxRedirects"));
    }

    private static ServiceProvider Services(LoopbackServer server)
    {
        var services = new ServiceCollection();
        services.AddEmbedArchive(options => Set(options, server)).HttpClient.ConfigurePrimaryHttpMessageHandler(() =>
        {
            var options = new EmbedArchiveOptions();
            Set(options, server);
            return new RerouteHandler(server.EndPoint, WebHandler.Create(options.Http, TimeProvider.System));
        });
        return services.BuildServiceProvider();
    }

    private static void Set(EmbedArchiveOptions options, LoopbackServer server)
    {
        options.Http.AllowedNetworks.Add(server.Allowed);
        options.Http.MaxRetries = 0;
    }

    /// <summary>Answers what the sample's capture holds; 404 to all else.</summary>
    private static async Task<LoopbackServer> SampleServerAsync()
    {
        await using var recording = await WarcRecording.OpenAsync([Repository.File("docs/samples/story.warc.gz")]);
        var answers = new ConcurrentDictionary<string, (int Status, byte[] Body, string[] Headers)>();
        foreach (var exchange in recording.Exchanges)
        {
            var capture = recording.Read(exchange, new(new Uri(exchange.Address)), long.MaxValue);
            answers[exchange.Address] = (capture.Status, capture.WireBody.ToArray(), [.. capture.Headers.Where(h => h.Key != "Content-Length").Select(h => $"{h.Key}: {h.Value}")]);
        }
        return new(async exchange =>
        {
            var meant = CapturedAddress.Of(exchange.Header(RerouteHandler.Meant) ?? "");
            if (answers.TryGetValue(meant, out var answer)) await exchange.AnswerAsync(answer.Status, answer.Body, answer.Headers);
            else await exchange.AnswerAsync(404, Encoding.ASCII.GetBytes("no such page"));
        });
    }
}

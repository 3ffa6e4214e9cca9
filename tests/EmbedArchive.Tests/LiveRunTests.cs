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
        await using var server = await SampleServer.StartAsync();
        var article = Article.FromBytes(await File.ReadAllBytesAsync(Story));

        await using (var services = server.Services())
        {
            var result = await services.GetRequiredService<EmbedArchiver>().ArchiveAsync(article, live.PathOf("story.embeds"));
            Assert.That(result.Embeds.Count(e => e.Outcome == EmbedOutcome.Archived), Is.EqualTo(4));
            Assert.That(result.Links.Select(l => l.Expansion.Outcome), Is.All.EqualTo(ExpandOutcome.Resolved));
        }
        var options = new EmbedArchiveOptions();
        server.Set(options);
        options.Http.Replay.Add(Directory.GetFiles(live.PathOf("story.embeds/captures")).Single());
        await using var archiver = EmbedArchiver.Create(options);
        await archiver.ArchiveAsync(article, replayed.PathOf("story.embeds"));

        ArchiveSchemas.AssertValid(live.PathOf("story.embeds"));
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
        await using var services = new SampleServer(server).Services();
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
}

using EmbedArchive.Tests.Support;

namespace EmbedArchive.Tests.Tool;

/// <summary>The README's first command, on the sample that ships.</summary>
[TestFixture]
internal sealed class SampleTests
{
    private static readonly string Story = Repository.File("docs/samples/story.html");
    private static readonly string Capture = Repository.File("docs/samples/story.warc.gz");

    [Test]
    public async Task The_sample_is_archived_from_its_capture_and_the_deleted_post_is_told()
    {
        using var folder = new TemporaryFolder();
        var run = await ToolRun.OfAsync("archive", Story, "--replay", Capture, "-o", folder.FullName, "--format", "json");

        Assert.That(run.ExitCode, Is.EqualTo(1), run.Errors);
        var embeds = run.Json.GetProperty("embeds").EnumerateArray().Select(e => (e.GetProperty("provider").GetString(), e.GetProperty("outcome").GetString())).ToArray();
        Assert.That(embeds, Is.EqualTo(new[] { ("x", "archived"), ("youtube", "archived"), ("instagram", "archived"), ("bluesky", "archived"), ("x", "gone") }));
        Assert.That(run.Json.GetProperty("links").EnumerateArray().Select(l => l.GetProperty("outcome").GetString()), Is.All.EqualTo("resolved"));
        Assert.That(File.Exists(run.Json.GetProperty("offlineArticle").GetString()), Is.True);
    }

    [Test]
    public async Task The_archive_verifies_and_renders_to_the_same_article_again()
    {
        using var folder = new TemporaryFolder();
        await ToolRun.OfAsync("archive", Story, "--replay", Capture, "-o", folder.FullName);
        var before = folder.Files();

        var verified = await ToolRun.OfAsync("verify", folder.PathOf("story.embeds"));
        var rendered = await ToolRun.OfAsync("render", folder.PathOf("story.embeds"));

        Assert.Multiple(() =>
        {
            Assert.That((verified.ExitCode, rendered.ExitCode), Is.EqualTo((0, 0)), verified.Output + verified.Errors + rendered.Errors);
            Assert.That(folder.Files(), Is.EqualTo(before));
        });
    }

    [Test]
    public async Task Two_runs_over_one_capture_give_the_same_bytes()
    {
        using TemporaryFolder one = new(), two = new();
        await ToolRun.OfAsync("archive", Story, "--replay", Capture, "-o", one.FullName);
        await ToolRun.OfAsync("archive", Story, "--replay", Capture, "-o", two.FullName);
        Assert.That(two.Files(), Is.EqualTo(one.Files()));
    }

    [Test]
    public async Task The_archives_own_capture_gives_the_same_archive()
    {
        using TemporaryFolder one = new(), two = new();
        await ToolRun.OfAsync("archive", Story, "--replay", Capture, "-o", one.FullName);
        var own = Directory.GetFiles(one.PathOf("story.embeds/captures")).Single();
        await ToolRun.OfAsync("archive", Story, "--replay", own, "-o", two.FullName);
        Assert.That(two.Files(), Is.EqualTo(one.Files()));
    }

    [Test]
    public async Task A_flipped_byte_is_found()
    {
        using var folder = new TemporaryFolder();
        await ToolRun.OfAsync("archive", Story, "--replay", Capture, "-o", folder.FullName);
        var picture = Directory.GetFiles(folder.PathOf("story.embeds/media"), "*", SearchOption.AllDirectories).First();
        var bytes = await File.ReadAllBytesAsync(picture);
        bytes[^9] ^= 1;
        await File.WriteAllBytesAsync(picture, bytes);

        var verified = await ToolRun.OfAsync("verify", folder.PathOf("story.embeds"));
        Assert.That(verified.ExitCode, Is.EqualTo(4));
        Assert.That(verified.Output, Does.Contain(Path.GetFileName(picture)));
    }
}

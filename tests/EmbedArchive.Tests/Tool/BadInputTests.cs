using EmbedArchive.Tests.Support;

namespace EmbedArchive.Tests.Tool;

[TestFixture]
internal sealed class BadInputTests
{
    [TestCase("detect", "no-such-file.html")]
    [TestCase("archive", "no-such-folder/*.html")]
    [TestCase("verify", "no-such-folder")]
    [TestCase("render", "no-such-folder")]
    [TestCase("detect")]
    [TestCase("no-such-verb")]
    [TestCase("expand", "https://a.example/", "--allow-network", "everything")]
    [TestCase("expand", "https://a.example/", "--replay", "no-such-file.warc.gz")]
    [TestCase("expand", "https://a.example/", "--timeout", "-3")]
    [TestCase("expand", "https://a.example/", "--concurrency", "0")]
    [TestCase("expand", "https://a.example/", "--per-host", "-1")]
    [TestCase("expand", "https://a.example/", "--user-agent", "")]
    [TestCase("resolve", "not an address")]
    [TestCase("detect", "x.html", "--published", "yesterday")]
    public async Task Wrong_usage_and_missing_input_are_one_line_and_code_2(params string[] args)
    {
        var run = await ToolRun.OfAsync(args);
        Assert.That((run.ExitCode, run.Output), Is.EqualTo((2, "")), run.Errors);
        Assert.That(run.Errors, Does.StartWith("embedarchive: "));
    }

    [Test]
    public async Task A_capture_that_is_none_is_one_line_and_code_2()
    {
        using var folder = new TemporaryFolder();
        var run = await ToolRun.OfAsync("expand", "https://a.example/", "--replay", folder.Write("not-a.warc.gz", "no capture"));
        Assert.That((run.ExitCode, run.Errors.Contains("no WARC record", StringComparison.Ordinal)), Is.EqualTo((2, true)), run.Errors);
    }

    [Test]
    public async Task A_folder_without_an_archive_cannot_be_rendered_and_does_not_verify()
    {
        using var folder = new TemporaryFolder();
        var (rendered, verified) = (await ToolRun.OfAsync("render", folder.FullName), await ToolRun.OfAsync("verify", folder.FullName));
        Assert.That((rendered.ExitCode, verified.ExitCode, folder.Files().Count), Is.EqualTo((3, 4, 0)), rendered.Errors);
    }

    [TestCase("", "is empty")]
    [TestCase("\u0001\u0002\u0003\u0000\u0004\u0005PNG\u0006", "neither HTML nor text")]
    public async Task An_article_that_is_none_is_told(string content, string why)
    {
        using var folder = new TemporaryFolder();
        var run = await ToolRun.OfAsync("detect", folder.Write("story.html", content));
        Assert.That((run.ExitCode, run.Errors.Contains(why, StringComparison.Ordinal)), Is.EqualTo((2, true)), run.Errors);
    }

    [Test]
    public async Task One_unreadable_article_does_not_stop_the_others()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.html", "");
        folder.Write("b.html", "<iframe src=\"https://www.youtube.com/embed/hB7vQx2LkTm\"></iframe>");
        var run = await ToolRun.OfAsync("detect", folder.FullName, "--format", "jsonl");
        Assert.That(run.ExitCode, Is.EqualTo(2));
        Assert.That(run.Output, Does.Contain("hB7vQx2LkTm"));
    }

    [Test]
    public async Task An_archive_that_cannot_be_written_is_a_storage_failure_and_leaves_nothing()
    {
        using var folder = new TemporaryFolder();
        var article = folder.Write("story.html", "<p>Nothing to archive.</p>");
        var file = folder.Write("a-file", "not a folder");
        var run = await ToolRun.OfAsync("archive", article, "--offline", "-o", Path.Combine(file, "out"));
        Assert.That(run.ExitCode, Is.EqualTo(3), run.Errors);
        Assert.That(folder.Files().Keys, Is.EquivalentTo(new[] { "story.html", "a-file" }));
    }

    [Test]
    public async Task What_a_capture_lacks_is_told_and_the_articles_words_are_kept()
    {
        using var folder = new TemporaryFolder();
        var article = folder.Write("story.html", "<blockquote class=\"twitter-tweet\"><p>Kept words.</p>&mdash; Ana (@ana) <a href=\"https://twitter.com/ana/status/1767114488537951983\">March 11, 2024</a></blockquote>");
        var run = await ToolRun.OfAsync("archive", article, "--replay", Repository.File("docs/samples/story.warc.gz"), "-o", folder.PathOf("out"), "--format", "json");
        Assert.That(run.ExitCode, Is.EqualTo(1));
        Assert.That(run.Json.GetProperty("embeds")[0].GetProperty("outcome").GetString(), Is.EqualTo("not-captured"));
        Assert.That(await File.ReadAllTextAsync(folder.PathOf("out/story.archived.html")), Does.Contain("Kept words."));
    }

    [Test]
    public async Task A_second_run_that_fails_leaves_the_first_archive_whole()
    {
        using var folder = new TemporaryFolder();
        var article = folder.Write("story.html", "<p>First.</p>");
        await ToolRun.OfAsync("archive", article, "--offline");
        var before = folder.Files("story.embeds");
        await File.WriteAllTextAsync(article, "");
        var run = await ToolRun.OfAsync("archive", article, "--offline");
        Assert.That(run.ExitCode, Is.EqualTo(2));
        Assert.That(folder.Files("story.embeds"), Is.EqualTo(before));
    }
}

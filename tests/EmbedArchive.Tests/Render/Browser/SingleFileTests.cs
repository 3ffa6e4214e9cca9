using EmbedArchive.Tests.Support;

namespace EmbedArchive.Tests.Render.Browser;

/// <summary>An offline article that holds its media itself.</summary>
[TestFixture, Category("Browser"), NonParallelizable]
internal sealed class SingleFileTests
{
    private TemporaryFolder folder = null!;

    [SetUp]
    public void Make() => folder = new();

    [TearDown]
    public void Delete() => folder.Dispose();

    [Test]
    public async Task It_shows_every_picture_with_no_folder_beside_it()
    {
        await using var chromium = await Chromium.StartAsync();
        await ArchiveAsync("--single-file");
        Directory.CreateDirectory(folder.PathOf("alone"));
        File.Copy(folder.PathOf("story.archived.html"), folder.PathOf("alone/story.html"));
        var page = await BrowserPage.OpenAsync(chromium, folder.PathOf("alone/story.html"));
        var broken = await page.TextAsync("[...document.images].filter(i => !i.complete || i.naturalWidth === 0).map(i => i.src).join(' ')");
        Assert.Multiple(() =>
        {
            Assert.That(broken, Is.Empty);
            Assert.That(page.Page.EvaluateAsync<int>("document.images.length").Result, Is.GreaterThan(3));
            Assert.That(page.Requests, Is.Empty);
            Assert.That(page.Errors, Is.Empty);
        });
    }

    [Test]
    public async Task It_is_the_page_that_render_makes_of_the_archive_and_the_archive_is_whole()
    {
        await ArchiveAsync("--single-file");
        var made = await File.ReadAllBytesAsync(folder.PathOf("story.archived.html"));
        await ToolRun.OfAsync("render", folder.PathOf("story.embeds"));
        var plain = await File.ReadAllTextAsync(folder.PathOf("story.archived.html"));
        await ToolRun.OfAsync("render", "--single-file", folder.PathOf("story.embeds"));
        var verified = await ToolRun.OfAsync("verify", folder.PathOf("story.embeds"));
        Assert.Multiple(() =>
        {
            Assert.That(plain, Does.Not.Contain("base64,").And.Contain("src=\"story.embeds/media/"));
            Assert.That(File.ReadAllBytes(folder.PathOf("story.archived.html")), Is.EqualTo(made));
            Assert.That(verified.ExitCode, Is.Zero, verified.Output);
        });
    }

    [Test]
    public async Task What_does_not_fit_is_shown_from_the_folder()
    {
        await using var archiver = EmbedArchiver.Create(new() { Http = { Replay = { Repository.File("docs/samples/story.warc.gz") } }, Render = { SingleFile = true, MaxInlineBytes = 2000 } });
        var result = await archiver.ArchiveAsync(Article.FromBytes(await File.ReadAllBytesAsync(Repository.File("docs/samples/story.html"))), folder.PathOf("story.embeds"));
        var html = await File.ReadAllTextAsync(result.OfflineArticle!);
        Assert.That(html, Does.Contain("src=\"data:image/").And.Contain("src=\"story.embeds/media/"));
    }

    private async Task ArchiveAsync(params string[] options)
    {
        var run = await ToolRun.OfAsync(["archive", Repository.File("docs/samples/story.html"), "--replay", Repository.File("docs/samples/story.warc.gz"), "-o", folder.FullName, .. options]);
        Assert.That(run.ExitCode, Is.EqualTo(1), run.Errors);
    }
}

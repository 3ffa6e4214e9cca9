using EmbedArchive.Store;
using EmbedArchive.Tests.Render.Browser;
using EmbedArchive.Tests.Store.Warc;
using EmbedArchive.Tests.Support;

namespace EmbedArchive.Tests.Store.Wacz;

/// <summary>A package in the player that people use: ReplayWeb.page, in a headless Chromium.</summary>
[TestFixture, Category("Browser"), NonParallelizable]
internal sealed class ReplayWebPageTests
{
    private TemporaryFolder folder = null!;
    private Chromium chromium = null!;
    private StaticServer server = null!;
    private string article = null!;

    [OneTimeSetUp]
    public async Task Start()
    {
        folder = new();
        var player = await NpmPackage.FetchAsync("replaywebpage", "2.5.3", folder.FullName);
        chromium = await Chromium.StartAsync();
        await ToolRun.OfAsync("archive", Repository.File("docs/samples/story.html"), "--replay", Repository.File("docs/samples/story.warc.gz"), "-o", folder.FullName);
        var packed = await ToolRun.OfAsync("pack", folder.PathOf("story.embeds"), "-o", folder.PathOf("served/story.wacz"));
        Assert.That(packed.ExitCode, Is.Zero, packed.Errors);
        article = WaczCheck.Open(folder.PathOf("served/story.wacz")).Pages[0].Url;
        server = new(folder.PathOf("served"), player);
    }

    [OneTimeTearDown]
    public async Task Stop()
    {
        server?.Dispose();
        if (chromium is not null) await chromium.DisposeAsync();
        folder.Dispose();
    }

    [Test]
    public async Task The_list_of_pages_offers_the_article_and_each_post()
    {
        var player = await Player.OpenAsync(chromium, server, "story.wacz", "view=pages");
        var titles = await player.WaitAsync("(found => found.length >= 6 && found.sort((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top).map(e => e.page.title).join('\\n'))(all(document, e => e.localName === 'wr-page-entry'))");
        await player.PictureAsync("replaywebpage-pages");
        Assert.That(titles, Does.StartWith("Harbor bill clears the Senate").And.Contains("X, Sen. Iris Marlowe").And.Contains("YouTube").And.Contains("Instagram").And.Contains("Bluesky").And.Contains("Hal Brandt (deleted): Anyone who slows"));
    }

    [Test]
    public async Task The_article_opens_with_its_cards_and_their_pictures()
    {
        var player = await Player.OpenAsync(chromium, server, "story.wacz", $"view=replay&url={Uri.EscapeDataString(article)}");
        var cards = await player.WaitAsync("(d => d.querySelectorAll('figure.ea-card').length === 5 && [...d.querySelectorAll('figure.ea-card')].map(c => c.innerText).join('\\n'))(frame())");
        var broken = await player.WaitAsync("(images => images.length > 4 && images.every(i => i.complete) && 'broken: ' + images.filter(i => i.naturalWidth === 0).map(i => i.src).join(' '))([...frame().querySelectorAll('figure.ea-card img')])");
        await player.WaitAsync("(card => { card.scrollIntoView(); return 'scrolled' })(frame().querySelector('figure.ea-card'))");
        await player.PictureAsync("replaywebpage-article");
        Assert.Multiple(() =>
        {
            Assert.That(cards, Does.Contain("The harbor bill passes.").And.Contains("Night shift, pier 14.").And.Contains("A scan takes four minutes.").And.Contains("Anyone who slows the scanners"));
            Assert.That(broken, Is.EqualTo("broken: "));
        });
    }

    [Test]
    public async Task A_post_opens_as_a_page_of_its_own()
    {
        var post = WaczCheck.Open(folder.PathOf("served/story.wacz")).Pages.First(p => p.Title.StartsWith("Bluesky", StringComparison.Ordinal));
        var player = await Player.OpenAsync(chromium, server, "story.wacz", $"view=replay&url={Uri.EscapeDataString(post.Url)}");
        var card = await player.WaitAsync("(d => d.querySelectorAll('figure.ea-card').length === 1 && d.querySelector('figure.ea-card').innerText)(frame())");
        var shown = await player.WaitAsync("(images => images.length > 0 && images.every(i => i.complete && i.naturalWidth > 0))([...frame().images])");
        await player.PictureAsync("replaywebpage-post");
        Assert.That((card?.Contains("A scan takes four minutes.", StringComparison.Ordinal), shown), Is.EqualTo(((bool?)true, "True")));
    }

    [Test]
    public async Task A_short_link_leads_through_its_redirects_to_the_captured_page()
    {
        var player = await Player.OpenAsync(chromium, server, "story.wacz", $"view=replay&url={Uri.EscapeDataString("https://bit.ly/4kHarbor26")}");
        Assert.That(await player.WaitAsync("frame().location.href.includes('docket.harbor-rules.example') && frame().documentElement.outerHTML"), Does.Contain("<"));
    }

    [Test]
    public async Task A_payload_that_is_stored_once_is_shown_at_both_of_its_addresses()
    {
        var store = new FolderStore();
        await using (var writer = await ArchiveWriter.OpenAsync(store, folder.PathOf("twice.embeds"), SampleRun.Of()))
        {
            foreach (var (address, seconds) in new[] { ("https://a.example/one", 1), ("https://b.example/two", 2) })
                await writer.Captures.RecordAsync(SampleCaptures.Answer(address, "<!doctype html><p id=it>stored once</p>", seconds: seconds) with { Headers = [new("Content-Type", "text/html")] });
            await writer.CommitAsync(new() { Embeds = [], Links = [], OfflineArticle = "<p>offline</p>"u8.ToArray(), OfflineName = "twice.archived.html" });
        }
        Assert.That((await ToolRun.OfAsync("pack", folder.PathOf("twice.embeds"), "-o", folder.PathOf("served/twice.wacz"))).ExitCode, Is.Zero);
        var check = WaczCheck.Open(folder.PathOf("served/twice.wacz"));
        Assert.That(check.Faults, Is.Empty);
        Assert.That(check.Index.Single(i => i.Json.GetProperty("mime").GetString() == "warc/revisit").Json.GetProperty("url").GetString(), Is.EqualTo("https://b.example/two"));

        var player = await Player.OpenAsync(chromium, server, "twice.wacz", $"view=replay&url={Uri.EscapeDataString("https://b.example/two")}");
        Assert.That(await player.WaitAsync("frame().getElementById('it').innerText"), Is.EqualTo("stored once"));
    }

    [Test]
    public async Task Any_name_of_an_article_leads_to_its_pictures()
    {
        var story = folder.PathOf("Straße 50% #1 & more.html");
        File.Copy(Repository.File("docs/samples/story.html"), story);
        await ToolRun.OfAsync("archive", story, "--replay", Repository.File("docs/samples/story.warc.gz"));
        var packed = await ToolRun.OfAsync("pack", Path.ChangeExtension(story, ".embeds"), "-o", folder.PathOf("served/named.wacz"));
        Assert.That(packed.ExitCode, Is.Zero, packed.Errors);
        var check = WaczCheck.Open(folder.PathOf("served/named.wacz"));
        Assert.That(check.Faults, Is.Empty);

        var player = await Player.OpenAsync(chromium, server, "named.wacz", $"view=replay&url={Uri.EscapeDataString(check.Pages[0].Url)}");
        Assert.That(await player.WaitAsync("(images => images.length > 4 && images.every(i => i.complete) && 'broken: ' + images.filter(i => i.naturalWidth === 0).map(i => i.src).join(' '))([...frame().querySelectorAll('figure.ea-card img')])"), Is.EqualTo("broken: "));
    }

    [Test]
    public async Task A_captured_answer_opens_at_its_own_address()
    {
        var player = await Player.OpenAsync(chromium, server, "story.wacz", $"view=replay&url={Uri.EscapeDataString("https://harbor-act.example/vote")}");
        Assert.That(await player.WaitAsync("frame().body.innerText.length > 0 && frame().documentElement.outerHTML"), Is.Not.Null);
    }
}

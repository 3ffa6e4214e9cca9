using System.Text;
using Microsoft.Playwright;
using EmbedArchive.Render;
using EmbedArchive.Tests.Support;

namespace EmbedArchive.Tests.Render.Browser;

/// <summary>The offline article as a real browser sees it.</summary>
[TestFixture, Category("Browser"), NonParallelizable]
internal sealed class OfflineInBrowserTests
{
    private Chromium chromium = null!;
    private TrapServer trap = null!;
    private string folder = null!;
    private string gallery = null!;

    private static IEnumerable<TestCaseData> Hostile() => HostileArticles.All.Select(a => new TestCaseData(a.Name, a.Html).SetArgDisplayNames(a.Name));

    [OneTimeSetUp]
    public async Task Start()
    {
        folder = Directory.CreateTempSubdirectory("embedarchive-offline-").FullName;
        trap = new();
        chromium = await Chromium.StartAsync();
        gallery = GalleryPage.Write(folder);
    }

    [OneTimeTearDown]
    public async Task Stop()
    {
        if (chromium is not null) await chromium.DisposeAsync();
        trap.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    [TestCaseSource(nameof(Hostile))]
    public async Task A_hostile_article_runs_nothing_and_reaches_nobody(string name, string html) => await Stays(name, html, new UTF8Encoding(false));

    [Test]
    public async Task So_does_one_in_UTF_16()
    {
        var (_, html) = HostileArticles.All[0];
        await Stays("utf-16", html, Encoding.Unicode);
    }

    [Test]
    public async Task Without_our_policy_the_same_articles_run_and_reach_the_trap()
    {
        var before = trap.Connections;
        var ran = false;
        foreach (var (name, html) in HostileArticles.All.Where(a => a.Name is "script-before-head" or "hints" or "media"))
        {
            var page = await Open("raw-" + name, Encoding.UTF8.GetBytes(html.Replace("http://T/", $"http://{trap.Host}/", StringComparison.Ordinal)));
            ran |= await page.TextAsync("document.title") == "ran";
        }

        Assert.That(ran, "no script ran");
        Assert.That(trap.Connections - before, Is.GreaterThan(2));
    }

    [Test]
    public async Task The_gallery_loads_its_pictures_and_nothing_else()
    {
        var page = await BrowserPage.OpenAsync(chromium, gallery);
        var broken = await page.TextAsync("[...document.images].filter(i => !i.complete || i.naturalWidth === 0).map(i => i.src).join(' ')");
        Assert.Multiple(() =>
        {
            Assert.That(broken, Is.Empty);
            Assert.That(page.Requests, Is.Empty);
            Assert.That(page.Errors, Is.Empty);
        });
    }

    [TestCase(320)]
    [TestCase(360)]
    [TestCase(1100)]
    public async Task No_card_is_wider_than_the_window(int width)
    {
        var page = await BrowserPage.OpenAsync(chromium, gallery);
        await page.Page.SetViewportSizeAsync(width, 900);
        Assert.That(await page.Page.EvaluateAsync<int>("document.documentElement.scrollWidth"), Is.LessThanOrEqualTo(width));
    }

    [Test]
    public async Task Real_pages_ask_for_nothing_and_complain_of_nothing()
    {
        var pages = Directory.GetFiles(SharedFolder.Require("corpus/pages"), "*.htm*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToList();
        for (var i = 0; i < pages.Count; i += Math.Max(1, pages.Count / (Environment.GetEnvironmentVariable("EMBEDARCHIVE_EVERY") is null ? 5 : 500)))
        {
            var page = await Open("real-" + i, OfflineArticle.Render(Article.FromBytes(await File.ReadAllBytesAsync(pages[i])), [], [], Context));
            Assert.That(page.Requests, Is.Empty, pages[i]);
            Assert.That(page.Errors, Is.Empty, pages[i]);
            Assert.That(await page.TextAsync("location.protocol"), Is.EqualTo("file:"), pages[i]);
        }
    }

    [TestCase(ColorScheme.Light)]
    [TestCase(ColorScheme.Dark)]
    public async Task The_accessibility_checker_finds_nothing_in_any_card(ColorScheme scheme)
    {
        var script = await AxeCore.ScriptAsync(folder);
        var page = await BrowserPage.OpenAsync(chromium, gallery);
        await page.Page.EmulateMediaAsync(new() { ColorScheme = scheme });
        await page.Page.EvaluateAsync("document.querySelectorAll('details').forEach(d => d.open = true)");
        await page.Page.EvaluateAsync(script + ";0");
        var found = await page.TextAsync(
            "axe.run().then(r => r.passes.length + ' rules passed' + r.violations.map(v => '\\n' + v.id + ': ' + v.help + ' — ' + v.nodes.map(n => n.html).join(' | ')).join(''))");
        // A checker that looked at nothing would find nothing.
        Assert.That(found, Does.Match("^[0-9]{2,} rules passed$"));
    }

    [Test]
    public async Task The_style_of_the_page_does_not_reach_into_a_card_nor_the_cards_style_out()
    {
        const string Html = "<style>#c p,#c div{color:red;float:left;margin:50px;text-transform:uppercase}#c figure{position:fixed}#c p::before{content:'!'}</style><main id=c><p id=own>own</p>[1]</main>";
        var article = Article.FromHtml(Html);
        var bytes = OfflineArticle.Render(article, [Invented.Result(Invented.Post(), span: new(Html.IndexOf("[1]", StringComparison.Ordinal), 3))], [], Context);
        var page = await Open("styles", bytes);
        var inside = await page.TextAsync("(s => [s.float, s.textTransform, getComputedStyle(document.querySelector('.ea-author'), '::before').content, getComputedStyle(document.querySelector('figure')).position].join())(getComputedStyle(document.querySelector('.ea-author')))");
        var outside = await page.TextAsync("(s => [s.color, s.float, s.marginTop].join())(getComputedStyle(document.getElementById('own')))");
        Assert.That((inside, outside), Is.EqualTo(("none,none,none,relative", "rgb(255, 0, 0),left,50px")));
    }

    private static RenderContext Context { get; } = new() { Prefix = "a.embeds/", RunAt = Invented.Captured };

    private async Task Stays(string name, string html, Encoding encoding)
    {
        var text = html.Replace("http://T/", $"http://{trap.Host}/", StringComparison.Ordinal);
        var article = Article.FromHtml(text) with { Encoding = encoding };
        var before = trap.Connections;
        var page = await Open(name, OfflineArticle.Render(article, [], [], Context));
        var title = await page.TextAsync("document.title");
        var address = await page.TextAsync("location.protocol");
        Assert.Multiple(() =>
        {
            Assert.That(title, Is.Not.EqualTo("ran"), "a script ran");
            Assert.That(address, Is.EqualTo("file:"), "the page left");
            Assert.That(trap.Connections - before, Is.Zero, "connections");
        });
    }

    private async Task<BrowserPage> Open(string name, byte[] bytes)
    {
        var path = Path.Combine(folder, name + ".html");
        await File.WriteAllBytesAsync(path, bytes);
        return await BrowserPage.OpenAsync(chromium, path);
    }
}

using EmbedArchive.Tests.Render.Browser;
using Microsoft.Playwright;

namespace EmbedArchive.Tests.Reports;

/// <summary>The report as a real browser sees it.</summary>
[TestFixture, Category("Browser"), NonParallelizable]
internal sealed class ReportInBrowserTests
{
    private Chromium chromium = null!;
    private string folder = null!;

    private static IEnumerable<string> Names() => InventedBatch.Looks.Select(l => l.Name);

    [OneTimeSetUp]
    public async Task Start()
    {
        folder = Directory.CreateTempSubdirectory("embedarchive-report-").FullName;
        chromium = await Chromium.StartAsync();
        foreach (var (name, jobs) in InventedBatch.Looks) await File.WriteAllBytesAsync(PathOf(name), InventedBatch.Page(jobs));
    }

    [OneTimeTearDown]
    public async Task Stop()
    {
        if (chromium is not null) await chromium.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    [TestCaseSource(nameof(Names))]
    public async Task It_asks_for_nothing_runs_nothing_and_complains_of_nothing(string name)
    {
        var page = await BrowserPage.OpenAsync(chromium, PathOf(name));
        Assert.Multiple(async () =>
        {
            Assert.That(page.Requests, Is.Empty);
            Assert.That(page.Errors, Is.Empty);
            Assert.That(await page.TextAsync("document.title"), Does.EndWith("saved"));
            Assert.That(await page.TextAsync("document.scripts.length"), Is.EqualTo("0"));
        });
    }

    [TestCaseSource(nameof(Names))]
    public async Task It_is_never_wider_than_the_window(string name)
    {
        var page = await BrowserPage.OpenAsync(chromium, PathOf(name));
        foreach (var width in new[] { 320, 700, 1100 })
        {
            await page.Page.SetViewportSizeAsync(width, 900);
            Assert.That(await page.Page.EvaluateAsync<int>("document.documentElement.scrollWidth"), Is.LessThanOrEqualTo(width), width.ToString(System.Globalization.CultureInfo.InvariantCulture));
        }
    }

    [TestCase(ColorScheme.Light)]
    [TestCase(ColorScheme.Dark)]
    public async Task The_accessibility_checker_finds_nothing(ColorScheme scheme)
    {
        var script = await AxeCore.ScriptAsync(folder);
        foreach (var (name, _) in InventedBatch.Looks)
        {
            var page = await BrowserPage.OpenAsync(chromium, PathOf(name));
            await page.Page.EmulateMediaAsync(new() { ColorScheme = scheme });
            await page.Page.EvaluateAsync("document.querySelectorAll('details').forEach(d => d.open = true)");
            await page.Page.EvaluateAsync(script + ";0");
            var found = await page.TextAsync(
                "axe.run().then(r => r.passes.length + ' rules passed' + r.violations.map(v => '\\n' + v.id + ': ' + v.help + ' — ' + v.nodes.slice(0, 5).map(n => n.html).join(' | ')).join(''))");
            Assert.That(found, Does.Match("^[0-9]{2,} rules passed$"), name);
        }
    }

    /// <summary>For people: pictures of every report in a folder.</summary>
    [Test, Explicit("Writes pictures to the folder that EMBEDARCHIVE_LOOK names.")]
    public async Task Pictures_to_look_at()
    {
        var pictures = Environment.GetEnvironmentVariable("EMBEDARCHIVE_LOOK") ?? throw new IgnoreException("EMBEDARCHIVE_LOOK names no folder.");
        foreach (var (name, _) in InventedBatch.Looks)
        {
            File.Copy(PathOf(name), Path.Combine(pictures, name + ".html"), overwrite: true);
            var page = (await BrowserPage.OpenAsync(chromium, PathOf(name))).Page;
            foreach (var (look, width, scheme) in new[] { ("light", 1200, ColorScheme.Light), ("dark", 1200, ColorScheme.Dark), ("narrow", 375, ColorScheme.Light) })
            {
                await page.EmulateMediaAsync(new() { ColorScheme = scheme });
                await page.SetViewportSizeAsync(width, 900);
                await page.ScreenshotAsync(new() { Path = Path.Combine(pictures, $"{name}-{look}.png"), FullPage = name is not "newsroom" and not "forty-providers", Clip = name is "newsroom" or "forty-providers" ? new() { X = 0, Y = 0, Width = width, Height = 4200 } : null });
            }
            await page.PdfAsync(new() { Path = Path.Combine(pictures, name + ".pdf"), Format = "A4", PrintBackground = false });
        }
    }

    private string PathOf(string name) => Path.Combine(folder, name + ".html");
}

using Microsoft.Playwright;

namespace EmbedArchive.Tests.Render.Browser;

/// <summary>The system's headless Chromium, driven by Playwright. Tests without it are skipped, except in CI, where it must be there.</summary>
internal sealed class Chromium : IAsyncDisposable
{
    private readonly IPlaywright playwright;
    private readonly IBrowser browser;

    private Chromium(IPlaywright playwright, IBrowser browser) => (this.playwright, this.browser) = (playwright, browser);

    internal static async Task<Chromium> StartAsync()
    {
        var program = Find();
        if (program is null)
        {
            if (Environment.GetEnvironmentVariable("CI") == "true") Assert.Fail("CI must have Chromium: the offline article is looked at in it.");
            Assert.Ignore("Chromium is not installed: the offline article is not looked at in a browser.");
        }

        var playwright = await Playwright.CreateAsync();
        // Chromium's own errands (updates, lists, synchronisation) are no requests of the page.
        return new(playwright, await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = program,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        }));
    }

    /// <summary>An empty page of its own: no cache, no cookies of others.</summary>
    internal Task<IPage> NewPageAsync() => browser.NewPageAsync();

    public async ValueTask DisposeAsync()
    {
        await browser.DisposeAsync();
        playwright.Dispose();
    }

    private static string? Find() => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .SelectMany(folder => new[] { "chromium", "chromium-browser", "google-chrome" }.Select(name => Path.Combine(folder, name)))
        .FirstOrDefault(File.Exists);
}

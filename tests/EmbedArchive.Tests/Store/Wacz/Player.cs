using System.Diagnostics;
using EmbedArchive.Tests.Render.Browser;
using EmbedArchive.Tests.Support;

namespace EmbedArchive.Tests.Store.Wacz;

/// <summary>ReplayWeb.page in a real browser, with a package opened in it.</summary>
internal sealed class Player(BrowserPage page)
{
    // The player is built of nested components with shadow trees; what it replays stands in a frame.
    private const string Find = """
        const all = (root, test) => { const found = []; const open = [root];
          while (open.length) { const node = open.pop();
            for (const one of node.querySelectorAll('*')) { if (test(one)) found.push(one); if (one.shadowRoot) open.push(one.shadowRoot); } }
          return found; };
        const frame = () => all(document, e => e.localName === 'iframe' && e.src.includes('/w/'))[0]?.contentDocument;
        """;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(40);

    internal BrowserPage Page => page;

    /// <summary>Serves the player and the package, and opens a page of it.</summary>
    internal static async Task<Player> OpenAsync(Chromium chromium, StaticServer server, string package, string view) =>
        new(await BrowserPage.OpenAsync(chromium, $"{server.Address}?source={server.Address}{package}#{view}"));

    /// <summary>What an expression over <c>all</c> and <c>frame</c> gives, once it is true.</summary>
    internal async Task<string?> WaitAsync(string expression)
    {
        for (var start = Stopwatch.GetTimestamp(); ;)
        {
            var found = await page.TextAsync($"(() => {{ {Find} try {{ return {expression} || null }} catch (e) {{ return null }} }})()");
            if (found is { Length: > 0 }) return found;
            if (Stopwatch.GetElapsedTime(start) > Patience) return null;
            await Task.Delay(200);
        }
    }

    /// <summary>A picture of what is shown, kept beside the test's other results.</summary>
    internal async Task PictureAsync(string name)
    {
        var path = Path.Combine(TestContext.CurrentContext.WorkDirectory, name + ".png");
        await page.Page.ScreenshotAsync(new() { Path = path });
        TestContext.AddTestAttachment(path);
    }
}

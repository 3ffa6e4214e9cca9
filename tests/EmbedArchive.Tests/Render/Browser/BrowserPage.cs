using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace EmbedArchive.Tests.Render.Browser;

/// <summary>A page in Chromium that notes what it asks for and what it complains of.</summary>
internal sealed class BrowserPage
{
    private BrowserPage(IPage page)
    {
        Page = page;
        page.Request += (_, request) => Note(request);
        page.Console += (_, message) => { if (message.Type == "error") Errors.Enqueue(message.Text); };
        page.PageError += (_, error) => Errors.Enqueue(error);
    }

    internal IPage Page { get; }

    /// <summary>Requests for anything but files and data; what the policy stops is asked for, too.</summary>
    internal ConcurrentQueue<string> Requests { get; } = new();

    /// <summary>Errors in the console.</summary>
    internal ConcurrentQueue<string> Errors { get; } = new();

    internal static async Task<BrowserPage> OpenAsync(Chromium chromium, string path)
    {
        var page = new BrowserPage(await chromium.NewPageAsync());
        await page.Page.GotoAsync(new Uri(path).AbsoluteUri);
        // Two frames drawn: what the first layout asks for is asked, animations have begun, refreshes of zero seconds are due.
        await page.Page.EvaluateAsync("new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 250))))");
        return page;
    }

    /// <summary>What an expression gives, as text.</summary>
    internal async Task<string?> TextAsync(string expression) => (await Page.EvaluateAsync(expression))?.ToString();

    private void Note(IRequest request)
    {
        if (!request.Url.StartsWith("file:", StringComparison.Ordinal) && !request.Url.StartsWith("data:", StringComparison.Ordinal)) Requests.Enqueue(request.Url);
    }
}

using System.Collections.Concurrent;
using System.Text.Json.Nodes;

namespace EmbedArchive.Tests.Render.Browser;

/// <summary>A page in Chromium that notes what it asks the network for and what it complains of.</summary>
internal sealed class BrowserPage
{
    private readonly TaskCompletionSource loaded = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly ConcurrentDictionary<string, string> asked = new();
    private readonly ConcurrentDictionary<string, bool> stopped = new();
    private readonly Chromium chromium;
    private readonly string session;

    private BrowserPage(Chromium chromium, string session) => (this.chromium, this.session) = (chromium, session);

    /// <summary>Requests for anything but files and data that the policy did not stop.</summary>
    internal IEnumerable<string> Requests => asked.Where(a => !stopped.ContainsKey(a.Key)).Select(a => a.Value);

    /// <summary>Errors in the console.</summary>
    internal ConcurrentQueue<string> Errors { get; } = new();

    internal static async Task<BrowserPage> OpenAsync(Chromium chromium, string path)
    {
        var target = await chromium.SendAsync("Target.createTarget", new() { ["url"] = "about:blank" });
        var attached = await chromium.SendAsync("Target.attachToTarget", new() { ["targetId"] = (string)target["targetId"]!, ["flatten"] = true });
        var page = new BrowserPage(chromium, (string)attached["sessionId"]!);
        chromium.Event += page.Note;
        foreach (var domain in new[] { "Page", "Network", "Log", "Runtime" }) await page.SendAsync(domain + ".enable");
        await page.SendAsync("Page.navigate", new() { ["url"] = new Uri(path).AbsoluteUri });
        await page.loaded.Task.WaitAsync(TimeSpan.FromSeconds(20));
        // Two frames drawn: what the first layout asks for is asked, animations have begun, refreshes of zero seconds are due.
        await page.EvaluateAsync("new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 250))))");
        return page;
    }

    internal Task<JsonNode> SendAsync(string method, JsonObject? parameters = null) => chromium.SendAsync(method, parameters, session);

    internal async Task<JsonNode?> EvaluateAsync(string expression)
    {
        var answer = await SendAsync("Runtime.evaluate", new() { ["expression"] = expression, ["awaitPromise"] = true, ["returnByValue"] = true });
        return answer["exceptionDetails"] is { } failed ? throw new InvalidOperationException(failed.ToJsonString()) : answer["result"]?["value"];
    }

    private void Note(string? from, string method, JsonNode what)
    {
        if (from != session) return;
        if (method == "Page.loadEventFired") loaded.TrySetResult();
        else if (method == "Network.requestWillBeSent" && (string)what["request"]!["url"]! is var url && !url.StartsWith("file:", StringComparison.Ordinal) && !url.StartsWith("data:", StringComparison.Ordinal)) asked[(string)what["requestId"]!] = url;
        else if (method == "Network.loadingFailed" && (string?)what["blockedReason"] == "csp") stopped[(string)what["requestId"]!] = true;
        else if (method == "Log.entryAdded" && (string?)what["entry"]!["level"] == "error") Errors.Enqueue((string)what["entry"]!["text"]!);
        else if (method == "Runtime.consoleAPICalled") Errors.Enqueue("console: " + what["args"]!.ToJsonString());
        else if (method == "Runtime.exceptionThrown") Errors.Enqueue(what["exceptionDetails"]!.ToJsonString());
    }
}

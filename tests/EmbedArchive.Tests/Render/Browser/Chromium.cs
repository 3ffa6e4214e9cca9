using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace EmbedArchive.Tests.Render.Browser;

/// <summary>A headless Chromium, driven over its debugging protocol. Tests without it are skipped, except in CI, where it must be there.</summary>
internal sealed class Chromium : IAsyncDisposable
{
    private readonly ConcurrentDictionary<int, TaskCompletionSource<JsonNode>> waiting = new();
    private readonly ClientWebSocket socket = new();
    private readonly Process process;
    private readonly string profile;
    private int lastId;

    private Chromium(Process process, string profile) => (this.process, this.profile) = (process, profile);

    /// <summary>Every event of every page.</summary>
    internal event Action<string?, string, JsonNode>? Event;

    internal static async Task<Chromium> StartAsync()
    {
        var program = Find();
        if (program is null)
        {
            if (Environment.GetEnvironmentVariable("CI") == "true") Assert.Fail("CI must have Chromium: the offline article is looked at in it.");
            Assert.Ignore("Chromium is not installed: the offline article is not looked at in a browser.");
        }

        var profile = Directory.CreateTempSubdirectory("embedarchive-browser-").FullName;
        var start = new ProcessStartInfo(program) { RedirectStandardError = true, RedirectStandardOutput = true };
        foreach (var argument in new[] { "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--remote-debugging-port=0", "--user-data-dir=" + profile, "about:blank" })
            start.ArgumentList.Add(argument);
        var chromium = new Chromium(Process.Start(start)!, profile);
        await chromium.ConnectAsync();
        return chromium;
    }

    internal async Task<JsonNode> SendAsync(string method, JsonObject? parameters = null, string? session = null)
    {
        var id = Interlocked.Increment(ref lastId);
        var answer = waiting[id] = new(TaskCreationOptions.RunContinuationsAsynchronously);
        var message = new JsonObject { ["id"] = id, ["method"] = method, ["params"] = parameters ?? [] };
        if (session is not null) message["sessionId"] = session;
        await socket.SendAsync(Encoding.UTF8.GetBytes(message.ToJsonString()), WebSocketMessageType.Text, endOfMessage: true, CancellationToken.None);
        return await answer.Task.WaitAsync(TimeSpan.FromSeconds(30));
    }

    public async ValueTask DisposeAsync()
    {
        socket.Dispose();
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        process.Dispose();
        try
        {
            Directory.Delete(profile, recursive: true);
        }
        catch (IOException gone)
        {
            TestContext.Out.WriteLine($"The profile of the browser could not be deleted: {gone.Message}");
        }
    }

    private static string? Find() => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .SelectMany(folder => new[] { "chromium", "chromium-browser", "google-chrome" }.Select(name => Path.Combine(folder, name)))
        .FirstOrDefault(File.Exists);

    private async Task ConnectAsync()
    {
        string? address = null;
        while (address is null && await process.StandardError.ReadLineAsync().WaitAsync(TimeSpan.FromSeconds(30)) is { } line)
            if (line.StartsWith("DevTools listening on ", StringComparison.Ordinal)) address = line["DevTools listening on ".Length..];
        Assert.That(address, Is.Not.Null, "Chromium ended before it listened");
        // Its pipes must not fill up.
        _ = process.StandardError.BaseStream.CopyToAsync(Stream.Null);
        _ = process.StandardOutput.BaseStream.CopyToAsync(Stream.Null);
        await socket.ConnectAsync(new Uri(address!), CancellationToken.None);
        _ = ReceiveAsync();
    }

    private async Task ReceiveAsync()
    {
        var buffer = new byte[1 << 16];
        using var message = new MemoryStream();
        try
        {
            while (true)
            {
                var part = await socket.ReceiveAsync(buffer, CancellationToken.None);
                message.Write(buffer, 0, part.Count);
                if (!part.EndOfMessage) continue;
                Handle(JsonNode.Parse(message.ToArray())!);
                message.SetLength(0);
            }
        }
        catch (Exception end) when (end is WebSocketException or ObjectDisposedException or OperationCanceledException or JsonException or InvalidOperationException)
        {
            foreach (var (_, answer) in waiting) answer.TrySetException(new InvalidOperationException("The browser went away.", end));
        }
    }

    private void Handle(JsonNode message)
    {
        if (message["id"]?.GetValue<int>() is not { } id) Event?.Invoke((string?)message["sessionId"], (string)message["method"]!, message["params"]!);
        else if (!waiting.TryRemove(id, out var answer)) return;
        else if (message["error"] is { } error) answer.SetException(new InvalidOperationException(error.ToJsonString()));
        else answer.SetResult(message["result"]!);
    }
}

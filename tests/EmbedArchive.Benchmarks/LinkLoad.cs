using System.Diagnostics;
using System.Globalization;
using System.Net;
using EmbedArchive.Http;
using EmbedArchive.Store;
using EmbedArchive.Store.Warc;
using Microsoft.Extensions.Logging.Abstractions;

namespace EmbedArchive.Benchmarks;

/// <summary>
/// Ten thousand links of one redirect each, 64 at once, against a server that takes 50 ms for each answer: a bare loop over <see cref="HttpClient"/>,
/// our network, and our network with everything kept in a capture. Each contender runs in a process of its own, in turns, so that all see the
/// same machine. What stands behind <c>--</c> is the command of one more, which is given the port and the count.
/// </summary>
internal static class LinkLoad
{
    private const int AtOnce = 64;

    /// <summary><c>links [count] [delay in ms] [rounds] [-- command]</c> runs all; the other forms are the child processes.</summary>
    internal static async Task RunAsync(string[] args)
    {
        var end = Array.IndexOf(args, "--");
        var (own, foreign) = end < 0 ? (args, []) : (args[..end], args[(end + 1)..]);
        switch (args)
        {
            case ["serve", var delay]:
                await LinkServer.RunAsync(TimeSpan.FromMilliseconds(Number(delay)));
                break;
            case ["bare", var port, var count]:
                await BareAsync(Number(port), Number(count));
                break;
            case ["live", var port, var count]:
                await LiveAsync(Number(port), Number(count), new Nowhere());
                break;
            case ["capture", var port, var count]:
                await CaptureAsync(Number(port), Number(count));
                break;
            default:
                await CompareAsync(own.Length > 0 ? own[0] : "10000", own.Length > 1 ? own[1] : "50", own.Length > 2 ? Number(own[2]) : 3, foreign);
                break;
        }
    }

    private static async Task CompareAsync(string count, string delay, int rounds, string[] foreign)
    {
        for (var round = 1; round <= rounds; round++)
        {
            // A new one each round: a contender that keeps its sockets open may bring it down.
            using var server = Start(["serve", delay]);
            try
            {
                var port = await server.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException("The server did not start.");
                foreach (var contender in new[] { "bare", "live", "capture" })
                    await TellAsync(Start([contender, port, count]), $"round {round} {contender}");
                if (foreign.Length > 0) await TellAsync(Start(foreign[0], [.. foreign[1..], port, count]), $"round {round} {foreign[^1]}");
            }
            finally
            {
                server.Kill();
            }
        }
    }

    private static async Task TellAsync(Process process, string name)
    {
        using var run = process;
        Console.WriteLine($"{name}: {await run.StandardOutput.ReadToEndAsync()}".TrimEnd());
    }

    private static async Task BareAsync(int port, int count)
    {
        using var handler = new SocketsHttpHandler { AllowAutoRedirect = false, UseProxy = false, UseCookies = false };
        using var client = new HttpClient(handler);
        await MeasureAsync(count, async link =>
        {
            for (var address = Address(port, link); ;)
            {
                using var answer = await client.GetAsync(address, HttpCompletionOption.ResponseHeadersRead);
                if (answer.Headers.Location is { } next) address = new Uri(address, next);
                else return (await answer.Content.ReadAsByteArrayAsync()).Length > 0;
            }
        });
    }

    /// <summary>As an archive's run keeps it: records packed while they come, written as one file at the end.</summary>
    private static async Task CaptureAsync(int port, int count)
    {
        var folder = Directory.CreateTempSubdirectory("links-");
        try
        {
            using var log = new CaptureLog(new FileStream(Path.Combine(folder.FullName, "scratch"), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, 4096, FileOptions.DeleteOnClose),
                new WarcInfo("load.warc.gz", DateTimeOffset.UnixEpoch, "EmbedArchive"));
            await LiveAsync(port, count, log, () =>
            {
                using var file = File.Create(Path.Combine(folder.FullName, "load.warc.gz"));
                log.WriteTo(file);
            });
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task LiveAsync(int port, int count, ICaptureLog log, Action? finish = null)
    {
        var options = new HttpOptions { Concurrency = AtOnce, PerHostConcurrency = AtOnce };
        options.AllowedNetworks.Add(new(new IPNetwork(IPAddress.Loopback, 32), port));
        using var handler = WebHandler.Create(options, TimeProvider.System);
        using var client = new HttpClient(handler) { Timeout = Timeout.InfiniteTimeSpan };
        await using var access = new LiveAccess(() => client, options, TimeProvider.System, NullLogger.Instance);
        var web = access.Open(log);
        await MeasureAsync(count, async link =>
            (await RedirectWalk.FollowAsync(web, new(Address(port, link)) { Purpose = WebPurpose.Hop }, 20)).Final is { Status: 200, Failure: null, Body.IsEmpty: false }, finish);
    }

    private static async Task MeasureAsync(int count, Func<int, Task<bool>> resolve, Action? finish = null)
    {
        int next = -1, resolved = 0;
        var clock = Stopwatch.StartNew();
        await Task.WhenAll(Enumerable.Range(0, AtOnce).Select(async _ =>
        {
            for (var link = Interlocked.Increment(ref next); link < count; link = Interlocked.Increment(ref next))
                if (await resolve(link)) Interlocked.Increment(ref resolved);
        }));
        var rate = count / clock.Elapsed.TotalSeconds;
        finish?.Invoke();
        var cpu = Environment.CpuUsage.TotalTime.TotalMilliseconds / count;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{rate:0} links/s, {cpu:0.000} ms CPU a link, {GC.GetTotalAllocatedBytes() / count / 1024.0:0.0} KiB a link, peak {Process.GetCurrentProcess().PeakWorkingSet64 >> 20} MiB, {resolved} of {count}"));
    }

    private static Process Start(string[] args) => Start(Environment.ProcessPath!, ["links", .. args]);

    private static Process Start(string command, string[] args) => Process.Start(new ProcessStartInfo(command, args) { RedirectStandardOutput = true })!;

    private static Uri Address(int port, int link) => new($"http://127.0.0.1:{port}/r/{link}");

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private sealed class Nowhere : ICaptureLog
    {
        public ValueTask<Capture> RecordAsync(Capture capture, CancellationToken cancellationToken = default) => new(capture);
    }
}

using System.Diagnostics;
using System.Globalization;
using System.Net;
using EmbedArchive.Http;
using Microsoft.Extensions.Logging.Abstractions;

namespace EmbedArchive.Benchmarks;

/// <summary>
/// Ten thousand links of one redirect each, 64 at once, against a server that takes 50 ms for each answer: our network beside a bare loop over
/// <see cref="HttpClient"/>. Each contender runs in a process of its own, in turns, so that both see the same machine.
/// </summary>
internal static class LinkLoad
{
    private const int AtOnce = 64;

    /// <summary><c>links [count] [delay in ms] [rounds]</c> runs all; the other forms are the child processes.</summary>
    internal static async Task RunAsync(string[] args)
    {
        switch (args)
        {
            case ["serve", var delay]:
                await LinkServer.RunAsync(TimeSpan.FromMilliseconds(Number(delay)));
                break;
            case ["bare", var port, var count]:
                await BareAsync(Number(port), Number(count));
                break;
            case ["live", var port, var count]:
                await LiveAsync(Number(port), Number(count));
                break;
            default:
                await CompareAsync(args.Length > 0 ? args[0] : "10000", args.Length > 1 ? args[1] : "50", args.Length > 2 ? Number(args[2]) : 3);
                break;
        }
    }

    private static async Task CompareAsync(string count, string delay, int rounds)
    {
        using var server = Start(["serve", delay]);
        var port = await server.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException("The server did not start.");
        try
        {
            for (var round = 1; round <= rounds; round++)
                foreach (var contender in new[] { "bare", "live" })
                {
                    using var run = Start([contender, port, count]);
                    Console.WriteLine($"round {round} {contender}: {await run.StandardOutput.ReadToEndAsync()}".TrimEnd());
                }
        }
        finally
        {
            server.Kill();
        }
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

    private static async Task LiveAsync(int port, int count)
    {
        var options = new HttpOptions { Concurrency = AtOnce, PerHostConcurrency = AtOnce };
        options.AllowedNetworks.Add(new(new IPNetwork(IPAddress.Loopback, 32), port));
        using var handler = WebHandler.Create(options, TimeProvider.System);
        using var client = new HttpClient(handler) { Timeout = Timeout.InfiniteTimeSpan };
        await using var access = new LiveAccess(() => client, options, TimeProvider.System, NullLogger.Instance);
        var web = access.Open(new Nowhere());
        await MeasureAsync(count, async link =>
            (await RedirectWalk.FollowAsync(web, new(Address(port, link)) { Purpose = WebPurpose.Hop }, 20)).Final is { Status: 200, Failure: null, Body.IsEmpty: false });
    }

    private static async Task MeasureAsync(int count, Func<int, Task<bool>> resolve)
    {
        int next = -1, resolved = 0;
        var clock = Stopwatch.StartNew();
        await Task.WhenAll(Enumerable.Range(0, AtOnce).Select(async _ =>
        {
            for (var link = Interlocked.Increment(ref next); link < count; link = Interlocked.Increment(ref next))
                if (await resolve(link)) Interlocked.Increment(ref resolved);
        }));
        var cpu = Environment.CpuUsage.TotalTime.TotalMilliseconds / count;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{count / clock.Elapsed.TotalSeconds:0} links/s, {cpu:0.000} ms CPU a link, {GC.GetTotalAllocatedBytes() / count / 1024.0:0.0} KiB a link, peak {Process.GetCurrentProcess().PeakWorkingSet64 >> 20} MiB, {resolved} of {count}"));
    }

    private static Process Start(string[] args) =>
        Process.Start(new ProcessStartInfo(Environment.ProcessPath!, ["links", .. args]) { RedirectStandardOutput = true })!;

    private static Uri Address(int port, int link) => new($"http://127.0.0.1:{port}/r/{link}");

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private sealed class Nowhere : ICaptureLog
    {
        public ValueTask<Capture> RecordAsync(Capture capture, CancellationToken cancellationToken = default) => new(capture);
    }
}

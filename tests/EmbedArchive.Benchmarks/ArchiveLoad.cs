using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using EmbedArchive.Http;

namespace EmbedArchive.Benchmarks;

/// <summary>
/// A batch of generated articles of twenty posts each, from a provider on this machine: the CPU time of a post beside the bare work on the same
/// answer (GET, parse, SHA-256, gzip), and beside that with the files that the format asks for (<see cref="DueFiles"/>); memory along the way, and how often each post was asked for. Each contender runs in a process of its own, in turns.
/// </summary>
internal static class ArchiveLoad
{
    private const int PostsAnArticle = 20;
    private const int AtOnce = 64;

    /// <summary><c>archive [articles] [rounds]</c> runs all; the other forms are the child processes.</summary>
    internal static async Task RunAsync(string[] args)
    {
        switch (args)
        {
            case ["serve"]:
                await ArchiveServer.RunAsync();
                break;
            case ["bare", var port, var count, _]:
                await BareAsync(Number(port), Number(count) * PostsAnArticle, static _ => { });
                break;
            case ["due", var port, var count, var folder]:
                var files = new DueFiles(folder, PostsAnArticle);
                await BareAsync(Number(port), Number(count) * PostsAnArticle, files.Write);
                break;
            case ["whole", var port, var count, var folder]:
                await WholeAsync(Number(port), Number(count), folder);
                break;
            default:
                await CompareAsync(args.Length > 0 ? args[0] : "1000", args.Length > 1 ? Number(args[1]) : 1);
                break;
        }
    }

    private static async Task CompareAsync(string articles, int rounds)
    {
        for (var round = 1; round <= rounds; round++)
            foreach (var contender in new[] { "bare", "due", "whole" })
            {
                using var server = Start(["serve"]);
                var port = await server.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException("The server did not start.");
                var folder = Directory.CreateTempSubdirectory("embedarchive-batch-").FullName;
                try
                {
                    using var run = Start([contender, port, articles, folder]);
                    Console.Write($"round {round} {contender}: {await run.StandardOutput.ReadToEndAsync()}");
                    using var client = new HttpClient();
                    Console.WriteLine($"  the server saw {await client.GetStringAsync(new Uri($"http://127.0.0.1:{port}/count"))}");
                }
                finally
                {
                    server.Kill();
                    Directory.Delete(folder, recursive: true);
                }
            }
    }

    private static async Task BareAsync(int port, int posts, Action<int> then)
    {
        using var handler = new SocketsHttpHandler { AllowAutoRedirect = false, UseProxy = false, UseCookies = false };
        using var client = new HttpClient(handler);
        var next = -1;
        async Task WorkAsync(int until)
        {
            for (var post = Interlocked.Increment(ref next); post < until; post = Interlocked.Increment(ref next))
            {
                var body = await client.GetByteArrayAsync(new Uri($"http://127.0.0.1:{port}/oembed?url={Uri.EscapeDataString(Address(post))}&format=json"));
                using var json = JsonDocument.Parse(body);
                if (json.RootElement.GetProperty("title").GetString() is not { Length: > 0 }) throw new InvalidOperationException("The answer is no post.");
                SHA256.HashData(body);
                using var gzip = new GZipStream(Stream.Null, CompressionLevel.Optimal);
                gzip.Write(body);
                then(post);
            }
        }
        await Task.WhenAll(Enumerable.Range(0, AtOnce).Select(_ => WorkAsync(posts / 10)));
        next = (posts / 10) - 1;
        var cpu = Environment.CpuUsage.TotalTime;
        await Task.WhenAll(Enumerable.Range(0, AtOnce).Select(_ => WorkAsync(posts)));
        Tell(cpu, posts - (posts / 10), "");
    }

    private static async Task WholeAsync(int port, int articles, string folder)
    {
        var options = new EmbedArchiveOptions();
        (options.Http.Concurrency, options.Http.PerHostConcurrency) = (AtOnce, AtOnce);
        options.Http.AllowedNetworks.Add(new(new IPNetwork(IPAddress.Loopback, 32), port));
        // One answer a post, as the bare work has: what else might be known is not looked for.
        options.Sources.Disabled.Add("page");
        options.Sources.WebArchives = false;
        options.Providers.Add(new("bench", "Bench")
        {
            Hosts = ["bench.example"], Addresses = [new("/post/{id:digits}")], Sources = [PostSource.OEmbed("http://bench.example/oembed")],
            Examples = [new("https://bench.example/post/1", "1")],
        });
        using var clients = new Clients(options.Http, port);
        await using var archiver = EmbedArchiver.Create(options, clients, new FolderStore(), TimeProvider.System, null);

        var warm = articles / 10;
        await RunAsync(archiver, 0, warm, folder, static _ => { });
        var cpu = Environment.CpuUsage.TotalTime;
        var memory = new List<long>();
        await RunAsync(archiver, warm, articles, folder, done =>
        {
            if (done % Math.Max(1, articles / 10) == 0) memory.Add(Environment.WorkingSet >> 20);
        });
        Tell(cpu, (articles - warm) * PostsAnArticle, $", MiB along the way: {string.Join(' ', memory)}");
    }

    private static async Task RunAsync(EmbedArchiver archiver, int from, int to, string folder, Action<int> told)
    {
        var jobs = Enumerable.Range(from, to - from).Select(n => new ArchiveJob($"{n}", Path.Combine(folder, $"{n}.embeds"), _ => new(Made(n))));
        var done = 0;
        await foreach (var result in archiver.ArchiveAllAsync(jobs))
        {
            if (result.Result is not { Embeds.Count: PostsAnArticle } archived || archived.Embeds.Any(e => e.Outcome != EmbedOutcome.Archived))
                throw new InvalidOperationException($"Article {result.Job.Name} is not whole: {result.Error?.Message ?? result.Result?.Embeds.FirstOrDefault(e => e.Outcome != EmbedOutcome.Archived)?.Message}");
            told(++done);
        }
    }

    private static Article Made(int number)
    {
        var html = new StringBuilder("<!doctype html><html lang=en><head><title>Story ").Append(number).Append("</title></head><body><article>");
        for (var n = 0; n < PostsAnArticle; n++)
            html.Append("<p>A paragraph of the story, as long as such paragraphs are, about what somebody wrote and what others said of it.</p><iframe src=\"")
                .Append(Address((number * PostsAnArticle) + n)).Append("\"></iframe>");
        return Article.FromHtml(html.Append("</article></body></html>").ToString(), new Uri($"https://news.example/{number}"));
    }

    private static void Tell(TimeSpan before, int posts, string more) => Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
        $"{(Environment.CpuUsage.TotalTime - before).TotalMilliseconds / posts:0.000} ms CPU a post over {posts}, {GC.GetTotalAllocatedBytes() / posts / 1024.0:0.0} KiB allocated, peak {Process.GetCurrentProcess().PeakWorkingSet64 >> 20} MiB{more}"));

    private static Process Start(string[] args) =>
        // As the tool runs.
        Process.Start(new ProcessStartInfo(Environment.ProcessPath!, [.. Self(), "archive", .. args]) { RedirectStandardOutput = true, Environment = { ["DOTNET_TieredPGO"] = "0" } })!;

    // Started by the host of dotnet or by its own.
    private static string[] Self() =>
        Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet" ? [typeof(ArchiveLoad).Assembly.Location] : [];

    private static string Address(int post) => $"https://bench.example/post/{post}";

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    /// <summary>Gives one client, which sends everything to the provider on this machine.</summary>
    private sealed class Clients(HttpOptions options, int port) : IHttpClientFactory, IDisposable
    {
        private readonly HttpClient client = new(new Reroute(WebHandler.Create(options, TimeProvider.System), port)) { Timeout = Timeout.InfiniteTimeSpan };

        public HttpClient CreateClient(string name) => client;

        public void Dispose() => client.Dispose();
    }

    private sealed class Reroute(HttpMessageHandler inner, int port) : DelegatingHandler(inner)
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            request.RequestUri = new UriBuilder(request.RequestUri!) { Scheme = "http", Host = "127.0.0.1", Port = port }.Uri;
            return base.SendAsync(request, cancellationToken);
        }
    }
}

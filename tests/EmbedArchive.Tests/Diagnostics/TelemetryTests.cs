using System.Net;
using System.Text.RegularExpressions;
using EmbedArchive.Diagnostics;
using EmbedArchive.Http;
using EmbedArchive.Tests.Support;
using Capture = EmbedArchive.Http.Capture;
using WebRequest = EmbedArchive.Http.WebRequest;

namespace EmbedArchive.Tests.Diagnostics;

[TestFixture]
[NonParallelizable]
internal sealed class TelemetryTests
{
    private static readonly string Page = File.ReadAllText(Repository.File("docs/telemetry.md"));

    [Test]
    public async Task A_request_with_a_retry_is_told_in_every_way_and_never_by_its_address()
    {
        using var watched = new Watched();
        var n = 0;
        await RunAsync(watched, _ => new(n++ == 0 ? HttpStatusCode.BadGateway : HttpStatusCode.NotFound), (access, _) => access.SendAsync(
            new WebRequest(new Uri("https://traced.example/secret-path?access_token=EASECRET")) { Secrets = ["EASECRET"], Purpose = WebPurpose.Data }).AsTask());

        var activity = watched.Activities.Single(a => Equals(a.GetTagItem("server.address"), "traced.example"));
        var measures = watched.Measures.Select(m => $"{m.Instrument} {m.Value} {string.Join(' ', m.Tags.Select(t => $"{t.Key}={t.Value}"))}").ToList();
        Assert.Multiple(() =>
        {
            Assert.That((activity.OperationName, activity.GetTagItem("http.response.status_code"), activity.GetTagItem("embedarchive.tries")), Is.EqualTo((EmbedArchiveTelemetry.RequestActivity, (object)404, (object)2)));
            Assert.That(measures, Has.Some.StartsWith("embedarchive.request.duration ").And.Some.StartsWith("embedarchive.request.tries 2 ").And.Some.Contains("embedarchive.purpose=data"));
            Assert.That(measures, Has.Some.EqualTo("embedarchive.pipeline.events 1 embedarchive.event=OnRetry"));
            Assert.That(measures, Has.None.Contains("traced.example").And.None.Contains("secret-path"));
            Assert.That(watched.Lines.Select(l => l.Id), Is.EqualTo(new[] { 2010, 2001 }));
            Assert.That(watched.Lines.Select(l => l.Line), Has.None.Contains("EASECRET"));
        });
    }

    [Test]
    public async Task The_page_on_telemetry_names_what_is_told_and_nothing_else()
    {
        using var watched = new Watched();
        await RunAsync(watched, Answer, LiveThroughAllAsync);
        Log.AnswersNotShared(watched, "The disk is full.");

        var told = watched.Measures.Select(m => m.Instrument).Concat(watched.Activities.Select(a => a.OperationName));
        Assert.Multiple(() =>
        {
            Assert.That(told.Distinct(), Is.EquivalentTo(Matches(Page, @"^\| `(embedarchive\.[a-z.]+)` \|")), "instruments and activities");
            Assert.That(watched.Activities.SelectMany(a => a.TagObjects).Select(t => t.Key).Distinct(), Is.EquivalentTo(Matches(Between("| `embedarchive.request` | client |", "|\n"), "`([^`]+)`")), "tags of the activity");
            Assert.That(watched.Measures.SelectMany(m => m.Tags).Select(t => t.Key).Distinct(), Is.EquivalentTo(Matches(Between("## Metrics", "`embedarchive.purpose` is"), @"`((?:embedarchive\.(?:purpose|outcome|event)|error\.type))`")), "tags of the instruments");
            Assert.That(watched.Values("embedarchive.event"), Is.EquivalentTo(Matches(Page, "`(On[A-Z][A-Za-z]+)`")), "events");
            Assert.That(watched.Values("embedarchive.purpose"), Is.EquivalentTo(Matches(Between("`embedarchive.purpose` is", ". `embedarchive.outcome`"), "`([a-z]+)`")), "purposes");
            Assert.That(watched.Values("embedarchive.outcome"), Is.EquivalentTo(Matches(Between("`embedarchive.outcome` is", ". `error.type`"), "`([a-z]+)`")), "outcomes");
            Assert.That(watched.Values("error.type"), Is.EquivalentTo(Matches(Between("only for `failed`:", "An address that"), "`([a-z-]+)`")), "errors");
            Assert.That(watched.Lines.Select(l => $"{l.Id}").Distinct(), Is.EquivalentTo(Matches(Page, @"^\| (\d{4}) \|")), "messages");
            Assert.That(watched.Measures.Where(m => m.Instrument == EmbedArchiveTelemetry.RequestsActive).Sum(m => m.Value), Is.Zero, "requests under way");
        });
    }

    /// <summary>All that can become of a request, and a breaker that opens, lets one through and closes.</summary>
    private static async Task LiveThroughAllAsync(IWeb web, FakeTime time)
    {
        foreach (var purpose in Enum.GetValues<WebPurpose>()) await SendAsync("https://a.example/" + purpose, purpose);
        foreach (var way in new[] { "gone", "tls", "inside", "noise", "limited", "again" }) await SendAsync($"https://{way}.example/");
        await SendAsync("https://large.example/", WebPurpose.Media);
        await SendAsync("http://10.0.0.1/");

        var slow = SendAsync("https://slow.example/");
        // The handler is called in the asker's own flow: it hangs already.
        time.Advance(TimeSpan.FromMinutes(5));
        await slow;

        for (var n = 0; n < 2; n++) await SendAsync($"https://down.example/{n}");
        await SendAsync("https://down.example/left-alone");
        time.Advance(TimeSpan.FromHours(1));
        await SendAsync("https://down.example/up");

        Task<Capture> SendAsync(string address, WebPurpose purpose = WebPurpose.Page) => web.SendAsync(new WebRequest(new Uri(address)) { Purpose = purpose }).AsTask();
    }

    private static HttpResponseMessage? Answer(HttpRequestMessage request) => request.RequestUri! switch
    {
        { Host: "gone.example" } => throw new HttpRequestException(HttpRequestError.NameResolutionError),
        { Host: "tls.example" } => throw new HttpRequestException(HttpRequestError.SecureConnectionError),
        { Host: "inside.example" } => throw new HttpRequestException(HttpRequestError.ConnectionError, null, new AddressRefusedException("inside.example", IPAddress.Loopback, "loopback")),
        { Host: "noise.example" } => throw new HttpRequestException(HttpRequestError.InvalidResponse),
        { Host: "down.example", AbsolutePath: not "/up" } => throw new HttpRequestException(HttpRequestError.ConnectionError),
        { Host: "limited.example" } => new(HttpStatusCode.TooManyRequests) { Headers = { { "Retry-After", "86400" } } },
        { Host: "large.example" } => new(HttpStatusCode.OK) { Content = new ByteArrayContent(new byte[5000]) },
        { Host: "slow.example" } => null,
        _ => new(HttpStatusCode.OK) { Content = new StringContent("text") },
    };

    private static async Task RunAsync(Watched watched, Func<HttpRequestMessage, HttpResponseMessage?> answer, Func<IWeb, FakeTime, Task> run)
    {
        var time = new FakeTime { FiresUpTo = TimeSpan.FromSeconds(10) };
        var options = new HttpOptions { IdleTimeout = TimeSpan.FromSeconds(30), BreakerThreshold = 4, MaxRetries = 2, MaxMediaBytes = 4096 };
        using var client = new HttpClient(new HangingHandler(answer)) { Timeout = Timeout.InfiniteTimeSpan };
        if (answer == Answer)
        {
            options.Proxy = new WebProxy("http://proxy.example");
            options.FailureCacheTime = TimeSpan.Zero;
        }
        await using var access = new LiveAccess(() => client, options, time, watched);
        await run(access.Open(new CaptureList()), time);
    }

    private static string Between(string start, string end)
    {
        var from = Page.IndexOf(start, StringComparison.Ordinal) + start.Length;
        return Page[from..Page.IndexOf(end, from, StringComparison.Ordinal)];
    }

    private static IEnumerable<string> Matches(string text, string pattern) => Regex.Matches(text, pattern, RegexOptions.Multiline).Select(m => m.Groups[1].Value).Distinct();

    /// <summary>Answers, or hangs until it is given up when there is no answer.</summary>
    private sealed class HangingHandler(Func<HttpRequestMessage, HttpResponseMessage?> answer) : HttpMessageHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            if (answer(request) is { } message) return message;
            await Task.Delay(Timeout.Infinite, cancellationToken);
            throw new InvalidOperationException("Nobody gave up.");
        }
    }
}

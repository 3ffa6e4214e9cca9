using System.Net;
using EmbedArchive.Http;
using EmbedArchive.Tests.Support;
using Microsoft.Extensions.Logging.Abstractions;
using WebRequest = EmbedArchive.Http.WebRequest;

namespace EmbedArchive.Tests.Http;

/// <summary>Retries on a clock that stands still: each wait is over at once and is noted.</summary>
[TestFixture]
internal sealed class RetryTests
{
    private static readonly Uri Address = new("https://example.com/post");

    [TestCase(408)]
    [TestCase(425)]
    [TestCase(429)]
    [TestCase(500)]
    [TestCase(502)]
    [TestCase(503)]
    [TestCase(504)]
    [TestCase(520)]
    [TestCase(530)]
    public async Task A_passing_trouble_is_tried_again(int status)
    {
        var (answer, log, _) = await SendAsync([Status(status), Status(status), Status(200)]);

        Assert.That(answer.Status, Is.EqualTo(200));
        Assert.That(log.Select(c => (c.Status, c.Attempt)), Is.EqualTo(new[] { (status, 1), (status, 2), (200, 3) }));
    }

    [TestCase(200)]
    [TestCase(301)]
    [TestCase(400)]
    [TestCase(401)]
    [TestCase(403)]
    [TestCase(404)]
    [TestCase(410)]
    [TestCase(451)]
    [TestCase(501)]
    [TestCase(999)]
    public async Task A_verdict_is_final(int status)
    {
        var (answer, log, _) = await SendAsync([Status(status)]);

        Assert.That((answer.Status, answer.Failure, log.Count), Is.EqualTo((status, (WebFailure?)null, 1)));
    }

    [Test]
    public async Task After_the_last_retry_the_last_answer_counts()
    {
        var (answer, log, _) = await SendAsync([Status(503), Status(502), Status(500)]);

        Assert.That((answer.Status, answer.Attempt, answer.Failure, log.Count), Is.EqualTo((500, 3, (WebFailure?)null, 3)));
    }

    [Test]
    public async Task No_connection_is_tried_again_and_a_missing_name_is_not()
    {
        var refused = await SendAsync([() => throw new HttpRequestException(HttpRequestError.ConnectionError), Status(200)]);
        var unknown = await SendAsync([() => throw new HttpRequestException(HttpRequestError.NameResolutionError)]);

        Assert.That((refused.Answer.Status, unknown.Answer.Failure?.Kind, unknown.Log.Count), Is.EqualTo((200, (WebFailureKind?)WebFailureKind.NameNotFound, 1)));
    }

    [Test]
    public async Task The_waits_grow_and_vary()
    {
        var (_, _, waits) = await SendAsync([.. Enumerable.Repeat(Status(500), 6)], o => o.MaxRetries = 5);

        Assert.That(waits, Has.Count.EqualTo(5).And.All.InRange(TimeSpan.Zero, TimeSpan.FromSeconds(10)));
        Assert.That(waits.Distinct().Count(), Is.GreaterThan(1));
        Assert.That(waits.Max(), Is.GreaterThan(TimeSpan.FromSeconds(1)));
    }

    [Test]
    public async Task A_wait_that_the_server_asks_for_is_kept()
    {
        var (answer, _, waits) = await SendAsync([Status(429, "Retry-After", "7"), Status(503, "Retry-After", "Sun, 22 Nov 2026 12:00:10 GMT"), Status(200)]);

        Assert.That(answer.Status, Is.EqualTo(200));
        Assert.That(waits, Is.EqualTo(new[] { TimeSpan.FromSeconds(7), TimeSpan.FromSeconds(3) }));
    }

    [TestCase("11")]
    [TestCase("5184000")]
    [TestCase("99999999999999999999")]
    public async Task A_longer_wait_than_ours_ends_it_at_once_with_the_time_to_come_back(string wait)
    {
        var (answer, log, waits) = await SendAsync([Status(429, "Retry-After", wait)]);

        Assert.That((answer.Failure?.Kind, answer.Status, log.Count, waits.Count), Is.EqualTo((WebFailureKind.RateLimited, 429, 1, 0)));
        Assert.That(answer.Failure!.RetryAt, Is.GreaterThan(answer.At + TimeSpan.FromSeconds(10)));
        Assert.That(log[0].Failure, Is.EqualTo(answer.Failure), "the record tells it too");
    }

    [Test]
    public async Task A_wait_beyond_the_total_time_is_not_begun()
    {
        var (answer, _, waits) = await SendAsync([Status(429, "Retry-After", "8")], o => o.TotalTimeout = TimeSpan.FromSeconds(5));

        Assert.That((answer.Failure?.Kind, waits.Count), Is.EqualTo((WebFailureKind.RateLimited, 0)));
    }

    [Test]
    public async Task What_does_something_is_done_once()
    {
        var (answer, log, _) = await SendAsync([Status(503)], request: new WebRequest(Address) { Method = "POST", Content = "a=b"u8.ToArray() });

        Assert.That((answer.Status, log.Count), Is.EqualTo((503, 1)));
    }

    [Test]
    public async Task Without_retries_there_is_one_try()
    {
        var (_, log, _) = await SendAsync([Status(503)], o => o.MaxRetries = 0);

        Assert.That(log, Has.Count.EqualTo(1));
    }

    [Test]
    public async Task An_origin_without_life_is_left_alone_and_others_are_not()
    {
        var time = new FakeTime();
        using var client = new HttpClient(new ScriptedHandler(r => r.RequestUri!.Host == "dead.example" ? throw new HttpRequestException(HttpRequestError.ConnectionError) : Status(200)()));
        var options = new HttpOptions { MaxRetries = 0, BreakerThreshold = 5, FailureCacheTime = TimeSpan.Zero };
        await using var access = new LiveAccess(() => client, options, time, NullLogger.Instance);
        var web = access.Open(new CaptureList());

        var kinds = new List<WebFailureKind?>();
        for (var i = 0; i < 7; i++) kinds.Add((await web.SendAsync(new(new Uri($"https://dead.example/{i}")))).Failure?.Kind);
        var other = await web.SendAsync(new(new Uri("https://alive.example/")));
        var open = await web.SendAsync(new(new Uri("https://dead.example/x")));
        time.Advance(options.BreakerPause + TimeSpan.FromSeconds(1));
        var later = await web.SendAsync(new(new Uri("https://dead.example/y")));

        Assert.Multiple(() =>
        {
            Assert.That(kinds, Is.EqualTo(Enumerable.Repeat(WebFailureKind.ConnectFailed, 5).Concat(Enumerable.Repeat(WebFailureKind.CircuitOpen, 2))));
            Assert.That(other.Status, Is.EqualTo(200));
            Assert.That(open.Failure?.RetryAt, Is.EqualTo(open.At + options.BreakerPause).Within(TimeSpan.FromSeconds(1)));
            Assert.That(later.Failure?.Kind, Is.EqualTo(WebFailureKind.ConnectFailed), "asked again after the pause");
        });
    }

    private static async Task<(Capture Answer, IReadOnlyList<Capture> Log, IReadOnlyList<TimeSpan> Waits)> SendAsync(
        Func<HttpResponseMessage>[] answers, Action<HttpOptions>? configure = null, WebRequest? request = null)
    {
        var options = new HttpOptions { IdleTimeout = TimeSpan.FromSeconds(30), AttemptTimeout = TimeSpan.FromSeconds(20) };
        configure?.Invoke(options);
        if (options.AttemptTimeout > options.TotalTimeout) options.AttemptTimeout = options.TotalTimeout;
        // Deadlines lie beyond the longest wait, so that only waits are over at once.
        var time = new FakeTime { FiresUpTo = options.TotalTimeout > options.MaxRetryDelay ? options.MaxRetryDelay : TimeSpan.FromSeconds(4) };
        var next = 0;
        using var client = new HttpClient(new ScriptedHandler(_ => answers[next++]()));
        await using var access = new LiveAccess(() => client, options, time, NullLogger.Instance);
        var log = new CaptureList();

        var answer = await access.Open(log).SendAsync(request ?? new(Address));
        return (answer, log.Captures, time.Waits);
    }

    private static Func<HttpResponseMessage> Status(int status, string? header = null, string? value = null) => () =>
    {
        var answer = new HttpResponseMessage((HttpStatusCode)status);
        if (header is not null) answer.Headers.TryAddWithoutValidation(header, value);
        return answer;
    };
}

using System.Net;
using EmbedArchive.Http;
using EmbedArchive.Tests.Support;

namespace EmbedArchive.Tests.Http;

[TestFixture]
internal sealed class LiveAccessTests
{
    [TestCase(0)]
    [TestCase(-1)]
    public async Task A_request_without_time_left_is_not_made(int seconds)
    {
        await using var server = LoopbackServer.Trap();
        await using var live = new LiveWebFixture(server);

        var answer = await live.SendAsync(new(server.Address()) { Within = TimeSpan.FromSeconds(seconds) });

        Assert.That((answer.Failure?.Kind, server.Connections), Is.EqualTo((WebFailureKind.Timeout, 0)));
    }

    [Test]
    public async Task A_request_ends_within_the_time_that_it_has()
    {
        await using var server = new LoopbackServer(x => x.StallAsync());
        await using var live = new LiveWebFixture(server);

        var answer = await live.SendAsync(new(server.Address()) { Within = TimeSpan.FromMilliseconds(200) });

        Assert.That(answer.Failure?.Kind, Is.EqualTo(WebFailureKind.Timeout));
        Assert.That(answer.Took, Is.LessThan(live.Options.AttemptTimeout));
        Assert.That(answer.Since, Is.EqualTo(answer.At));
    }

    [Test]
    public async Task An_answer_is_kept_with_all_that_was_sent_and_came()
    {
        await using var server = LoopbackServer.Sending("HTTP/1.1 200 Fine\r\nContent-Type: text/html\r\nX-Twice: a\r\nX-Twice: b\r\nContent-Length: 5\r\n\r\nhello");
        await using var live = new LiveWebFixture(server);

        var answer = await live.GetAsync(server.Address("/a?b=c#d"));

        Assert.Multiple(() =>
        {
            Assert.That(answer.Failure, Is.Null);
            Assert.That((answer.Status, answer.Reason, answer.Attempt), Is.EqualTo((200, "Fine", 1)));
            Assert.That(answer.Body.ToArray(), Is.EqualTo("hello"u8.ToArray()));
            Assert.That(answer.WireBody.ToArray(), Is.EqualTo("hello"u8.ToArray()));
            Assert.That(answer.Truncated, Is.EqualTo(Truncation.None));
            Assert.That(answer.RemoteAddress, Is.EqualTo(IPAddress.Loopback));
            Assert.That(answer.Headers.Where(h => h.Key == "X-Twice").Select(h => h.Value), Is.EqualTo(new[] { "a", "b" }));
            Assert.That(answer.At.Ticks % TimeSpan.TicksPerMicrosecond, Is.Zero);
            Assert.That(answer.Took, Is.GreaterThan(TimeSpan.Zero));
            Assert.That(live.Log.Captures, Is.EqualTo(new[] { answer }));
        });
        // What is told to have been sent is what was sent.
        Assert.That(server.Requests, Has.One.Items);
        var head = server.Requests.Single().Split("\r\n");
        Assert.That(head[0], Is.EqualTo("GET /a?b=c HTTP/1.1"));
        Assert.That(head[1..], Is.EquivalentTo(answer.RequestHeaders.Select(h => $"{h.Key}: {h.Value}")));
        Assert.That(answer.RequestHeaders.Select(h => h.Key), Does.Contain("User-Agent"));
    }

    [Test]
    public async Task A_reused_connection_still_tells_its_address()
    {
        await using var server = LoopbackServer.Sending("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok");
        await using var live = new LiveWebFixture(server);

        await live.GetAsync(server.Address("/1"));
        var second = await live.GetAsync(server.Address("/2"));

        Assert.That((server.Connections, second.RemoteAddress), Is.EqualTo((1, IPAddress.Loopback)));
    }

    [Test]
    public void Requests_are_HTTP_1_1_and_nothing_above()
    {
        var request = new EmbedArchive.Http.WebRequest(new Uri("https://example.com/"));
        using var message = Outgoing.Message(request, Outgoing.Headers(request, new HttpOptions()));

        Assert.That((message.Version, message.VersionPolicy), Is.EqualTo((HttpVersion.Version11, HttpVersionPolicy.RequestVersionOrLower)));
    }

    [Test]
    public void A_requests_own_headers_win()
    {
        var request = new EmbedArchive.Http.WebRequest(new Uri("https://example.com:8443/")) { Headers = [new("user-agent", "curl/8"), new("Accept", "image/png")] };

        var headers = Outgoing.Headers(request, new HttpOptions());

        Assert.That(headers.Where(h => h.Key.Equals("User-Agent", StringComparison.OrdinalIgnoreCase)).Select(h => h.Value), Is.EqualTo(new[] { "curl/8" }));
        Assert.That(headers, Has.One.EqualTo(KeyValuePair.Create("Host", "example.com:8443")).And.One.EqualTo(KeyValuePair.Create("Accept", "image/png")));
    }

    [Test]
    public async Task The_network_switched_off_answers_nothing_and_records_nothing()
    {
        await using var access = new OfflineAccess(TimeProvider.System);
        var log = new CaptureList();

        var answer = await access.Open(log).SendAsync(new(new Uri("https://example.com/")));

        Assert.That((answer.Failure?.Kind, log.Captures.Count), Is.EqualTo(((WebFailureKind?)WebFailureKind.Offline, 0)));
    }
}

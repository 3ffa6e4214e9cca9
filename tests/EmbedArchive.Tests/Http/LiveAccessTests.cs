using System.Net;
using EmbedArchive.Http;
using EmbedArchive.Tests.Support;

namespace EmbedArchive.Tests.Http;

[TestFixture]
internal sealed class LiveAccessTests
{
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
}

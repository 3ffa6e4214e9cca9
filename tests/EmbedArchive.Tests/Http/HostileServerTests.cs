using System.Diagnostics;
using System.Text;
using EmbedArchive.Http;
using EmbedArchive.Tests.Support;

namespace EmbedArchive.Tests.Http;

[TestFixture]
[Parallelizable(ParallelScope.Children)]
internal sealed class HostileServerTests
{
    [TestCaseSource(typeof(HostileAnswers), nameof(HostileAnswers.All))]
    [TestCaseSource(typeof(OddAnswers), nameof(OddAnswers.All))]
    public async Task A_server_that(HostileAnswer hostile)
    {
        await using var server = new LoopbackServer(hostile.Answer);
        await using var live = new LiveWebFixture(server, o => o.AttemptTimeout = TimeSpan.FromSeconds(1.5));
        var clock = Stopwatch.StartNew();

        var answer = await live.GetAsync(server.Address(), hostile.Purpose);

        Assert.Multiple(() =>
        {
            Assert.That((answer.Failure?.Kind, answer.Truncated, answer.Status), Is.EqualTo((hostile.Kind, hostile.Truncated, hostile.Status)), answer.Failure?.Message);
            if (hostile.Wire is { } wire) Assert.That(Encoding.Latin1.GetString(answer.WireBody.Span), Is.EqualTo(wire));
            // The deadline of a try, and room for a busy machine.
            Assert.That(clock.Elapsed, Is.LessThan(TimeSpan.FromSeconds(8)));
            Assert.That(live.Log.Captures, Is.EqualTo(new[] { answer }), "recorded");
            Assert.That(server.Connections, Is.EqualTo(1));
            Assert.That(answer.Failure?.Message ?? "", Does.Not.Contain("\n"));
        });
    }

    [Test]
    public async Task A_server_that_answers_well_after_a_bad_answer_is_heard()
    {
        await using var server = new LoopbackServer(x => x.Path == "/bad" ? x.ResetAsync() : x.AnswerAsync(200, "good"));
        await using var live = new LiveWebFixture(server);

        await live.GetAsync(server.Address("/bad"));

        Assert.That((await live.GetAsync(server.Address("/good"))).Body.ToArray(), Is.EqualTo("good"u8.ToArray()));
    }

    [Test]
    public async Task A_kept_connection_that_went_stale_is_replaced_unseen()
    {
        var n = 0;
        await using var server = new LoopbackServer(async x =>
        {
            await x.AnswerAsync(200, "ok");
            if (++n == 1) await x.CloseAsync();
        });
        await using var live = new LiveWebFixture(server);

        await live.GetAsync(server.Address("/1"));
        var second = await live.GetAsync(server.Address("/2"));

        Assert.That((second.Status, second.Attempt, server.Connections), Is.EqualTo((200, 1, 2)));
    }

    [Test]
    public async Task Headers_come_without_control_characters()
    {
        await using var server = LoopbackServer.Sending("HTTP/1.1 200 a\u001bb\r\nX-A: a\u001b[31mb\tc\r\nContent-Length: 0\r\n\r\n");
        await using var live = new LiveWebFixture(server);

        var answer = await live.GetAsync(server.Address());

        Assert.That(answer.Header("X-A"), Is.EqualTo("a[31mb\tc"));
    }

    [Test]
    public async Task Cookies_and_challenges_change_nothing_about_the_next_request()
    {
        await using var server = new LoopbackServer(x => x.AnswerAsync(401, "", "Set-Cookie: a=b", "WWW-Authenticate: Basic realm=\"x\"", "WWW-Authenticate: NTLM"));
        await using var live = new LiveWebFixture(server);

        await live.GetAsync(server.Address("/1"));
        await live.GetAsync(server.Address("/2"));

        Assert.That(server.Requests, Has.Exactly(2).Items.And.None.Contains("Cookie").And.None.Contains("Authorization").And.None.Contains("traceparent"));
    }

    [Test]
    public async Task A_caller_who_leaves_gets_his_cancellation()
    {
        await using var server = new LoopbackServer(x => x.StallAsync());
        await using var live = new LiveWebFixture(server);
        using var leaving = new CancellationTokenSource(TimeSpan.FromMilliseconds(200));

        Assert.That(async () => await live.Web.SendAsync(new WebRequest(server.Address()), leaving.Token), Throws.InstanceOf<OperationCanceledException>());
    }

    [Test]
    public async Task Nobody_listening_is_a_failure_to_connect()
    {
        await using var live = new LiveWebFixture(configure: o => o.AllowedNetworks.Add(new(System.Net.IPNetwork.Parse("127.0.0.1/32"), 9)));

        var answer = await live.GetAsync(new Uri("http://127.0.0.1:9/"));

        Assert.That((answer.Failure?.Kind, answer.Status), Is.EqualTo((WebFailureKind.ConnectFailed, 0)));
    }

    [Test]
    public async Task A_server_without_tls_fails_the_handshake()
    {
        await using var server = LoopbackServer.Sending("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
        await using var live = new LiveWebFixture(server);

        var answer = await live.GetAsync(new Uri($"https://127.0.0.1:{server.EndPoint.Port}/"));

        // A server that waits for a plain request never answers the greeting of TLS.
        Assert.That(answer.Failure?.Kind, Is.AnyOf(WebFailureKind.TlsFailed, WebFailureKind.Timeout));
    }
}

using EmbedArchive.Http;
using EmbedArchive.Tests.Support;

namespace EmbedArchive.Tests.Http;

/// <summary>Many askers of few addresses, impatient ones among them, at a server of moods.</summary>
[TestFixture]
internal sealed class StressTests
{
    [Test]
    public async Task Nothing_is_lost_and_no_turn_is_kept_when_many_come_and_many_leave()
    {
        await using var server = new LoopbackServer(async x =>
        {
            switch (x.Path[^1] - '0')
            {
                case 0: await x.ResetAsync(); break;
                case 1: await x.CloseAsync(); break;
                case 2: await x.SendAsync("HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\ncut"); await x.CloseAsync(); break;
                case 3: await Task.Delay(20); await x.AnswerAsync(503); break;
                case 4: await x.SendAsync("nonsense\r\n\r\n"); await x.CloseAsync(); break;
                case 5: await x.SendAsync("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nhel"); await x.StallAsync(); break;
                default: await Task.Delay(5); await x.AnswerAsync(200, "fine"); break;
            }
        });
        await using var live = new LiveWebFixture(server, o => { o.PerHostConcurrency = 4; o.IdleTimeout = TimeSpan.FromMilliseconds(100); o.BreakerThreshold = 10_000; });
        var random = new Random(11);
        var plans = Enumerable.Range(0, 600).Select(i => (Path: $"/{i % 7}{random.Next(10)}", Patience: random.Next(4) == 0 ? random.Next(1, 60) : 0)).ToArray();

        var ends = await Task.WhenAll(plans.Select(async plan =>
        {
            using var patience = plan.Patience > 0 ? new CancellationTokenSource(plan.Patience) : new CancellationTokenSource();
            try
            {
                return (plan, Answer: await live.Web.SendAsync(new WebRequest(server.Address(plan.Path)), patience.Token));
            }
            catch (OperationCanceledException)
            {
                return (plan, Answer: (Capture?)null);
            }
        }));

        Assert.Multiple(() =>
        {
            foreach (var (plan, answer) in ends)
                if (answer is null) Assert.That(plan.Patience, Is.Positive, plan.Path);
                else
                    Assert.That((answer.Failure?.Kind, answer.Status), Is.EqualTo((plan.Path[^1] - '0') switch
                    {
                        0 or 1 or 4 => (WebFailureKind.BadResponse, 0),
                        2 => (WebFailureKind.BadResponse, 200),
                        3 => ((WebFailureKind?)null, 503),
                        5 => (WebFailureKind.Timeout, 200),
                        _ => (null, 200),
                    }), plan.Path);
            Assert.That(ends.Count(e => e.Answer is null), Is.InRange(1, 300), "some left, most stayed");
        });
        await AllTurnsAreFreeAsync(live, server.EndPoint.Port);
    }

    /// <summary>Four at once still get in, each waiting for the others.</summary>
    private static async Task AllTurnsAreFreeAsync(LiveWebFixture live, int port)
    {
        var origin = new Uri($"http://127.0.0.1:{port}/");
        var turns = live.Origins.Enter(origin).Turns;
        using var soon = new CancellationTokenSource(TimeSpan.FromSeconds(5));
        for (var i = 0; i < 4; i++) await turns.EnterAsync(soon.Token);
        for (var i = 0; i < 4; i++) turns.Leave();
    }
}

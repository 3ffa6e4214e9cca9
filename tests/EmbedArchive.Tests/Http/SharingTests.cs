using System.Net;
using EmbedArchive.Http;
using EmbedArchive.Tests.Support;
using Microsoft.Extensions.Logging.Abstractions;
using WebRequest = EmbedArchive.Http.WebRequest;

namespace EmbedArchive.Tests.Http;

/// <summary>What runs share: requests in flight, failures, turns.</summary>
[TestFixture]
internal sealed class SharingTests
{
    [Test]
    public async Task Equal_requests_at_once_are_one_exchange_kept_in_the_log_of_each_run()
    {
        var gate = new TaskCompletionSource();
        await using var server = new LoopbackServer(async x => { await gate.Task; await x.AnswerAsync(200, "same"); });
        await using var live = new LiveWebFixture(server);
        var other = new CaptureList();

        var asked = new[] { live.Web, live.Web, live.Open(other) }.Select(w => w.SendAsync(new WebRequest(server.Address("/a#x"))).AsTask()).Append(live.GetAsync(server.Address("/a#y"))).ToArray();
        gate.SetResult();
        var answers = await Task.WhenAll(asked);

        Assert.That(answers.Select(a => a.Body.Length), Is.All.EqualTo(4));
        Assert.That((server.Requests.Count, live.Log.Captures.Count, other.Captures.Count), Is.EqualTo((1, 1, 1)));
    }

    [Test]
    public async Task Requests_that_differ_are_not_shared()
    {
        var gate = new TaskCompletionSource();
        await using var server = new LoopbackServer(async x => { await gate.Task; await x.AnswerAsync(200); });
        await using var live = new LiveWebFixture(server, o => o.PerHostConcurrency = 8);
        var address = server.Address("/a");

        WebRequest[] different =
        [
            new(address), new(server.Address("/b")), new(address) { Method = "HEAD" }, new(address) { Headers = [new("Cookie", "a=b")] },
            new(address) { Method = "POST", Content = "x"u8.ToArray() }, new(address) { Method = "POST", Content = "x"u8.ToArray() },
        ];
        var asked = different.Select(live.SendAsync).ToArray();
        gate.SetResult();
        await Task.WhenAll(asked);

        Assert.That(server.Requests, Has.Count.EqualTo(6));
    }

    [Test]
    public async Task Who_leaves_does_not_end_the_exchange_for_the_others()
    {
        var gate = new TaskCompletionSource();
        await using var server = new LoopbackServer(async x => { await gate.Task; await x.AnswerAsync(200, "here"); });
        await using var live = new LiveWebFixture(server);
        using var leaving = new CancellationTokenSource();

        var first = live.Web.SendAsync(new WebRequest(server.Address()), leaving.Token).AsTask();
        var second = live.GetAsync(server.Address());
        await leaving.CancelAsync();
        Assert.That(async () => await first, Throws.InstanceOf<OperationCanceledException>());
        gate.SetResult();

        Assert.That((await second).Body.Length, Is.EqualTo(4));
    }

    [Test]
    public async Task A_failure_is_remembered_for_its_time_and_recorded_again()
    {
        var time = new FakeTime();
        var calls = 0;
        using var client = new HttpClient(new ScriptedHandler(_ => { calls++; throw new HttpRequestException(HttpRequestError.NameResolutionError); }));
        await using var access = new LiveAccess(() => client, new HttpOptions { FailureCacheTime = TimeSpan.FromSeconds(30) }, time, NullLogger.Instance);
        var log = new CaptureList();
        var request = new WebRequest(new Uri("https://gone.example/"));

        var first = await access.Open(log).SendAsync(request);
        time.Advance(TimeSpan.FromSeconds(29));
        var second = await access.Open(log).SendAsync(request);
        Assert.That((second.Failure, calls, log.Captures.Count), Is.EqualTo((first.Failure, 1, 2)));

        time.Advance(TimeSpan.FromSeconds(1));
        await access.Open(log).SendAsync(request);
        Assert.That(calls, Is.EqualTo(2));
    }

    [Test]
    public async Task A_name_without_an_address_is_remembered_for_all_its_addresses()
    {
        var calls = 0;
        using var client = new HttpClient(new ScriptedHandler(_ => { calls++; throw new HttpRequestException(HttpRequestError.NameResolutionError); }));
        await using var access = new LiveAccess(() => client, new HttpOptions(), new FakeTime(), NullLogger.Instance);
        var web = access.Open(new CaptureList());

        await web.SendAsync(new(new Uri("https://gone.example/a")));
        var second = await web.SendAsync(new(new Uri("https://gone.example/b")));
        await web.SendAsync(new(new Uri("https://here.example/b")));

        Assert.That((second.Failure?.Kind, calls), Is.EqualTo((WebFailureKind.NameNotFound, 2)));
        Assert.That(second.Failure!.Message, Does.Contain("gone.example/b"));
    }

    [Test]
    public async Task A_hop_that_nobody_answered_is_not_asked_again_as_a_page()
    {
        var calls = 0;
        using var client = new HttpClient(new ScriptedHandler(_ => { calls++; throw new HttpRequestException(HttpRequestError.ConnectionError); }));
        await using var access = new LiveAccess(() => client, new HttpOptions { MaxRetries = 0 }, new FakeTime(), NullLogger.Instance);
        var web = access.Open(new CaptureList());

        foreach (var purpose in (WebPurpose[])[WebPurpose.Hop, WebPurpose.Page, WebPurpose.Media])
            await web.SendAsync(new(new Uri("https://gone.example/a")) { Purpose = purpose });

        Assert.That(calls, Is.EqualTo(2), "media has more time");
    }

    [Test]
    public async Task A_site_of_many_names_is_one_site()
    {
        int now = 0, most = 0;
        var gate = new TaskCompletionSource();
        using var client = new HttpClient(new WaitingHandler(async () =>
        {
            InterlockedMax(ref most, Interlocked.Increment(ref now));
            await gate.Task;
            Interlocked.Decrement(ref now);
        }));
        await using var access = new LiveAccess(() => client, new HttpOptions(), TimeProvider.System, NullLogger.Instance);
        var web = access.Open(new CaptureList());

        var asked = Enumerable.Range(0, 100).Select(i => web.SendAsync(new(new Uri($"https://u{i}.blogs.example/"))).AsTask()).ToArray();
        Assert.That(() => Volatile.Read(ref now), Is.EqualTo(4).After(5000, 5));
        await Task.Delay(50);
        gate.SetResult();
        await Task.WhenAll(asked);

        Assert.That(most, Is.EqualTo(4));
    }

    [TestCase("a.example.com", "example.com")]
    [TestCase("a.b.example.co.uk", "example.co.uk")]
    [TestCase("example.co.uk", "example.co.uk")]
    [TestCase("t.co", "t.co")]
    [TestCase("a.t.co.", "t.co")]
    [TestCase("me.github.io", "github.io")]
    [TestCase("com", "com")]
    [TestCase("co.uk", "co.uk")]
    [TestCase("192.0.2.7", "192.0.2.7")]
    [TestCase("[2001:db8::1]", "[2001:db8::1]")]
    [TestCase("", "")]
    public void A_site_is_what_its_hosts_have_in_common(string host, string site) => Assert.That(PublicSuffix.SiteOf(host), Is.EqualTo(site));

    [Test]
    public async Task A_rate_limit_is_remembered_until_its_own_time()
    {
        var time = new FakeTime();
        var calls = 0;
        using var client = new HttpClient(new ScriptedHandler(_ =>
        {
            calls++;
            var answer = new HttpResponseMessage(HttpStatusCode.TooManyRequests);
            answer.Headers.TryAddWithoutValidation("Retry-After", "600");
            return answer;
        }));
        await using var access = new LiveAccess(() => client, new HttpOptions(), time, NullLogger.Instance);
        var web = access.Open(new CaptureList());
        var request = new WebRequest(new Uri("https://busy.example/"));

        await web.SendAsync(request);
        time.Advance(TimeSpan.FromSeconds(599));
        var second = await web.SendAsync(request);
        Assert.That((second.Failure?.Kind, calls), Is.EqualTo((WebFailureKind.RateLimited, 1)));

        time.Advance(TimeSpan.FromSeconds(2));
        await web.SendAsync(request);
        Assert.That(calls, Is.EqualTo(2));
    }

    [Test]
    public async Task An_origin_sees_no_more_than_its_share_at_once_and_a_busy_one_holds_up_no_other()
    {
        int now = 0, most = 0;
        TaskCompletionSource gate = new(), two = new();
        await using var busy = new LoopbackServer(async x =>
        {
            var here = Interlocked.Increment(ref now);
            InterlockedMax(ref most, here);
            if (here == 2) two.TrySetResult();
            await gate.Task;
            Interlocked.Decrement(ref now);
            await x.AnswerAsync(200);
        });
        await using var quiet = new LoopbackServer(x => x.AnswerAsync(200, "quick"));
        await using var live = new LiveWebFixture(busy, o => { o.AllowedNetworks.Add(quiet.Allowed); o.Concurrency = 3; o.PerHostConcurrency = 2; });

        var waiting = Enumerable.Range(0, 10).Select(i => live.GetAsync(busy.Address($"/{i}"))).ToArray();
        var answer = await live.GetAsync(quiet.Address());
        await two.Task.WaitAsync(TimeSpan.FromSeconds(4));
        gate.SetResult();
        var all = await Task.WhenAll(waiting);

        Assert.That((answer.Body.Length, most), Is.EqualTo((5, 2)));
        Assert.That(all.Select(a => a.Status), Is.All.EqualTo(200));
    }

    [Test]
    public async Task The_queue_does_not_use_up_the_time_of_those_who_wait()
    {
        await using var server = new LoopbackServer(async x => { await Task.Delay(150); await x.AnswerAsync(200); });
        await using var live = new LiveWebFixture(server, o => { o.PerHostConcurrency = 1; o.TotalTimeout = o.AttemptTimeout = TimeSpan.FromSeconds(1); });

        var all = await Task.WhenAll(Enumerable.Range(0, 12).Select(i => live.GetAsync(server.Address($"/{i}"))));

        Assert.That(all.Select(a => a.Status), Is.All.EqualTo(200));
    }

    [Test]
    public async Task Requests_to_an_origin_begin_no_faster_than_its_rate()
    {
        var time = new FakeTime { FiresUpTo = TimeSpan.FromSeconds(2) };
        using var client = new HttpClient(new ScriptedHandler(_ => new HttpResponseMessage(HttpStatusCode.NoContent)));
        await using var access = new LiveAccess(() => client, new HttpOptions { PerHostRate = 4, IdleTimeout = TimeSpan.FromSeconds(20) }, time, NullLogger.Instance);
        var web = access.Open(new CaptureList());

        for (var i = 0; i < 4; i++) await web.SendAsync(new(new Uri($"https://slow.example/{i}")));
        await web.SendAsync(new(new Uri("https://other.example/")));

        Assert.That(time.Waits, Is.EqualTo(Enumerable.Repeat(TimeSpan.FromMilliseconds(250), 3)));
    }

    [Test]
    public void Made_up_hosts_do_not_grow_the_registry()
    {
        var registry = new OriginRegistry(new HttpOptions(), TimeProvider.System, null);
        var kept = registry.Enter(new Uri("https://kept.example/"));

        for (var i = 0; i < 3 * OriginRegistry.MostIdle; i++) registry.Leave(registry.Enter(new Uri($"https://h{i}.example/")));

        Assert.That(registry.Count, Is.LessThanOrEqualTo(OriginRegistry.MostIdle));
        Assert.That(registry.Enter(new Uri("https://KEPT.example:443/x")), Is.SameAs(kept), "one that is in use stays");
    }

    private static void InterlockedMax(ref int most, int value)
    {
        for (var seen = Volatile.Read(ref most); seen < value; seen = Volatile.Read(ref most))
            Interlocked.CompareExchange(ref most, value, seen);
    }

    private sealed class WaitingHandler(Func<Task> wait) : HttpMessageHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            await wait();
            return new(HttpStatusCode.NoContent);
        }
    }
}

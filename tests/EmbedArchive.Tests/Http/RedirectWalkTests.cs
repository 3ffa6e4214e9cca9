using EmbedArchive.Http;
using EmbedArchive.Tests.Support;

namespace EmbedArchive.Tests.Http;

[TestFixture]
internal sealed class RedirectWalkTests
{
    private static readonly KeyValuePair<string, string>[] Private = [new("Accept", "text/html"), new("Authorization", "Bearer x"), new("Cookie", "a=b"), new("X-Api-Key", "k"), new("Referer", "https://article.example/")];

    [Test]
    public async Task A_walk_ends_at_the_last_answer_and_tells_its_way()
    {
        var web = new RedirectingWeb(r => r.AbsolutePath switch { "/1" => (302, "/2"), "/2" => (301, "https://b.example/3"), _ => (200, null) });

        var trail = await RedirectWalk.FollowAsync(web, new WebRequest(new Uri("https://a.example/1#part")), 5);

        Assert.That(trail.Chain.Select(c => c.Status), Is.EqualTo(new[] { 302, 301, 200 }));
        Assert.That((trail.Final.Failure, trail.Address.AbsoluteUri), Is.EqualTo(((WebFailure?)null, "https://b.example/3#part")));
        Assert.That(web.Asked.Select(r => r.Via), Is.EqualTo(new[] { null, "https://a.example/1#part", "https://a.example/2#part" }));
    }

    [TestCase("https://a.example/2", true)]
    [TestCase("http://a.example/2", false)]
    [TestCase("https://a.example:8443/2", false)]
    [TestCase("https://www.a.example/2", false)]
    [TestCase("https://b.example/2", false)]
    public async Task Private_headers_stay_at_their_origin(string target, bool kept)
    {
        var web = new RedirectingWeb(r => r.AbsolutePath == "/1" ? (307, target) : (200, null));

        await RedirectWalk.FollowAsync(web, new WebRequest(new Uri("https://a.example/1")) { Headers = Private }, 5);

        Assert.That(web.Asked[1].Headers, Is.EqualTo(kept ? Private : Private[..1]));
    }

    [Test]
    public async Task A_circle_ends()
    {
        var web = new RedirectingWeb(r => (302, r.AbsolutePath == "/1" ? "/2" : "/1"));

        var trail = await RedirectWalk.FollowAsync(web, new WebRequest(new Uri("https://a.example/1")), 20);

        Assert.That((trail.Final.Failure?.Kind, web.Asked.Count), Is.EqualTo((WebFailureKind.BadResponse, 2)));
        Assert.That(trail.Final.Failure!.Message, Does.Contain("circle"));
    }

    [TestCase(0, 1)]
    [TestCase(3, 4)]
    public async Task A_long_way_ends_at_the_limit(int limit, int asked)
    {
        var n = 0;
        var web = new RedirectingWeb(_ => (302, "/" + ++n));

        var trail = await RedirectWalk.FollowAsync(web, new WebRequest(new Uri("https://a.example/0")), limit);

        Assert.That((trail.Final.Failure?.Kind, web.Asked.Count), Is.EqualTo((WebFailureKind.BadResponse, asked)));
    }

    [TestCase(null)]
    [TestCase("")]
    [TestCase("http://[::1/")]
    public async Task A_redirect_to_nowhere_is_a_bad_answer(string? location)
    {
        var trail = await RedirectWalk.FollowAsync(new RedirectingWeb(_ => (302, location)), new WebRequest(new Uri("https://a.example/")), 5);

        Assert.That((trail.Final.Failure?.Kind, trail.Final.Status), Is.EqualTo((WebFailureKind.BadResponse, 302)));
    }

    [TestCase(301, "GET")]
    [TestCase(303, "GET")]
    [TestCase(307, "POST")]
    [TestCase(308, "POST")]
    public async Task A_post_goes_on_as_fetch_says(int status, string method)
    {
        var web = new RedirectingWeb(r => r.AbsolutePath == "/1" ? (status, "/2") : (200, null));

        await RedirectWalk.FollowAsync(web, new WebRequest(new Uri("https://a.example/1")) { Method = "POST", Content = "x"u8.ToArray() }, 5);

        Assert.That((web.Asked[1].Method, web.Asked[1].Content.IsEmpty), Is.EqualTo((method, method == "GET")));
    }

    [Test]
    public async Task The_content_of_a_post_is_not_given_to_strangers()
    {
        var web = new RedirectingWeb(_ => (307, "https://b.example/"));

        var trail = await RedirectWalk.FollowAsync(web, new WebRequest(new Uri("https://a.example/1")) { Method = "POST", Content = "x"u8.ToArray() }, 5);

        Assert.That((trail.Final.Failure?.Kind, web.Asked.Count), Is.EqualTo((WebFailureKind.BadResponse, 1)));
    }

    [Test]
    public async Task A_redirect_into_the_network_never_connects()
    {
        await using var trap = LoopbackServer.Trap();
        await using var server = new LoopbackServer(x => x.AnswerAsync(302, "", $"Location: {trap.Address()}"));
        await using var live = new LiveWebFixture(server);

        var trail = await RedirectWalk.FollowAsync(live.Web, new WebRequest(server.Address()), 5);

        Assert.That((trail.Chain.Count, trail.Final.Failure?.Kind, trap.Connections), Is.EqualTo((2, (WebFailureKind?)WebFailureKind.RefusedAddress, 0)));
        Assert.That(live.Log.Captures, Has.Count.EqualTo(2), "the refusal is recorded too");
    }
}

using EmbedArchive.Http;
using EmbedArchive.Links;

namespace EmbedArchive.Tests.Links;

[TestFixture]
internal sealed class LinkExpanderTests
{
    private const string Start = "https://sho.rt.example/dir/abc";
    private const string End = "https://news.example.org/story";

    private static async Task<ExpandedLink> Expand(ScriptedWeb web, string url = Start, int maxRedirects = 20) =>
        await new LinkExpander(web, new HttpOptions { MaxRedirects = maxRedirects }).ExpandAsync(url);

    private static string Way(ExpandedLink link) => string.Join(" > ", link.Hops.Select(h => $"{h.Status?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "-"} {h.Via?.ToString() ?? "end"}"));

    [TestCase(301)]
    [TestCase(302)]
    [TestCase(303)]
    [TestCase(307)]
    [TestCase(308)]
    [TestCase(300)]
    public async Task A_redirect_status_with_a_location_is_followed(int status)
    {
        var link = await Expand(new ScriptedWeb().On(Start, status, null, ("Location", End)).On(End, 200, "<p>Story"));
        Assert.Multiple(() =>
        {
            Assert.That(link.Outcome, Is.EqualTo(ExpandOutcome.Resolved));
            Assert.That(link.Final, Is.EqualTo(End));
            Assert.That(Way(link), Is.EqualTo($"{status} Http > 200 end"));
            Assert.That(link.Hops[0].Capture, Is.EqualTo("urn:uuid:/dir/abc"));
        });
    }

    [TestCase("https://abcd.example/x7Yz", 301, End, LinkType.Vanity)]
    [TestCase("https://go.brand.example/launch", 302, End, LinkType.Vanity)]
    [TestCase("https://abcd.example/x7Yz", 303, End, LinkType.None)]
    [TestCase("https://abcd.example/x7Yz", 301, "https://www.abcd.example/story", LinkType.None)]
    [TestCase("https://abcd.example/a/x7Yz", 301, End, LinkType.None)]
    [TestCase("https://abcd.example/", 301, End, LinkType.None)]
    [TestCase("https://abcd.example/x7Yz.jpg", 301, End, LinkType.None)]
    [TestCase("https://192.0.2.7/x7Yz", 301, End, LinkType.None)]
    [TestCase("https://doi.org/x7Yz", 301, End, LinkType.PersistentId)]
    [TestCase("https://bit.ly/x7Yz", 301, End, LinkType.Shortener)]
    public async Task An_unlisted_host_that_redirects_to_another_site_by_a_code_is_a_vanity_host(string url, int status, string next, LinkType type) =>
        Assert.That((await Expand(new ScriptedWeb().On(url, status, null, ("Location", next)).On(next, 200, "<p>Story"), url)).Type, Is.EqualTo(type));

    [TestCase("https://other.example/a?access_token=EASECRET")]
    [TestCase("https://other.example/a?u=https%3A%2F%2Fx.example%2F%3Fsig%3DEASECRET")]
    [TestCase("https://user:EASECRET@10.0.0.1/?token=EASECRET")]
    [TestCase("intent://x.example/?token=EASECRET#Intent;end")]
    [TestCase("http://user:EASECRET@[::1/?signature=EASECRET")]
    public async Task No_message_repeats_what_opens_something(string location)
    {
        var link = await Expand(new ScriptedWeb().On(Start, 302, null, ("Location", location)));
        Assert.That(link.Error, Is.Not.Null.And.Not.Contains("EASECRET"));
    }

    [Test]
    public async Task The_whole_way_has_one_deadline()
    {
        var web = new ScriptedWeb();
        for (var i = 0; i < 5; i++)
        {
            var next = i + 1;
            web.On($"https://slow.example/{i}", r => ScriptedWeb.Answer(r, 302, null, [("Location", $"/{next}")]) with
            {
                // A try of 3 s, and 9 s of tries and waits before it.
                At = DateTimeOffset.UnixEpoch.AddSeconds(9), Since = DateTimeOffset.UnixEpoch, Took = TimeSpan.FromSeconds(3),
            });
        }

        await new LinkExpander(web, new HttpOptions { TotalTimeout = TimeSpan.FromSeconds(30) }).ExpandAsync("https://slow.example/0");

        Assert.That(web.Asked.Select(a => a.Within?.TotalSeconds), Is.EqualTo(new double?[] { null, 18, 6, -6, -18, -30 }));
    }

    [TestCase(304)]
    [TestCase(305)]
    [TestCase(306)]
    [TestCase(404)]
    [TestCase(500)]
    public async Task Other_statuses_are_not_followed_whatever_they_name(int status) =>
        Assert.That((await Expand(new ScriptedWeb().On(Start, status, null, ("Location", End)))).Outcome, Is.EqualTo(ExpandOutcome.HttpError));

    [TestCase("/story", "https://sho.rt.example/story")]
    [TestCase("story", "https://sho.rt.example/dir/story")]
    [TestCase("../story", "https://sho.rt.example/story")]
    [TestCase("?x=1", "https://sho.rt.example/dir/abc?x=1")]
    [TestCase("//news.example.org/story", End)]
    [TestCase("https:\\\\news.example.org\\story", End)]
    [TestCase("HTTPS://NEWS.example.org:443/story", End)]
    [TestCase("https:/other", "https://sho.rt.example/other")]
    [TestCase("https:other", "https://sho.rt.example/dir/other")]
    [TestCase("  https://news.example.org/st\tory ", End)]
    [TestCase("https://user:pw@news.example.org/story", End)]
    [TestCase("https://news.example.org./story", End)]
    [TestCase("https://news.example.org/ä b", "https://news.example.org/%C3%A4%20b")]
    [TestCase("https://bücher.example/", "https://xn--bcher-kva.example/")]
    public async Task A_location_is_read_as_browsers_read_it(string location, string target)
    {
        var link = await Expand(new ScriptedWeb().On(Start, 302, null, ("Location", location)).On(target, 200, "<p>Story"));
        Assert.That((link.Outcome, link.Final), Is.EqualTo((ExpandOutcome.Resolved, target)));
    }

    [TestCase("", ExpandOutcome.Invalid)]
    [TestCase("   ", ExpandOutcome.Invalid)]
    [TestCase("http://[::1", ExpandOutcome.Invalid)]
    [TestCase("https://", ExpandOutcome.Invalid)]
    [TestCase("https://exa mple/", ExpandOutcome.Invalid)]
    [TestCase("javascript:alert(1)", ExpandOutcome.Blocked)]
    [TestCase("file:///etc/passwd", ExpandOutcome.Blocked)]
    [TestCase("ftp://example.org/", ExpandOutcome.Blocked)]
    public async Task A_location_that_cannot_be_asked_ends_the_walk_with_its_reason(string location, ExpandOutcome outcome)
    {
        var web = new ScriptedWeb().On(Start, 302, null, ("Location", location));
        var link = await Expand(web);
        Assert.Multiple(() =>
        {
            Assert.That(link.Outcome, Is.EqualTo(outcome));
            Assert.That(link.Error, Is.Not.Empty);
            Assert.That(link.Final, Is.Null);
            Assert.That(web.Asked, Has.Count.EqualTo(1));
        });
    }

    [Test]
    public async Task Two_different_locations_are_not_trusted() =>
        Assert.That((await Expand(new ScriptedWeb().On(Start, 302, null, ("Location", End), ("Location", "https://other.example/")))).Outcome, Is.EqualTo(ExpandOutcome.Invalid));

    [Test]
    public async Task The_same_location_twice_is_one() =>
        Assert.That((await Expand(new ScriptedWeb().On(Start, 302, null, ("Location", End), ("location", End)).On(End, 200))).Final, Is.EqualTo(End));

    [Test]
    public async Task A_redirect_without_location_is_an_error() =>
        Assert.That((await Expand(new ScriptedWeb().On(Start, 302))).Outcome, Is.EqualTo(ExpandOutcome.HttpError));

    [TestCase("https://news.example.org/story", "https://news.example.org/story#part")]
    [TestCase("https://news.example.org/story#own", "https://news.example.org/story#own")]
    public async Task A_fragment_is_inherited_and_never_sent(string location, string final)
    {
        var web = new ScriptedWeb().On(Start, 302, null, ("Location", location)).On(End, 200);
        var link = await Expand(web, Start + "#part");
        Assert.That(link.Final, Is.EqualTo(final));
        Assert.That(web.Asked.Select(r => r.Address.Fragment), Is.All.Empty);
    }

    [Test]
    public async Task Every_layer_that_a_hop_reveals_is_decoded_and_told()
    {
        var web = new ScriptedWeb().On(Start, 302, null, ("Location", "https://l.facebook.com/l.php?u=https%3A%2F%2Fnews.example.org%2Fstory%3Futm_source%3Dx&h=1"))
            .On(End + "?utm_source=x", 200, "<p>Story");
        var link = await Expand(web);
        Assert.Multiple(() =>
        {
            Assert.That(Way(link), Is.EqualTo("302 Http > - Decoded > 200 end"));
            Assert.That(link.Final, Is.EqualTo(End + "?utm_source=x"));
            Assert.That(link.Canonical, Is.EqualTo(End));
        });
    }

    [Test]
    public async Task A_circle_is_seen()
    {
        var link = await Expand(new ScriptedWeb().On(Start, 302, null, ("Location", End)).On(End, 302, null, ("Location", Start + "#again")));
        Assert.That((link.Outcome, link.Final), Is.EqualTo((ExpandOutcome.Loop, (string?)null)));
    }

    [Test]
    public async Task The_same_address_with_a_new_cookie_is_no_circle()
    {
        var web = new ScriptedWeb().On(Start, request => request.Headers.Any(h => h is { Key: "Cookie", Value: "seen=1" })
            ? ScriptedWeb.Answer(request, 302, null, ("Location", End))
            : ScriptedWeb.Answer(request, 302, null, ("Location", Start), ("Set-Cookie", "seen=1; Path=/; Secure; HttpOnly"))).On(End, 200);
        var link = await Expand(web);
        Assert.That((link.Outcome, link.Final), Is.EqualTo((ExpandOutcome.Resolved, End)));
        Assert.That(web.Asked[^1].Headers, Is.Empty, "a cookie went to another host");
    }

    [Test]
    public async Task Ever_new_cookies_are_a_circle_all_the_same()
    {
        var count = 0;
        var web = new ScriptedWeb();
        web.On(Start, request => ScriptedWeb.Answer(request, 302, null, ("Location", Start), ("Set-Cookie", $"n={count++}")));
        Assert.That((await Expand(web)).Outcome, Is.EqualTo(ExpandOutcome.Loop));
        Assert.That(web.Asked, Has.Count.LessThanOrEqualTo(3));
    }

    [TestCase(0)]
    [TestCase(5)]
    public async Task More_redirects_than_the_limit_end_the_walk(int limit)
    {
        var web = new ScriptedWeb();
        for (var i = 0; i <= limit + 1; i++) web.On($"https://a.example/{i}", 302, null, ("Location", $"/{i + 1}"));
        var link = await Expand(web, "https://a.example/0", limit);
        Assert.That(link.Outcome, Is.EqualTo(ExpandOutcome.TooMany));
        Assert.That(web.Asked, Has.Count.EqualTo(limit + 1));
    }

    [Test]
    public async Task A_step_down_to_plain_http_is_followed_and_marked()
    {
        var link = await Expand(new ScriptedWeb().On(Start, 302, null, ("Location", "http://news.example.org/")).On("http://news.example.org/", 200));
        Assert.That((link.Outcome, link.Hops[0].Downgrade), Is.EqualTo((ExpandOutcome.Resolved, true)));
    }

    [TestCase(WebFailureKind.RefusedAddress, ExpandOutcome.Blocked)]
    [TestCase(WebFailureKind.InvalidAddress, ExpandOutcome.Invalid)]
    [TestCase(WebFailureKind.Timeout, ExpandOutcome.Timeout)]
    [TestCase(WebFailureKind.Offline, ExpandOutcome.NotCaptured)]
    [TestCase(WebFailureKind.NotCaptured, ExpandOutcome.NotCaptured)]
    [TestCase(WebFailureKind.ConnectFailed, ExpandOutcome.HttpError)]
    [TestCase(WebFailureKind.RateLimited, ExpandOutcome.HttpError)]
    [TestCase(WebFailureKind.TooLarge, ExpandOutcome.HttpError)]
    public async Task A_failure_becomes_its_outcome_and_the_hops_are_kept(WebFailureKind kind, ExpandOutcome outcome)
    {
        var link = await Expand(new ScriptedWeb().On(Start, 302, null, ("Location", End)).Fails(End, kind));
        Assert.Multiple(() =>
        {
            Assert.That(link.Outcome, Is.EqualTo(outcome));
            Assert.That(link.Final, Is.EqualTo(End));
            Assert.That(link.Hops, Has.Count.EqualTo(2));
            Assert.That(link.Error, Does.Contain(End));
        });
    }

    [Test]
    public async Task Without_a_network_a_wrapper_still_tells_its_target()
    {
        var link = await Expand(new ScriptedWeb(), "https://l.facebook.com/l.php?u=https%3A%2F%2Fnews.example.org%2Fstory");
        Assert.That((link.Outcome, link.Target, link.Final, link.Canonical), Is.EqualTo((ExpandOutcome.NotCaptured, End, End, End)));
    }

    [TestCase("https://grabify.link/ABC123", ExpandOutcome.Blocked)]
    [TestCase("https://ouo.io/abc", ExpandOutcome.Interstitial)]
    [TestCase("https://twitter.com/intent/tweet?text=x", ExpandOutcome.Blocked)]
    [TestCase("https://tr.im/abc", ExpandOutcome.Dead)]
    [TestCase("https://bitly.com/a/warning?hash=abc&url=https%3A%2F%2Fnews.example.org%2Fstory", ExpandOutcome.Interstitial)]
    [TestCase("mailto:desk@example.org", ExpandOutcome.Invalid)]
    [TestCase("https://", ExpandOutcome.Invalid)]
    public async Task What_is_never_followed_is_not_asked_and_says_why(string url, ExpandOutcome outcome)
    {
        var web = new ScriptedWeb();
        var link = await Expand(web, url);
        Assert.Multiple(() =>
        {
            Assert.That(link.Outcome, Is.EqualTo(outcome));
            Assert.That(link.Error, Is.Not.Empty);
            Assert.That(web.Asked, Is.Empty);
        });
    }

    [Test]
    public async Task A_dead_service_is_told_with_the_way_to_an_archive() =>
        Assert.That((await Expand(new ScriptedWeb(), "https://tr.im/abc")).Error, Does.Contain("https://web.archive.org/web/*/https://tr.im/abc"));

    [Test]
    public async Task A_persistent_identifier_is_followed_but_stays_the_canonical_address()
    {
        var link = await Expand(new ScriptedWeb().On("https://doi.org/10.1000/1", 302, null, ("Location", End)).On(End, 200), "https://doi.org/10.1000/1");
        Assert.That((link.Final, link.Canonical), Is.EqualTo((End, "https://doi.org/10.1000/1")));
    }

    [Test]
    public void Cancelling_is_the_callers_word_and_no_outcome() =>
        Assert.That(async () => await new LinkExpander(new ScriptedWeb(), new()).ExpandAsync(Start, new CancellationToken(true)), Throws.InstanceOf<OperationCanceledException>());
}

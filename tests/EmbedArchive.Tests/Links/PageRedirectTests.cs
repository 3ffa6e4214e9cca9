using EmbedArchive.Http;
using EmbedArchive.Links;

namespace EmbedArchive.Tests.Links;

/// <summary>Pages that send the reader on, and pages that stand in the way.</summary>
[TestFixture]
internal sealed class PageRedirectTests
{
    private const string Start = "https://sho.rt.example/dir/abc";
    private const string End = "https://news.example.org/story";

    private static async Task<ExpandedLink> Expand(string body, string start = Start, params (string, string)[] headers)
    {
        var web = new ScriptedWeb().On(start, 200, body, headers).On(End, 200, "<p>Story");
        return await new LinkExpander(web, new HttpOptions()).ExpandAsync(start);
    }

    [TestCase("<meta http-equiv=refresh content='0;url=https://news.example.org/story'>")]
    [TestCase("<META HTTP-EQUIV=\"Refresh\" CONTENT=\"0; URL=https://news.example.org/story\">")]
    [TestCase("<noscript><META http-equiv=\"refresh\" content=\"0;URL=https://news.example.org/story\"></noscript>")]
    [TestCase("<meta content=\"3, https://news.example.org/story\" http-equiv=refresh>")]
    [TestCase("<meta http-equiv=refresh content=\"0.5 url = 'https://news.example.org/story' rest\">")]
    [TestCase("<meta http-equiv=refresh content='0;url=&#104;ttps://news.example.org/story'>")]
    [TestCase("<base href='https://news.example.org/x/'><meta http-equiv=refresh content='0;url=../story'>")]
    [TestCase("<title><meta http-equiv=refresh content='0;url=https://no.example/'></title><meta http-equiv=refresh content='0;url=https://news.example.org/story'>")]
    [TestCase("<!--><meta http-equiv=refresh content='0;url=https://news.example.org/story'>-->")]
    [TestCase("<!-- <meta http-equiv=refresh content='0;url=https://no.example/'> --><meta http-equiv=refresh content='0;url=https://news.example.org/story'>")]
    [TestCase("<!-- a comment --!><meta http-equiv=refresh content='0;url=https://news.example.org/story'>")]
    [TestCase("<script></script ><meta http-equiv=refresh content='0;url=https://news.example.org/story'>")]
    [TestCase("<svg><meta http-equiv=refresh content='0;url=https://news.example.org/story'></svg>")]
    [TestCase("<template><p></template><meta http-equiv=refresh content='0;url=https://news.example.org/story'>")]
    [TestCase("<meta http-equiv=\"&#114;efresh\" content=\"0&semi;url&equals;https&colon;&sol;&sol;news.example.org/story\">")]
    [TestCase("<meta http-equiv=refresh http-equiv=x content='0;url=https://news.example.org/story' content='0;url=https://no.example/'/>")]
    [TestCase("<meta\nhttp-equiv\n=\n\"refresh\"content=\"0;\nurl=\nhttps://news.example.org/story\">")]
    public async Task A_meta_refresh_is_followed_as_html_defines_it(string body)
    {
        var link = await Expand(body);
        Assert.That((link.Outcome, link.Final, link.Hops[0].Via), Is.EqualTo((ExpandOutcome.Resolved, End, HopVia.MetaRefresh)));
    }

    [TestCase("<script type=\"application/json\">location = \"https://news.example.org/story\"</script>")]
    [TestCase("<meta http-equiv=refresh content=5>")]
    [TestCase("<meta http-equiv=refresh content='300;url=https://news.example.org/story'>")]
    [TestCase("<meta http-equiv=refresh content='0;url=https://sho.rt.example/dir/abc'>")]
    [TestCase("<meta http-equiv=refresh content='x;url=https://news.example.org/story'>")]
    [TestCase("<meta http-equiv=refresh content='5'><meta http-equiv=refresh content='0;url=https://news.example.org/story'>")]
    [TestCase("<textarea><meta http-equiv=refresh content='0;url=https://news.example.org/story'></textarea>")]
    [TestCase("<script>var x = \"<meta http-equiv=refresh content='0;url=https://news.example.org/story'>\"</script>")]
    [TestCase("<!--<meta http-equiv=refresh content='0;url=https://news.example.org/story'>")]
    [TestCase("<plaintext><meta http-equiv=refresh content='0;url=https://news.example.org/story'>")]
    [TestCase("<template><template></template><meta http-equiv=refresh content='0;url=https://news.example.org/story'></template>")]
    [TestCase("<script></scriptx><meta http-equiv=refresh content='0;url=https://news.example.org/story'></script>")]
    [TestCase("<script><!--<script></script><meta http-equiv=refresh content='0;url=https://news.example.org/story'>--></script>")]
    [TestCase("<xmp><meta http-equiv=refresh content='0;url=https://news.example.org/story'></xmp>")]
    [TestCase("<meta http-equiv=refresh content='0;url=https://news.example.org/story'")]
    [TestCase("<meta/http-equiv=refresh/content=0;url=https://news.example.org/story>")]
    [TestCase("<svg><script>location='https://news.example.org/story'</script></svg>")]
    public async Task A_page_that_renews_itself_or_only_speaks_of_a_refresh_is_the_target(string body)
    {
        var link = await Expand(body);
        Assert.That((link.Outcome, link.Final), Is.EqualTo((ExpandOutcome.Resolved, Start)));
    }

    [Test]
    public async Task A_refresh_header_is_followed()
    {
        var link = await Expand("<p>Wait", Start, ("Refresh", "0;url=https://news.example.org/story"));
        Assert.That((link.Final, link.Hops[0].Via), Is.EqualTo((End, HopVia.RefreshHeader)));
    }

    [Test]
    public async Task A_refresh_on_an_error_page_is_not_followed()
    {
        var web = new ScriptedWeb().On(Start, 404, "<meta http-equiv=refresh content='0;url=https://news.example.org/story'>", ("Refresh", "0;url=https://news.example.org/story"));
        Assert.That((await new LinkExpander(web, new()).ExpandAsync(Start)).Outcome, Is.EqualTo(ExpandOutcome.HttpError));
    }

    [TestCase("location.replace(\"https:\\/\\/news.example.org\\/story\")")]
    [TestCase("window.opener = null; location.replace('https://news.example.org/story');")]
    [TestCase("window.location.href = \"https://news.example.org/story\";")]
    [TestCase("window.location='https://news.example.org/story'")]
    [TestCase("document.location = 'https:\\x2F\\x2Fnews.example.org\\u002Fstory';")]
    [TestCase("top.location.assign(`https://news.example.org/story`)")]
    [TestCase("/* location='https://no.example/' */ // location='https://no.example/'\nlocation = \"https://news.example.org/story\"")]
    [TestCase("var s = \"location='https://no.example/'\"; location = 'https://news.example.org/story'")]
    [TestCase("if (top == self) { location = 'https://news.example.org/story' }")]
    [TestCase("window['location'] = 'https://news.example.org/story'")]
    [TestCase("window[\"location\"]['href'] = 'https:\\u{2f}\\u{2F}news.example.org/story'")]
    [TestCase("location = 'https://news.example.org/story'\nstop()")]
    public async Task A_literal_script_redirect_of_an_empty_page_is_followed(string script)
    {
        var link = await Expand($"<html><head><title>Wait</title><script>{script}</script></head><body></body>");
        Assert.That((link.Outcome, link.Final, link.Hops[0].Via), Is.EqualTo((ExpandOutcome.Resolved, End, HopVia.Javascript)));
    }

    [TestCase("location = base + '/story'")]
    [TestCase("location = 'https://news.example.org/' + id")]
    [TestCase("location = 'https://news.example.org/' stop")]
    [TestCase("location.replace(target)")]
    public async Task A_computed_script_redirect_is_told_and_not_followed(string script)
    {
        var link = await Expand($"<script>{script}</script>");
        Assert.That((link.Outcome, link.Final), Is.EqualTo((ExpandOutcome.Interstitial, (string?)null)));
        Assert.That(link.Error, Does.Contain("script"));
    }

    [Test]
    public async Task A_link_without_an_address_leads_nowhere() =>
        Assert.That((await Expand("<p>You are leaving our site.</p><a href=\"\" class=\"continue\">Continue</a><a href= class=skip>Skip</a>")).Final, Is.Not.EqualTo(End));

    [TestCase("<script>function go() { location = 'https://news.example.org/story' }</script>")]
    [TestCase("<script>setTimeout(() => { location.href = 'https://news.example.org/story' }, 500)</script>")]
    [TestCase("<script>(function () { window['location'] = 'https://news.example.org/story' })()</script>")]
    [TestCase("<body onload=\"setTimeout(function () { location='https://news.example.org/story' })\">")]
    public async Task A_literal_inside_a_function_is_named_and_not_followed(string body)
    {
        var link = await Expand(body);
        Assert.That((link.Outcome, link.Final), Is.EqualTo((ExpandOutcome.Interstitial, End)));
    }

    [Test]
    public async Task A_handler_that_runs_when_the_page_is_there_is_a_script() =>
        Assert.That((await Expand("<body onload=\"location.replace(&quot;https://news.example.org/story&quot;)\">")).Final, Is.EqualTo(End));

    [TestCase("<html amp><link rel=canonical href='/story'>", "https://sho.rt.example/story")]
    [TestCase("<html \u26A1 lang=de><head><link href='https://www.sho.rt.example/story?a=1' rel='canonical'>", "https://www.sho.rt.example/story?a=1")]
    public async Task An_amp_copy_names_the_page_that_it_stands_for(string body, string original)
    {
        var link = await Expand(body + "<p>Story");
        Assert.Multiple(() =>
        {
            Assert.That((link.Outcome, link.Final, link.Canonical), Is.EqualTo((ExpandOutcome.Resolved, original, original)));
            Assert.That(link.Hops.Select(h => (h.Url, h.Status, h.Via)), Is.EqualTo(new[] { (Start, (int?)200, (HopVia?)HopVia.Canonical), (original, null, null) }));
        });
    }

    [TestCase("<html><link rel=canonical href='/story'>")]
    [TestCase("<html amp><link rel=canonical href='https://news.example.org/story'>")]
    [TestCase("<html amp><link rel=canonical href='/'>")]
    [TestCase("<html amp><link rel=canonical href='/dir/abc#x'>")]
    [TestCase("<html amp><link rel=canonical href='javascript:x'>")]
    [TestCase("<html amp><link rel='stylesheet' href='/story'>")]
    public async Task Other_pages_and_other_sites_are_not_believed(string body) =>
        Assert.That((await Expand(body + "<p>Story")).Final, Is.EqualTo(Start));

    [TestCase("if (location.href == 'https://news.example.org/story') x()")]
    [TestCase("var location = 'https://news.example.org/story'")]
    [TestCase("map.location = 'https://news.example.org/story'")]
    [TestCase("x = location.pathname")]
    [TestCase("location = ''")]
    public async Task A_script_that_goes_nowhere_leaves_its_page_the_target(string script) =>
        Assert.That((await Expand($"<script>{script}</script><p>Text")).Outcome, Is.EqualTo(ExpandOutcome.Resolved));

    [TestCase("<p>This link will take you out</p><a href='https://news.example.org/story' data-tracking-control-name=\"external_url_click\">go</a>", "https://lnkd.in/eAbC")]
    [TestCase("<p>Preview</p><a id='redirecturl' href='https://news.example.org/story'>Proceed to this site</a><a href='https://help.example/'>Help</a>", "https://tinyurl.com/abc")]
    [TestCase("<h1>Warning! You are about to leave</h1><a href='https://news.example.org/story'>Continue</a>", Start)]
    public async Task A_page_in_the_way_is_recognised_and_its_target_named(string body, string start)
    {
        var link = await Expand(body, start);
        Assert.That((link.Outcome, link.Final, link.Canonical), Is.EqualTo((ExpandOutcome.Interstitial, End, End)));
    }

    [Test]
    public async Task A_short_host_that_answers_with_nothing_has_not_told_the_target() =>
        Assert.That((await Expand("", "https://bit.ly/abc")).Outcome, Is.EqualTo(ExpandOutcome.Interstitial));

    [Test]
    public async Task A_short_page_with_a_link_is_an_ordinary_target() =>
        Assert.That((await Expand("<h1>Hello</h1><a href='https://news.example.org/story'>A story</a>")).Outcome, Is.EqualTo(ExpandOutcome.Resolved));

    [TestCase("https://consent.youtube.com/m?continue=https%3A%2F%2Fnews.example.org%2Fstory&gl=DE", End)]
    [TestCase("https://www.instagram.com/accounts/login/?next=/p/AbC/", "https://www.instagram.com/p/AbC/")]
    [TestCase("https://www.linkedin.com/authwall?trk=x&sessionRedirect=https%3A%2F%2Fnews.example.org%2Fstory", End)]
    [TestCase("https://bit.ly/a/warning?hash=abc&url=https%3A%2F%2Fnews.example.org%2Fstory", End)]
    [TestCase("https://bit.ly/a/warning?hash=OTHER&url=https%3A%2F%2Fno.example%2F", Start)]
    [TestCase("https://site.example/login?return_to=%2Fdir%2Fx", "https://site.example/dir/x")]
    [TestCase("https://www.facebook.com/login/", Start)]
    public async Task A_wall_is_recognised_by_its_address_and_not_asked(string wall, string named)
    {
        var web = new ScriptedWeb().On(Start, 302, null, ("Location", wall));
        var link = await new LinkExpander(web, new()).ExpandAsync(Start);
        Assert.That((link.Outcome, link.Final), Is.EqualTo((ExpandOutcome.Interstitial, named)));
        Assert.That(web.Asked, Has.Count.EqualTo(1));
    }

    [TestCase("<")]
    [TestCase("<a ")]
    [TestCase("<a href='")]
    [TestCase("<script>")]
    [TestCase("<script>location=")]
    [TestCase("<!--")]
    [TestCase("<meta http-equiv=refresh content=")]
    public void Hostile_pages_are_read_in_linear_time(string piece)
    {
        var html = string.Concat(Enumerable.Repeat(piece, 60_000));
        var clock = System.Diagnostics.Stopwatch.StartNew();
        PageScan.Read(html);
        Assert.That(clock.Elapsed, Is.LessThan(TimeSpan.FromSeconds(2)));
    }
}

using EmbedArchive.Normalize;

namespace EmbedArchive.Tests.Normalize.Readers;

[TestFixture]
internal sealed class PageReadersTests
{
    [Test]
    public void Open_graph_is_read_whatever_the_attribute_order_and_name()
    {
        var facts = Page("""
            <html lang="fr"><head><base href="https://cdn.example/x/"><meta content='La mer &amp;amp; le vent' name=og:title><META PROPERTY="OG:Description" CONTENT="Un texte">
            <meta property="og:image" content="/i.jpg"><meta property="og:image:secure_url" content="https://cdn.example/i.jpg"><meta property="og:image:width" content="640"><meta property="og:image:alt" content="vagues">
            <meta property="og:image" content="two.jpg"><meta property="og:site_name" content="Le Port"><meta property="article:published_time" content="2024-05-06T07:08:09+02:00">
            <meta property="article:author" content="https://site.example/ada"><meta name=author content="Ada"><meta property="og:url" content="https://evil.example/">
            <link rel="canonical" href="https://site.example/post/1"><title>La mer | Le Port</title></head></html>
            """);

        Assert.Multiple(() =>
        {
            Assert.That((facts.Title, facts.Text!.Plain, facts.Text.Lang, facts.CanonicalUrl), Is.EqualTo(("La mer & le vent", "Un texte", "fr", "https://site.example/post/1")));
            Assert.That(facts.Media.Select(m => (m.Url, m.Width, m.Alt)), Is.EqualTo(new (string?, int?, string?)[] { ("https://cdn.example/i.jpg", 640, "vagues"), ("https://cdn.example/x/two.jpg", null, null) }));
            Assert.That((facts.Author!.DisplayName, facts.Author.Url, facts.PublishedAt!.Value.Hour), Is.EqualTo(("Ada", "https://site.example/ada", 5)));
        });
    }

    [Test]
    public void One_broken_block_of_json_ld_does_not_lose_the_others()
    {
        var facts = Page("""
            <script type="application/ld+json">{"@type":"Article",}}</script>
            <script type="application/ld+json">//<![CDATA[
            {"@graph":[{"@type":["NewsArticle"],"headline":"Tide","author":{"@id":"#ada"},"datePublished":"2024-01-02","image":["https://site.example/i.jpg"],"articleBody":"one
            two","interactionStatistic":{"interactionType":{"@type":"https://schema.org/LikeAction"},"userInteractionCount":"7"},},{"@id":"#ada","@type":"Person","name":"Ada"}]}
            //]]></script>
            """);

        Assert.That((facts.Title, facts.Author!.DisplayName, facts.PublishedAt!.Precision, facts.Media.Single().Url, facts.Counts!.Likes),
            Is.EqualTo(("Tide", "Ada", InstantPrecision.Day, "https://site.example/i.jpg", 7L)));
    }

    [Test]
    public void Microformats_of_a_note_give_text_author_and_time_and_no_title()
    {
        var facts = Page("""<div class="h-entry"><a class="p-author h-card" href="/ada">Ada</a><p class="p-name e-content">Low <b>tide</b></p><a class="u-url" href="/n/1"><time class="dt-published" datetime="2024-05-06T07:08:09Z">May</time></a><img class="u-photo" src="/p.jpg" alt="sand"></div>""");

        Assert.That((facts.Title, facts.Text!.Plain, facts.Author!.DisplayName, facts.Author.Url, facts.CanonicalUrl, facts.Media.Single().Alt),
            Is.EqualTo(((string?)null, "Low tide", "Ada", "https://site.example/ada", "https://site.example/n/1", "sand")));
    }

    [Test]
    public void Microdata_is_the_last_word()
    {
        var facts = Page("""<div itemscope itemtype="https://schema.org/BlogPosting"><h1 itemprop="headline">Tide</h1><span itemprop="author" itemscope itemtype="https://schema.org/Person"><a itemprop="url" href="/ada"><b itemprop="name">Ada</b></a></span><meta itemprop="datePublished" content="2024-05-06"></div>""");

        Assert.That((facts.Title, facts.Author!.DisplayName, facts.Author.Url, facts.PublishedAt!.Value.Day), Is.EqualTo(("Tide", "Ada", "https://site.example/ada", 6)));
    }

    [TestCase("")]
    [TestCase("<html><head><meta property=og:title content='{{title}}'><meta property=og:description content='undefined'></head></html>")]
    [TestCase("<html><head><meta property=og:title content='Port'><meta property=og:site_name content='Port'></head></html>")]
    public void A_page_that_names_nothing_gives_no_fact(string html) =>
        Assert.That(Page(html), Has.Property(nameof(PostFacts.State)).Not.EqualTo(AvailabilityState.Available).And.Property(nameof(PostFacts.Title)).Null);

    [TestCase("youtube", "https://consent.youtube.com/m?continue=x", 200, "<html><title>Before you continue</title></html>", null, "google-consent")]
    [TestCase("instagram", "https://www.instagram.com/accounts/login/?next=/p/a/", 200, "<html><title>Login • Instagram</title></html>", AvailabilityState.LoginRequired, "meta-login")]
    [TestCase("tiktok", "https://www.tiktok.com/@a/video/1", 200, "<html>Please wait...<div id=\"wci\" class=x></div></html>", AvailabilityState.BotWall, "tiktok-challenge")]
    [TestCase("reddit", "https://www.reddit.com/r/a/comments/1/", 403, "<html>whoa there, pardner!</html>", AvailabilityState.BotWall, "reddit-block")]
    [TestCase("other", "https://site.example/post/1", 503, "<html><title>Just a moment...</title></html>", AvailabilityState.BotWall, "cloudflare")]
    [TestCase("facebook", "https://www.facebook.com/a/posts/1", 200, "<html>{\"__dr\":\"CometErrorRoot.react\"}</html>", AvailabilityState.BotWall, "meta-block")]
    public void A_wall_is_never_taken_for_the_post(string provider, string at, int status, string html, AvailabilityState? state, string name)
    {
        var facts = Invented.Read("page", html, status, provider, "https://site.example/post/1", at);

        Assert.That((facts.Outcome, facts.State, facts.PlatformCode, facts.Title), Is.EqualTo((SourceOutcome.Wall, state, name, (string?)null)));
    }

    [Test]
    public void A_page_that_leads_on_to_another_is_not_the_post() =>
        Assert.That(Page("""<head><meta http-equiv="refresh" content="0;URL=https://far.example/"><title>https://far.example/</title></head>""").Outcome, Is.EqualTo(SourceOutcome.Empty));

    [Test]
    public void A_deep_address_that_ends_at_the_front_page_is_not_found() =>
        Assert.That(Invented.Read("page", "<html><title>Welcome</title><meta property=og:title content=Welcome></html>", url: "https://site.example/2019/05/tide", at: "https://site.example/").State,
            Is.EqualTo(AvailabilityState.NotFound));

    [Test]
    public void A_copy_in_a_web_archive_is_read_as_the_page_that_it_is_a_copy_of()
    {
        var facts = Invented.Read("page", """<html><head><meta property="og:title" content="Ada on Twitter"><meta property="og:description" content="“the sea”"></head></html>""",
            url: "https://x.com/ada/status/9", at: "https://web.archive.org/web/20190514001122id_/https://twitter.com/ada/status/9");

        Assert.That((facts.Author!.DisplayName, facts.Text!.Plain, facts.CanonicalUrl), Is.EqualTo(("Ada", "the sea", "https://x.com/ada/status/9")));
    }

    private static PostFacts Page(string html) => Invented.Read("page", html, url: "https://site.example/post/1");
}

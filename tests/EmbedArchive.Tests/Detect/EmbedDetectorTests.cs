namespace EmbedArchive.Tests.Detect;

[TestFixture]
internal sealed class EmbedDetectorTests
{
    private const string Quote =
        """<blockquote class="twitter-tweet"><p lang="en">Fog.<br>Ferries wait. <a href="https://t.co/Qw3rTy8uIo">https://t.co/Qw3rTy8uIo</a></p>&mdash; Port Desk (@portdesk) <a href="https://twitter.com/portdesk/status/1767114488537951983">March 11, 2024</a></blockquote>""";

    [Test]
    public void A_quotation_is_found_with_its_span_and_what_it_holds()
    {
        var html = $"<p>Before</p>{Quote}<p>After</p>";
        var embed = Only(html);
        var fallback = embed.Fallback!;
        Assert.Multiple(() =>
        {
            Assert.That(html.Substring(embed.Span.Start, embed.Span.Length), Is.EqualTo(Quote));
            Assert.That((embed.Provider, embed.Id, embed.Form), Is.EqualTo(("x", "1767114488537951983", EmbedForm.Blockquote)));
            Assert.That(fallback.Text, Is.EqualTo("Fog.\nFerries wait. https://t.co/Qw3rTy8uIo"));
            Assert.That((fallback.Author, fallback.Handle, fallback.Date, fallback.Lang), Is.EqualTo(("Port Desk", "portdesk", "2024-03-11", "en")));
            Assert.That(fallback.Links, Is.EqualTo(["https://t.co/Qw3rTy8uIo"]));
        });
    }

    [Test]
    public void A_quoted_post_is_named_and_does_not_count_itself()
    {
        var embed = Only("""
            <blockquote class="twitter-tweet"><p>So it is. <a href="https://twitter.com/harborledger/status/1721535909712629760">twitter.com/…</a></p>
            &mdash; Port Desk (@portdesk) <a href="https://twitter.com/portdesk/status/1767114488537951983">March 11, 2024</a></blockquote>
            """);
        Assert.That((embed.Id, embed.Fallback?.Quoted), Is.EqualTo(("1767114488537951983", "https://x.com/harborledger/status/1721535909712629760")));
    }

    [Test]
    public void A_lazy_frame_and_its_twin_for_browsers_without_scripts_are_one_embed_in_one_place()
    {
        var embed = Only("""
            <iframe src="about:blank" data-src="https://www.youtube.com/embed/q7RkTz_0bVc"></iframe><noscript><iframe src="https://www.youtube.com/embed/q7RkTz_0bVc"></iframe></noscript>
            """);
        Assert.That((embed.Form, embed.Occurrences.Count), Is.EqualTo((EmbedForm.Lazy, 1)));
    }

    [Test]
    public void The_same_post_in_two_places_is_one_embed_with_two_occurrences() =>
        Assert.That(Only($"{Quote}<p>Between the two stands a paragraph.</p>{Quote}").Occurrences, Has.Count.EqualTo(2));

    [Test]
    public void Carriers_lie_in_one_another()
    {
        var frame = "<iframe data-src=\"https://web.archive.org/web/2020if_/https://www.youtube.com/embed/q7RkTz_0bVc\"></iframe>";
        var inBase64 = Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes(frame));
        var embed = Only($"<p>a</p><div class=\"borlabs-hide\"><script type=\"text/template\">{inBase64}</script></div>");
        Assert.That((embed.Id, embed.Form), Is.EqualTo(("q7RkTz_0bVc", EmbedForm.Consent)));
    }

    [TestCase("""<a href="https://twitter.com/portdesk/status/1767114488537951983">said so</a>""")]
    [TestCase("""<p><a href="https://www.youtube.com/watch?v=q7RkTz_0bVc">https://www.youtube.com/watch?v=q7RkTz_0bVc</a></p>""")]
    [TestCase("""<p>See https://www.youtube.com/watch?v=q7RkTz_0bVc for more.</p>""")]
    [TestCase("""<!-- <iframe src="https://www.youtube.com/embed/q7RkTz_0bVc"></iframe> -->""")]
    [TestCase("""<pre><code>&lt;iframe src="https://www.youtube.com/embed/q7RkTz_0bVc"&gt;</code></pre>""")]
    [TestCase("""<script>var player = '<iframe src="https://www.youtube.com/embed/q7RkTz_0bVc">';</script>""")]
    [TestCase("""<script type="application/ld+json">{"embedUrl":"https://www.youtube.com/embed/q7RkTz_0bVc"}</script>""")]
    [TestCase("""<meta property="og:video" content="https://www.youtube.com/embed/q7RkTz_0bVc">""")]
    [TestCase("""<div class="fb-share-button" data-href="https://www.facebook.com/portcity/posts/10153231379946729"></div>""")]
    [TestCase("""<amp-social-share type="twitter" data-param-url="https://twitter.com/portdesk/status/1767114488537951983"></amp-social-share>""")]
    [TestCase("""<a href="https://vimeo.com/172355597" data-orig-url="https://vimeo.com/172355597">film</a>""")]
    [TestCase("""<iframe src="https://news.example/share?url=https%3A%2F%2Fx.com%2Fportdesk%2Fstatus%2F1767114488537951983"></iframe>""")]
    public void What_is_no_embed_is_not_reported(string html) => Assert.That(EmbedDetector.Detect(Article.FromHtml(html)).Embeds, Is.Empty);

    [Test]
    public void A_post_without_a_printed_date_is_dated_by_its_id() =>
        Assert.That(
            Only("""<blockquote class="twitter-tweet"><a href="https://twitter.com/portdesk/status/1767114488537951983"></a></blockquote>""").Fallback,
            Has.Property(nameof(EmbedFallback.DateFrom)).EqualTo(DateSource.Id).And.Property(nameof(EmbedFallback.Date)).StartsWith("2024-03-11"));

    [Test]
    public void Short_links_are_reported_once_where_they_stand_first()
    {
        const string html = """<p>More: <a href="https://bit.ly/3abcdef?a=1&amp;b=2">here</a>, <a href="https://bit.ly/3abcdef?a=1&amp;b=2">there</a>, https://t.co/Qw3rTy8uIo.</p>""";
        var links = EmbedDetector.Detect(Article.FromHtml(html)).Links;
        Assert.That(links.Select(l => (l.Url, l.Where)), Is.EqualTo([("https://bit.ly/3abcdef?a=1&b=2", LinkPlace.Href), ("https://t.co/Qw3rTy8uIo", LinkPlace.Text)]));
        Assert.That(html.Substring(links[1].Span.Start, links[1].Span.Length), Is.EqualTo("https://t.co/Qw3rTy8uIo"));
    }

    [Test]
    public void Bare_text_is_an_article_too()
    {
        const string text = "Fog on the harbor.\n\nhttps://www.youtube.com/watch?v=q7RkTz_0bVc\n\nFerries wait.";
        var embed = Only(text, ArticleFormat.Auto);
        Assert.That((embed.Form, text.Substring(embed.Span.Start, embed.Span.Length)), Is.EqualTo((EmbedForm.BareUrl, "https://www.youtube.com/watch?v=q7RkTz_0bVc")));
    }

    private static Embed Only(string html, ArticleFormat format = ArticleFormat.Html)
    {
        var embeds = EmbedDetector.Detect(new Article { Html = html, Format = format }).Embeds;
        Assert.That(embeds, Has.Count.EqualTo(1));
        return embeds[0];
    }

    [TestCase("<a class=\"short-url__link\" href=\"https://bit.ly/3aBcDe\">Copy</a>")]
    [TestCase("<a rel=\"shortlink\" href=\"https://bit.ly/3aBcDe\">Copy</a>")]
    [TestCase("<a href=\"https://translate.google.com/translate?sl=de&amp;tl=en&amp;u=https%3A%2F%2Fstory.example%2F\">English</a>")]
    public void Links_back_to_the_page_itself_are_not_reported(string html) =>
        Assert.That(EmbedDetector.Detect(new Article { Html = html }).Links, Is.Empty);
}

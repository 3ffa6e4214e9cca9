using EmbedArchive.Normalize;

namespace EmbedArchive.Tests.Normalize.Readers;

[TestFixture]
internal sealed class OEmbedReaderTests
{
    [Test]
    public void A_quoted_post_of_x_gives_text_handle_date_and_address()
    {
        var facts = Read("x", """<blockquote class="twitter-tweet"><p lang="es" dir="ltr">Hola <a href="https://twitter.com/bob">@bob</a> <a href="https://t.co/x">pic.twitter.com/x</a></p>&mdash; Ada (Labs) (@ada) <a href="https://twitter.com/ada/status/7?ref_src=twsrc%5Etfw">May 20, 2007</a></blockquote>""");

        Assert.Multiple(() =>
        {
            Assert.That((facts.Text!.Plain, facts.Text.Lang, facts.Text.Dir), Is.EqualTo(("Hola @bob", "es", "ltr")));
            Assert.That((facts.Author!.DisplayName, facts.Author.Handle, facts.CanonicalUrl), Is.EqualTo(("Ada (Labs)", "ada", "https://x.com/ada/status/7")));
            Assert.That(facts.PublishedAt, Is.EqualTo(new Instant { Value = new(2007, 5, 20, 0, 0, 0, TimeSpan.Zero), Precision = InstantPrecision.Day, OriginalText = "May 20, 2007" }));
        });
    }

    [Test]
    public void A_quoted_post_of_facebook_gives_its_page_not_the_api()
    {
        var facts = Read("facebook", """<div class="fb-post" data-href="https://www.facebook.com/harbour/posts/5"><blockquote cite="https://graph.facebook.com/1/posts/5/"><p>Tide at noon</p>Posted by <a href="#">Harbour on Sea</a> on&nbsp;<a href="https://graph.facebook.com/1/posts/5/">Wednesday, August 5, 2020</a></blockquote></div>""");

        Assert.That((facts.Author!.DisplayName, facts.CanonicalUrl, facts.Text!.Plain, facts.PublishedAt!.Value.Day), Is.EqualTo(("Harbour on Sea", "https://www.facebook.com/harbour/posts/5", "Tide at noon", 5)));
    }

    [Test]
    public void A_quoted_post_of_instagram_gives_name_and_handle_and_the_words_around_are_no_caption()
    {
        var facts = Read("instagram", """<blockquote class="instagram-media" data-instgrm-permalink="https://www.instagram.com/p/Abc/?utm_source=ig_embed"><p><a href="#">Waves</a></p><p>A post shared by <a href="#">Ada Sea</a> (@ada.sea) on <time datetime="2020-03-07T14:01:02+00:00">Mar 7</time></p></blockquote>""");

        Assert.That((facts.Author!.DisplayName, facts.Author.Handle, facts.Text!.Plain, facts.CanonicalUrl, facts.PublishedAt!.Precision), Is.EqualTo(("Ada Sea", "ada.sea", "Waves", "https://www.instagram.com/p/Abc/", InstantPrecision.Second)));
    }

    [TestCase("instagram", """<blockquote class="instagram-media" data-instgrm-permalink="https://www.instagram.com/p/Abc/?utm_source=ig_embed&amp;utm_campaign=loading"><p><a href="https://www.instagram.com/p/Abc/?utm_source=ig_embed&amp;utm_campaign=loading">Low tide</a></p><p>A post shared by <a href="https://www.instagram.com/p/Abc/">Ada</a> (@ada)</p></blockquote>""", "")]
    [TestCase("instagram", """<blockquote class="instagram-media" data-instgrm-permalink="https://www.instagram.com/p/Abc/"><p><a href="https://www.instagram.com/p/Abc">#tide is low</a></p></blockquote>""", "")]
    [TestCase("x", """<blockquote class="twitter-tweet"><p><a href="https://twitter.com/ada/status/7">Low tide</a> <a href="https://t.co/b">link</a></p>&mdash; Ada (@ada) <a href="https://twitter.com/ada/status/7?ref_src=twsrc%5Etfw">May 20, 2007</a></blockquote>""", "https://t.co/b")]
    [TestCase("facebook", """<div class="fb-post" data-href="https://www.facebook.com/permalink.php?story_fbid=5&amp;id=1"><blockquote cite="https://www.facebook.com/permalink.php?story_fbid=5&amp;id=1"><p><a href="https://www.facebook.com/permalink.php?id=1&amp;story_fbid=5">Low</a> <a href="https://www.facebook.com/permalink.php?story_fbid=6&amp;id=1">tide</a></p></blockquote></div>""", "https://www.facebook.com/permalink.php?story_fbid=6&id=1")]
    [TestCase("tiktok", """<blockquote class="tiktok-embed" cite="https://www.tiktok.com/@ada/video/9"><section><p><a href="https://www.tiktok.com/@ada/video/9?refer=embed">Low tide</a> <a href="https://www.tiktok.com/tag/b">#b</a></p></section></blockquote>""", "https://www.tiktok.com/tag/b")]
    [TestCase("bluesky", """<blockquote class="bluesky-embed"><p><a href="https://bsky.app/profile/a/post/3j">Low tide</a></p>&mdash; Ada (<a href="https://bsky.app/profile/a">@a</a>) <a href="https://bsky.app/profile/a/post/3j?ref_src=embed">January 26, 2026 at 6:50 PM</a></blockquote>""", "")]
    [TestCase("site", """<blockquote><p>Low <a href="https://other.example/b">tide</a></p></blockquote>""", "https://other.example/b")]
    [TestCase("site", """<blockquote><p><a href="https://site.example/b">Low tide</a></p></blockquote>""", "")]
    public void A_link_to_the_post_itself_is_no_link_of_its_text(string provider, string html, string targets) =>
        Assert.That(string.Join(' ', Read(provider, html).Text!.Spans.Select(s => s.Target)), Is.EqualTo(targets));

    [Test]
    public void A_quoted_post_of_bluesky_drops_the_mark_for_media()
    {
        var facts = Read("bluesky", """<blockquote class="bluesky-embed" data-bluesky-uri="at://did:plc:ada/app.bsky.feed.post/3j"><p lang="en">low tide<br><br><a href="https://bsky.app/x">[image or embed]</a></p>&mdash; Ada (<a href="https://bsky.app/profile/did:plc:ada?ref_src=embed">@ada.example</a>) <a href="https://bsky.app/profile/did:plc:ada/post/3j?ref_src=embed">January 26, 2026 at 6:50 PM</a></blockquote>""");

        Assert.That((facts.Text!.Plain, facts.Author!.DisplayName, facts.Author.Handle, facts.CanonicalUrl, facts.PublishedAt!.Precision), Is.EqualTo(("low tide", "Ada", "ada.example", "https://bsky.app/profile/did:plc:ada/post/3j", InstantPrecision.Minute)));
    }

    [Test]
    public void A_quoted_post_of_threads_gives_its_handle_and_address_and_no_title()
    {
        var facts = Read("threads", """<blockquote class="text-post-media" data-text-post-permalink="https://www.threads.com/@ada/post/Abc"><a href="https://www.threads.com/@ada/post/Abc"><div>Post by @ada</div><div>View on Threads</div></a></blockquote>""");

        Assert.That((facts.Author!.Handle, facts.CanonicalUrl, facts.Title), Is.EqualTo(("ada", "https://www.threads.com/@ada/post/Abc", (string?)null)));
    }

    [Test]
    public void Numbers_as_texts_and_sizes_in_percent_are_no_failure()
    {
        var facts = Invented.Read("oembed", """{"version":1,"type":"video","title":"Gulls &amp; terns","author_name":"Ada","author_url":"/user/ada","provider_url":"https://tube.example","width":"100%","height":"459","cache_age":"3153600000","thumbnail_url":"//tube.example/t.jpg","thumbnail_width":"320","duration":"12"}""", provider: "tube");

        Assert.Multiple(() =>
        {
            Assert.That((facts.Title, facts.Author!.Url, facts.Author.Handle), Is.EqualTo(("Gulls & terns", "https://tube.example/user/ada", "ada")));
            Assert.That((facts.Media.Single().Type, facts.Media[0].Url, facts.Media[0].Width, facts.Media[0].DurationMs), Is.EqualTo((MediaType.Thumbnail, "https://tube.example/t.jpg", 320, 12000L)));
        });
    }

    [Test]
    public void Xml_is_read_and_a_document_type_is_refused()
    {
        var good = Invented.Read("oembed", "<?xml version=\"1.0\"?><oembed><type>video</type><title>Tide</title><author_name>Ada</author_name><html><![CDATA[<iframe src=\"https://tube.example/e/1\"></iframe>]]></html></oembed>", provider: "tube");
        var bomb = Invented.Read("oembed", "<!DOCTYPE oembed [<!ENTITY a \"b\">]><oembed><title>&a;</title></oembed>");

        Assert.That((good.Title, good.Author!.DisplayName, bomb.Outcome), Is.EqualTo(("Tide", "Ada", SourceOutcome.BadResponse)));
    }

    [TestCase("youtube", 401, "Unauthorized", AvailabilityState.EmbeddingDisabled)]
    [TestCase("youtube", 403, "Forbidden", AvailabilityState.Protected)]
    [TestCase("youtube", 400, "Bad Request", AvailabilityState.NotFound)]
    [TestCase("youtube", 404, "", AvailabilityState.NotFound)]
    [TestCase("spotify", 404, "", AvailabilityState.NotFound)]
    [TestCase("x", 403, "<html>Sorry, you are not authorized to see this status.</html>", AvailabilityState.Protected)]
    [TestCase("x", 403, "{}", AvailabilityState.Suspended)]
    [TestCase("tiktok", 400, """{"code":400,"message":"Something went wrong"}""", AvailabilityState.NotFound)]
    [TestCase("tube", 401, "", AvailabilityState.Protected)]
    [TestCase("tube", 403, "", null)]
    [TestCase("tube", 500, "", AvailabilityState.Error)]
    [TestCase("tube", 429, "", AvailabilityState.RateLimited)]
    [TestCase("tube", 200, """{"error":"not found","status_code":404}""", AvailabilityState.NotFound)]
    [TestCase("tube", 200, """{"response":{"error":{"messages":["no such show"],"code":404}}}""", AvailabilityState.NotFound)]
    [TestCase("tube", 200, "<html>hello</html>", AvailabilityState.Error)]
    [TestCase("tube", 200, "", AvailabilityState.Error)]
    [TestCase("facebook", 400, """{"error":{"message":"The requested resource does not exist","type":"OAuthException","code":100,"error_subcode":2207046}}""", AvailabilityState.NotFound)]
    [TestCase("facebook", 400, """{"error":{"message":"(#4) limit","type":"OAuthException","code":4}}""", AvailabilityState.RateLimited)]
    public void A_refusal_means_what_the_provider_means_by_it(string provider, int status, string body, AvailabilityState? state) =>
        Assert.That(Invented.Read("oembed", body, status, provider).State, Is.EqualTo(state));

    [Test]
    public void A_missing_token_of_meta_is_named_as_such() =>
        Assert.That(Invented.Read("oembed", """{"error":{"message":"Invalid OAuth access token","type":"OAuthException","code":190}}""", 400, "instagram").Outcome, Is.EqualTo(SourceOutcome.NeedsCredentials));

    [Test]
    public void A_limited_answer_keeps_what_it_holds()
    {
        var facts = Invented.Read("oembed", """{"type":"video","version":"1.0","title":"Locked","domain_status_code":403,"thumbnail_url":"https://i.vimeocdn.com/1.jpg"}""", provider: "vimeo");

        Assert.That((facts.State, facts.Title, facts.Outcome, facts.Media.Length), Is.EqualTo(((AvailabilityState?)AvailabilityState.Protected, "Locked", SourceOutcome.Answered, 1)));
    }

    private static PostFacts Read(string provider, string html) =>
        Invented.Read("oembed", "{\"version\":\"1.0\",\"type\":\"rich\",\"html\":" + System.Text.Json.JsonSerializer.Serialize(html) + "}", provider: provider);
}

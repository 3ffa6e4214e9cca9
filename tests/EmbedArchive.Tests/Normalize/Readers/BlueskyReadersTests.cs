using EmbedArchive.Normalize;

namespace EmbedArchive.Tests.Normalize.Readers;

[TestFixture]
internal sealed class BlueskyReadersTests
{
    private const string Author = """{"did":"did:plc:ada","handle":"ada.example","displayName":"Ada"}""";

    [Test]
    public void Facets_count_bytes_of_utf8()
    {
        var text = Thread("""{"text":"é😀 see lab.example #sea","createdAt":"2025-01-02T03:04:05.678Z","langs":["de"],"facets":[{"index":{"byteStart":11,"byteEnd":22},"features":[{"$type":"app.bsky.richtext.facet#link","uri":"https://lab.example/long"}]},{"index":{"byteStart":23,"byteEnd":27},"features":[{"$type":"app.bsky.richtext.facet#tag","tag":"sea"}]},{"index":{"byteStart":1,"byteEnd":3},"features":[{"$type":"app.bsky.richtext.facet#tag","tag":"half"}]}]}""").Text!;

        Assert.That(text.Spans.Select(s => (s.Type, text.Plain[s.Start..s.End])), Is.EqualTo(new[] { (TextPartType.Url, "lab.example"), (TextPartType.Hashtag, "#sea") }));
    }

    [Test]
    public void A_quote_with_media_has_both_and_numbers_as_texts_count()
    {
        var facts = Thread("""{"text":"both","createdAt":"2025-01-02T03:04:05Z"}""", """
            ,"likeCount":"7","embed":{"$type":"app.bsky.embed.recordWithMedia#view","media":{"$type":"app.bsky.embed.video#view","playlist":"https://video.bsky.app/p.m3u8","thumbnail":"https://video.bsky.app/t.jpg","alt":"waves","aspectRatio":{"width":9,"height":16}},
             "record":{"record":{"$type":"app.bsky.embed.record#viewRecord","uri":"at://did:plc:bob/app.bsky.feed.post/3k","author":{"did":"did:plc:bob","handle":"bob.example"},"value":{"text":"inner","createdAt":"2024-12-31T00:00:00Z"}}}}
            """);

        Assert.Multiple(() =>
        {
            Assert.That((facts.Media.Single().Type, facts.Media[0].Alt, facts.Media[0].Width), Is.EqualTo((MediaType.Video, "waves", 9)));
            Assert.That(facts.Quoted!.Snapshot!.Text!.Plain, Is.EqualTo("inner"));
            Assert.That(facts.Counts!.Likes, Is.EqualTo(7));
            Assert.That(facts.CanonicalUrl, Is.EqualTo("https://bsky.app/profile/did:plc:ada/post/3j"));
        });
    }

    [TestCase("#viewNotFound", AvailabilityState.NotFound)]
    [TestCase("#viewBlocked", AvailabilityState.Unknown)]
    [TestCase("#viewDetached", AvailabilityState.Unknown)]
    public void The_state_of_a_quoted_post_is_its_own(string type, AvailabilityState state)
    {
        var facts = Thread("""{"text":"q"}""", $$$""","embed":{"$type":"app.bsky.embed.record#view","record":{"$type":"app.bsky.embed.record{{{type}}}","uri":"at://did:plc:bob/app.bsky.feed.post/3k"}}""");

        Assert.That((facts.State, facts.Quoted!.Availability!.State), Is.EqualTo(((AvailabilityState?)AvailabilityState.Available, state)));
    }

    [TestCase("NotFound", "Post not found: at://x", 400, AvailabilityState.NotFound)]
    [TestCase("AccountTakedown", "Account has been suspended", 400, AvailabilityState.Suspended)]
    [TestCase("AccountDeactivated", "Account is deactivated", 400, AvailabilityState.AccountGone)]
    [TestCase("InvalidRequest", "Profile not found", 400, AvailabilityState.NotFound)]
    [TestCase("RateLimitExceeded", "Rate Limit Exceeded", 429, AvailabilityState.RateLimited)]
    public void An_error_of_the_protocol_is_a_state(string error, string message, int status, AvailabilityState state) =>
        Assert.That(Invented.Read("bluesky-thread", $$"""{"error":"{{error}}","message":"{{message}}"}""", status).State, Is.EqualTo(state));

    [Test]
    public void A_list_without_the_post_means_that_it_was_not_found() =>
        Assert.That(Invented.Read("bluesky-thread", """{"posts":[]}""").State, Is.EqualTo(AvailabilityState.NotFound));

    [TestCase("""{"thread":[{"depth":-1,"value":{"post":{"uri":"at://did:plc:b/app.bsky.feed.post/1"}}},{"depth":0,"value":{"post":{"uri":"at://did:plc:ada/app.bsky.feed.post/3j","record":{"text":"flat"}}}}]}""", "flat")]
    [TestCase("""{"uri":"at://did:plc:ada/app.bsky.feed.post/3j","cid":"c","value":{"text":"record","createdAt":"2025-01-02T03:04:05Z"}}""", "record")]
    [TestCase("""{"posts":[{"uri":"at://did:plc:ada/app.bsky.feed.post/3j","record":{"text":"listed"}}]}""", "listed")]
    public void Other_methods_of_the_protocol_give_the_post_too(string body, string text)
    {
        var facts = Invented.Read("bluesky-thread", body, provider: "bluesky");

        Assert.That((facts.Text!.Plain, facts.PostId), Is.EqualTo((text, "did:plc:ada/3j")));
    }

    [Test]
    public void The_avatar_in_the_head_of_a_page_is_no_picture_of_the_post()
    {
        var facts = Invented.Read("bluesky-page", """
            <meta property="og:title" content="Ada (@ada.example)"><meta property="og:description" content="the sea"><meta property="og:image" content="https://cdn.bsky.app/img/avatar/plain/a.jpg">
            <meta name="twitter:card" content="summary"><meta name="twitter:label2" content="Likes"><meta name="twitter:value2" content="3819">
            """, url: "https://bsky.app/profile/ada.example/post/3j");

        Assert.That((facts.Title, facts.Media.Length, facts.Counts!.Likes, facts.Author!.Handle), Is.EqualTo(((string?)null, 0, 3819L, "ada.example")));
    }

    private static PostFacts Thread(string record, string more = "") =>
        Invented.Read("bluesky-thread", $$$"""{"thread":{"$type":"app.bsky.feed.defs#threadViewPost","post":{"uri":"at://did:plc:ada/app.bsky.feed.post/3j","author":{{{Author}}},"record":{{{record}}}{{{more}}} } } }""", provider: "bluesky");
}

using EmbedArchive.Normalize;

namespace EmbedArchive.Tests.Normalize.Readers;

[TestFixture]
internal sealed class FediverseReadersTests
{
    private const string Account = """{"id":"1","acct":"ada","display_name":"Ada","url":"https://town.example/@ada","locked":false,"bot":true}""";

    [Test]
    public void Hidden_parts_of_links_are_dropped_and_the_address_is_kept()
    {
        var text = Status("""{"content":"<p>One<br>two</p><p>RE <a href=\"https://long.example/a/b/c\"><span class=\"invisible\">https://</span><span class=\"ellipsis\">long.example/a</span><span class=\"invisible\">/b/c</span></a> <a class=\"mention hashtag\" href=\"https://town.example/tags/Sea\">#<span>Sea</span></a></p>","account":ACCOUNT}""").Text!;

        Assert.Multiple(() =>
        {
            Assert.That(text.Plain, Is.EqualTo("One\ntwo\n\nRE long.example/a #Sea"));
            Assert.That(text.Spans.Select(s => (s.Type, s.Target)), Is.EqualTo(new[] { (TextPartType.Url, "https://long.example/a/b/c"), (TextPartType.Hashtag, "https://town.example/tags/Sea") }));
        });
    }

    [Test]
    public void A_status_has_its_warning_poll_media_and_boost()
    {
        var facts = Status("""
            {"id":"9","url":"https://town.example/@ada/9","uri":"https://town.example/users/ada/statuses/9","content":"","spoiler_text":"birds","sensitive":true,"visibility":"unlisted","favourites_count":"3","account":ACCOUNT,
             "media_attachments":[{"type":"gifv","url":"/media/1.mp4","preview_url":"/media/1.png","description":"a gull","meta":{"original":{"width":640,"height":480,"duration":1.5}}}],
             "poll":{"options":[{"title":"yes","votes_count":2},{"title":"no"}],"votes_count":2,"multiple":false,"expires_at":"2026-01-01T00:00:00Z","expired":true},
             "reblog":{"id":"8","content":"<p>inner</p>","account":ACCOUNT}}
            """);

        Assert.Multiple(() =>
        {
            Assert.That(facts.ContentWarning, Is.EqualTo(new ContentWarning { Text = "birds", SensitiveMedia = true }));
            Assert.That((facts.Media.Single().Type, facts.Media[0].Url, facts.Media[0].DurationMs, facts.Media[0].Sensitive), Is.EqualTo((MediaType.Gif, "https://town.example/media/1.mp4", 1500L, true)));
            Assert.That((facts.Poll!.Options.Count, facts.Poll.Options[1].Votes, facts.Poll.Closed), Is.EqualTo((2, (long?)null, true)));
            Assert.That((facts.Reposted!.Snapshot!.Text!.Plain, facts.Role, facts.Visibility), Is.EqualTo(("inner", PostRole.Repost, "unlisted")));
            Assert.That((facts.Counts!.Likes, facts.Author!.Bot), Is.EqualTo((3L, true)));
        });
    }

    [TestCase("deleted", AvailabilityState.Deleted)]
    [TestCase("unauthorized", AvailabilityState.Protected)]
    [TestCase("revoked", AvailabilityState.Unknown)]
    public void The_state_of_a_quote_is_told_apart(string quote, AvailabilityState state) =>
        Assert.That(Status($$"""{"id":"9","content":"q","account":ACCOUNT,"quote":{"state":"{{quote}}","quoted_status":null,"quoted_status_id":"5"} }""").Quoted!.Availability!.State, Is.EqualTo(state));

    [TestCase("""{"error":"Record not found"}""", 404, AvailabilityState.NotFound)]
    [TestCase("""{"error":"This API requires an authenticated user"}""", 401, AvailabilityState.LoginRequired)]
    [TestCase("""{"error":"Too many requests"}""", 429, AvailabilityState.RateLimited)]
    [TestCase("", 410, AvailabilityState.Deleted)]
    [TestCase("<html>Bad gateway</html>", 502, AvailabilityState.Error)]
    public void An_error_of_mastodon_is_a_state(string body, int status, AvailabilityState state) =>
        Assert.That(Invented.Read("mastodon-status", body, status, "mastodon").State, Is.EqualTo(state));

    [Test]
    public void The_history_gives_the_versions_before_the_last()
    {
        var facts = Invented.Read("mastodon-status", $$"""[{"content":"<p>first</p>","created_at":"2025-01-01T00:00:00.000Z","account":{{Account}}},{"content":"<p>second</p>","created_at":"2025-01-02T00:00:00.000Z","account":{{Account}}}]""");

        Assert.That((facts.Text!.Plain, facts.Edits.Single().Text, facts.EditedAt!.Value.Day, facts.PublishedAt!.Value.Day), Is.EqualTo(("second", "first", 2, 1)));
    }

    [Test]
    public void A_note_of_activitypub_has_author_text_poll_and_visibility()
    {
        var facts = Invented.Read("activitypub", """
            {"type":"Create","object":{"type":"Question","id":"https://town.example/n/1","url":[{"type":"Link","mediaType":"text/html","href":"https://town.example/@ada/1"}],"attributedTo":["https://town.example/users/ada"],
             "published":"2025-03-04T05:06:07Z","contentMap":{"fr":"<p>Oui ?</p>"},"oneOf":[{"name":"oui","replies":{"totalItems":4}}],"cc":"https://www.w3.org/ns/activitystreams#Public",
             "attachment":{"type":"Document","mediaType":"image/png","url":"https://town.example/i.png","name":"une image","width":5,"height":6},"likes":{"totalItems":2},"inReplyTo":"https://other.example/2"}}
            """);

        Assert.Multiple(() =>
        {
            Assert.That((facts.Text!.Plain, facts.Text.Lang, facts.Author!.Handle), Is.EqualTo(("Oui ?", "fr", "ada")));
            Assert.That((facts.CanonicalUrl, facts.Visibility, facts.Poll!.Options.Single().Votes), Is.EqualTo(("https://town.example/@ada/1", "unlisted", 4L)));
            Assert.That((facts.Media.Single().Alt, facts.Media[0].Type, facts.Counts!.Likes), Is.EqualTo(("une image", MediaType.Image, 2L)));
            Assert.That((facts.InReplyTo!.Url, facts.Role), Is.EqualTo(("https://other.example/2", PostRole.Reply)));
        });
    }

    [Test]
    public void A_page_of_mastodon_gives_name_handle_and_text_without_the_line_about_attachments()
    {
        var facts = Invented.Read("page", """
            <meta property="og:title" content="Ada (@ada@town.example)"><meta property="og:description" content="Attached: 1 image&#10;&#10;low tide"><meta property="og:published_time" content="2025-01-02T03:04:05Z">
            <meta property="og:image" content="https://town.example/i.png"><meta property="twitter:card" content="summary_large_image">
            """, provider: "mastodon", url: "https://town.example/@ada/9");

        Assert.That((facts.Author!.DisplayName, facts.Author.Handle, facts.Text!.Plain, facts.Title, facts.Media.Length), Is.EqualTo(("Ada", "ada", "low tide", (string?)null, 1)));
    }

    [TestCase(200)]
    [TestCase(410)]
    public void A_tombstone_says_deleted(int status) =>
        Assert.That(Invented.Read("activitypub", """{"type":"Tombstone","id":"https://town.example/n/1","formerType":"Note"}""", status).State, Is.EqualTo(AvailabilityState.Deleted));

    [Test]
    public void A_deleted_comment_of_peertube_keeps_its_place()
    {
        var facts = Invented.Read("peertube-video", """{"total":1,"data":[{"id":58,"text":"","createdAt":"2022-09-16T22:03:43.298Z","deletedAt":"2022-09-22T06:34:08.490Z","isDeleted":true,"account":null}]}""", provider: "peertube", id: "58");

        Assert.That((facts.State, facts.PostId, facts.Kind), Is.EqualTo(((AvailabilityState?)AvailabilityState.Deleted, "58", (EmbedKind?)EmbedKind.Comment)));
    }

    [Test]
    public void Of_a_peertube_video_the_largest_file_is_chosen()
    {
        var facts = Invented.Read("peertube-video", """
            {"uuid":"u","name":"Tide","duration":"12","account":{"name":"ada","displayName":"Ada"},"views":5,"previewPath":"/p.jpg","files":[{"fileUrl":"https://tube.example/240.mp4","resolution":{"id":240}},{"fileUrl":"https://tube.example/720.mp4","resolution":{"id":720}}]}
            """, url: "https://tube.example/w/u");

        Assert.That((facts.Media.Single().Url, facts.Media[0].DurationMs, facts.Media[0].Poster!.Url, facts.Title), Is.EqualTo(("https://tube.example/720.mp4", 12000L, "https://tube.example/p.jpg", "Tide")));
    }

    private static PostFacts Status(string body) =>
        Invented.Read("mastodon-status", body.Replace("ACCOUNT", Account, StringComparison.Ordinal), provider: "mastodon", url: "https://town.example/@ada/9");
}

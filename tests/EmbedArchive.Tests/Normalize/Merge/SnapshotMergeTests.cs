using System.Text.Json;
using EmbedArchive.Normalize;
using static EmbedArchive.Tests.Normalize.Answers;

namespace EmbedArchive.Tests.Normalize;

internal sealed class SnapshotMergeTests
{
    [Test]
    public void A_post_that_nobody_answered_for_keeps_what_the_article_holds()
    {
        var fallback = new EmbedFallback { Text = "They are back.", Author = "Ada Example", Handle = "ada", Date = "2023-11-06", DateFrom = DateSource.Printed, Links = ["https://t.co/abcdefghij"] };
        var snapshot = Answers.Merge(new PostKey("x", EmbedKind.Post, null, null), [], fallback, Now);
        Assert.Multiple(() =>
        {
            Assert.That(snapshot.Fallback, Is.SameAs(fallback));
            Assert.That(snapshot.Text?.Plain, Is.EqualTo("They are back."));
            Assert.That(snapshot.Author, Has.Property("Handle").EqualTo("ada").And.Property("DisplayName").EqualTo("Ada Example"));
            Assert.That(snapshot.PublishedAt, Has.Property("Precision").EqualTo(InstantPrecision.Day).And.Property("OriginalText").EqualTo("2023-11-06"));
            Assert.That(snapshot.Links.Single().Original, Is.EqualTo("https://t.co/abcdefghij"));
            Assert.That(snapshot.Evidence.Fields["/text/plain"], Is.EqualTo(new[] { "article" }));
            Assert.That(snapshot.Id, Does.Match("^x:sha256-[0-9a-f]{32}$"));
        });
    }

    [Test]
    public void The_time_in_the_id_is_a_check_and_a_last_resort()
    {
        static DateTimeOffset? TimeOfId(string id) => new DateTimeOffset(2023, 9, 8, 7, 6, 5, 432, TimeSpan.Zero);
        var alone = Answers.Merge(Post, [], null, Now, TimeOfId);
        Assert.That(alone.PublishedAt, Has.Property("FromId").True.And.Property("Value").EqualTo(TimeOfId("")));
        Assert.That(alone.Evidence.Fields["/publishedAt"], Is.EqualTo(new[] { "address" }));

        var told = Facts("Hello.") with { PublishedAt = At("2023-09-08T07:06:05Z", InstantPrecision.Second) };
        var agreed = Answers.Merge(Post, [Of("s1", SourceKind.Api, told)], null, Now, TimeOfId);
        Assert.That(agreed.PublishedAt?.FromId, Is.False);
        Assert.That(agreed.Evidence.Fields["/publishedAt"], Is.EqualTo(new[] { "s1", "address" }));
        Assert.That(agreed.Evidence.Conflicts, Is.Empty);

        var backdated = told with { PublishedAt = At("2019-01-01T00:00:00Z", InstantPrecision.Second) };
        var disputed = Answers.Merge(Post, [Of("s1", SourceKind.Api, backdated)], null, Now, TimeOfId);
        Assert.That(disputed.PublishedAt?.Value.Year, Is.EqualTo(2019));
        Assert.That(disputed.Evidence.Conflicts.Single(), Has.Property("Pointer").EqualTo("/publishedAt").And.Property("Chosen").EqualTo("s1"));
    }

    [TestCase("2023-11-06", "2023-11-06T20:00:00Z", true)]
    [TestCase("2023-11-06", "2023-11-07T04:30:00Z", true, Description = "still the sixth in Chicago")]
    [TestCase("2023-11-06", "2023-11-05T11:00:00Z", true, Description = "already the sixth in Kiribati")]
    [TestCase("2023-11-06", "2023-11-09T04:30:00Z", false)]
    public void A_printed_day_yields_to_the_exact_time_of_the_same_day(string day, string exact, bool yields)
    {
        var snapshot = Merged(
            Of("s1", SourceKind.Api, Facts("Hi.") with { PublishedAt = At(day + "T00:00:00Z", InstantPrecision.Day) }),
            Of("s2", SourceKind.Page, Facts("Hi.") with { PublishedAt = At(exact, InstantPrecision.Second) }));
        Assert.That(snapshot.PublishedAt?.Precision, Is.EqualTo(yields ? InstantPrecision.Second : InstantPrecision.Day));
        Assert.That(snapshot.Evidence.Conflicts, Has.Count.EqualTo(yields ? 0 : 1));
    }

    [TestCase("17", "17", true)]
    [TestCase("1pzbv0z", "t3_1pzbv0z", true)]
    [TestCase("3kabc", "at://did:plc:x/app.bsky.feed.post/3kabc", true)]
    [TestCase("7", "17", false)]
    [TestCase("", "17", false)]
    public void Two_names_of_one_id_agree(string a, string b, bool same)
    {
        Assert.That(SnapshotId.Same(a, b), Is.EqualTo(same));
        Assert.That(SnapshotId.Same(b, a), Is.EqualTo(same));
    }

    [Test]
    public void The_platforms_text_wins_and_the_other_is_kept_as_a_conflict()
    {
        var snapshot = Merged(Of("s1", SourceKind.Page, Facts("Ada on X: something else")), Of("s2", SourceKind.Api, Facts("The true words.")));
        Assert.That(snapshot.Text?.Plain, Is.EqualTo("The true words."));
        Assert.That(snapshot.Evidence.Conflicts.Single().Values.Select(v => v.Value), Is.EqualTo(new[] { "The true words.", "Ada on X: something else" }));
    }

    [TestCase("The harbour was closed at dawn and", "The harbour was closed at dawn and stayed so.", "The harbour was closed at dawn and stayed so.")]
    [TestCase("The harbour was closed at…", "The harbour was  closed\nat dawn.", "The harbour was  closed\nat dawn.")]
    [TestCase("The harbour was closed.", "The airport was closed as well.", "The harbour was closed.")]
    [TestCase("", "A picture of a ship", "")]
    public void A_longer_text_wins_only_over_its_own_beginning(string ranking, string other, string chosen) =>
        Assert.That(Merged(Of("s1", SourceKind.OEmbed, Facts(ranking)), Of("s2", SourceKind.Page, Facts(other))).Text?.Plain, Is.EqualTo(chosen));

    [Test]
    public void Texts_that_differ_in_links_only_agree()
    {
        var snapshot = Merged(Of("s1", SourceKind.Api, Facts("Read this https://example.org/story")), Of("s2", SourceKind.OEmbed, Facts("Read this https://t.co/0123456789 pic.twitter.com/abc")));
        Assert.That(snapshot.Evidence.Fields["/text/plain"], Is.EqualTo(new[] { "s1", "s2" }));
        Assert.That(snapshot.Evidence.Conflicts, Is.Empty);
    }

    [Test]
    public void A_wall_never_gives_a_field()
    {
        var wall = Facts("Log in to see this") with { Outcome = SourceOutcome.Wall, Confidence = AvailabilityConfidence.Inferred, Title = "Login" };
        var snapshot = Merged(Of("s1", SourceKind.Page, wall));
        Assert.That(snapshot.Text, Is.Null);
        Assert.That(snapshot.Title, Is.Null);
        Assert.That(snapshot.Evidence.Sources[0].Id, Is.EqualTo("s1"));
    }

    [Test]
    public void What_a_platform_tells_beside_a_refusal_is_kept()
    {
        var members = Facts(author: new Author { DisplayName = "Ada" }, state: AvailabilityState.LoginRequired) with { Outcome = SourceOutcome.Wall, Title = "For members" };
        var snapshot = Merged(Of("s1", SourceKind.OEmbed, Facts("For members")), Of("s2", SourceKind.Api, members));
        Assert.That(snapshot.Title, Is.EqualTo("For members"));
        Assert.That(snapshot.Availability.State, Is.EqualTo(AvailabilityState.LoginRequired));
    }

    [Test]
    public void An_author_is_completed_by_others_only_when_they_mean_the_same_account()
    {
        var name = Facts(author: new Author { DisplayName = "Ada", Handle = "ada" });
        var same = Facts(author: new Author { Handle = "Ada", Url = "https://x.com/ada" });
        var stranger = Facts(author: new Author { Handle = "bob", Id = "9" });
        var snapshot = Merged(Of("s1", SourceKind.Api, name), Of("s2", SourceKind.OEmbed, same), Of("s3", SourceKind.Page, stranger));
        Assert.That(snapshot.Author, Has.Property("Url").EqualTo("https://x.com/ada").And.Property("Id").Null.And.Property("Handle").EqualTo("ada"));
        Assert.That(snapshot.Evidence.Conflicts.Single().Pointer, Is.EqualTo("/author/handle"));
    }

    [Test]
    public void A_picture_on_the_page_is_not_a_medium_of_a_post_whose_platform_lists_none()
    {
        var text = Facts("Only words.", new Author { Handle = "ada" });
        var page = Facts() with { Media = [new Media { Type = MediaType.Image, State = MediaState.NotAttempted, Url = "https://img.example/avatar.jpg" }] };
        var snapshot = Merged(Of("s1", SourceKind.Api, text), Of("s2", SourceKind.Page, page));
        Assert.That(snapshot.Media, Is.Empty);
        Assert.That(snapshot.Evidence.Conflicts.Single().Values.Select(v => v.Value), Does.Contain("https://img.example/avatar.jpg"));
    }

    [Test]
    public void A_video_wins_over_a_preview_which_becomes_its_still_picture()
    {
        var preview = new Media { Type = MediaType.Thumbnail, State = MediaState.NotAttempted, Url = "https://img.example/preview.jpg" };
        var video = new Media { Type = MediaType.Video, State = MediaState.NotAttempted, Url = "https://video.example/1.mp4" };
        var snapshot = Merged(Of("s1", SourceKind.OEmbed, Facts() with { Media = [preview] }), Of("s2", SourceKind.Page, Facts() with { Media = [video] }));
        Assert.That(snapshot.Media.Single(), Has.Property("Url").EqualTo(video.Url).And.Property("Poster").EqualTo(preview));
    }

    [Test]
    public void Counts_are_never_mixed()
    {
        var snapshot = Merged(
            Of("s1", SourceKind.Page, Facts() with { Counts = new Counts { Likes = 5800, Views = 9, AsOf = Now, Approximate = true } }),
            Of("s2", SourceKind.Api, Facts() with { Counts = new Counts { Likes = 5812, AsOf = Now } }));
        Assert.That(snapshot.Counts, Has.Property("Likes").EqualTo(5812).And.Property("Views").Null);
        Assert.That(snapshot.Evidence.Conflicts.Single().Values.Select(v => v.Value), Is.EqualTo(new[] { "likes=5812", "likes=5800 views=9" }));
    }

    [Test]
    public void A_quoted_post_keeps_its_own_availability_and_depth_has_an_end()
    {
        var deep = Enumerable.Range(0, 5).Aggregate((PostReference?)null, (inner, i) => new PostReference
        {
            Id = $"{i}",
            Snapshot = Merged() with { Quoted = inner, PostId = $"{i}" },
        });
        var snapshot = Merged(
            Of("s1", SourceKind.Api, Facts("Look.") with { Quoted = deep }),
            Of("s2", SourceKind.OEmbed, Facts("Look.") with { Quoted = new() { Id = "4", Availability = new() { State = AvailabilityState.Deleted, Confidence = AvailabilityConfidence.Asserted, CheckedAt = Now } } }));
        Assert.That(snapshot.Quoted?.Availability?.State, Is.EqualTo(AvailabilityState.Deleted));
        Assert.That(snapshot.Quoted?.Snapshot?.Quoted?.Snapshot?.Quoted, Has.Property("Id").EqualTo("2").And.Property("Snapshot").Null);
    }

    [Test]
    public void Nothing_that_a_source_said_is_lost()
    {
        static JsonElement Json(string text) => JsonDocument.Parse(text).RootElement;
        var one = Facts() with { Labels = [new Label { Value = "sensitive" }], CanonicalUrl = "https://x.com/Ada/status/1", Extensions = Facts().Extensions.Add("x", Json("1")) };
        var two = Facts() with { Labels = [new Label { Value = "sensitive" }, new Label { Value = "ai" }], Extensions = Facts().Extensions.Add("x", Json("2")) };
        var snapshot = Merged(Of("s1", SourceKind.Api, one), Of("s2", SourceKind.Page, two));
        Assert.That(snapshot.Labels.Select(l => l.Value), Is.EqualTo(new[] { "sensitive", "ai" }));
        Assert.That(snapshot.AlternateUrls, Is.EqualTo(new[] { Post.Url }));
        Assert.That(snapshot.Extensions.Keys, Is.EqualTo(new[] { "x", "x@s2" }));
    }

    [Test]
    public void The_digest_is_of_the_content_alone()
    {
        static PostFacts Said(string text, long likes, string signature) => Facts(text) with
        {
            Counts = new Counts { Likes = likes, AsOf = Now },
            Media = [new Media { Type = MediaType.Image, State = MediaState.NotAttempted, Url = "https://img.example/1.jpg?sig=" + signature }],
        };
        var first = Merged(Of("s1", SourceKind.OEmbed, Said("Same.", 1, "a")));
        var later = Answers.Merge(Post, [Of("s1", SourceKind.OEmbed, Said("Same.", 2, "b"))], null, Now.AddDays(1));
        var edited = Merged(Of("s1", SourceKind.OEmbed, Said("Other.", 1, "a")));
        Assert.That(later.ContentDigest, Is.EqualTo(first.ContentDigest));
        Assert.That(edited.ContentDigest, Is.Not.EqualTo(first.ContentDigest));
        Assert.That(first.ContentDigest, Does.Match("^[0-9a-f]{64}$"));
    }
}

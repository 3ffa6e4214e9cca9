using EmbedArchive.Normalize;
using static EmbedArchive.Tests.Normalize.Answers;

namespace EmbedArchive.Tests.Normalize;

internal sealed class EarlierSnapshotTests
{
    private static readonly PreviousSnapshot Before = new() { Path = "posts/x-1700000000000000001/1.json", Sha256 = new('a', 64) };

    private static readonly PostFacts Whole = Facts("The ferry is late again, and the band plays on.", new Author { Id = "7", Handle = "ada", DisplayName = "Ada" }) with
    {
        Title = "Ferry", Counts = new() { Likes = 5, AsOf = Now }, Labels = [new() { Value = "satire" }],
        Media = [new() { Type = MediaType.Image, Url = "https://img.example/1.jpg", State = MediaState.Stored, Path = "media/aa/aa.jpg", Sha256 = new('b', 64) }],
    };

    private static readonly PostFacts Gone = Without(SourceOutcome.Gone, AvailabilityState.NotFound);

    private static PostSnapshot Later(PostSnapshot before, params SourceFacts[] answers) => Later(before, 9, answers);

    private static PostSnapshot Later(PostSnapshot before, int days, params SourceFacts[] answers) =>
        Answers.Merge(Post, [.. answers.Select(a => a with { Source = a.Source with { At = Now.AddDays(days) } })], null, Now.AddDays(days), earlier: new(before, Before));

    [Test]
    public void A_post_that_is_gone_keeps_all_that_was_known_of_it_under_the_name_of_the_earlier_run()
    {
        var later = Later(Merged(Of("s1", SourceKind.Api, Whole)), Of("s1", SourceKind.Api, Gone, 404));
        Assert.Multiple(() =>
        {
            Assert.That((later.Text?.Plain, later.Title, later.Author?.Handle, later.Counts?.Likes, later.Media.Single().Path),
                Is.EqualTo((Whole.Text?.Plain, "Ferry", "ada", 5, "media/aa/aa.jpg")));
            Assert.That(later.Counts?.AsOf, Is.EqualTo(Now), "counted then, not now");
            Assert.That(later.Evidence.Fields["/text/plain"], Is.EqualTo(new[] { "earlier" }));
            Assert.That(later.Evidence.Sources, Has.One.Matches<EvidenceSource>(s => s is { Id: "earlier", Kind: SourceKind.Earlier } && s.At == Now));
        });
    }

    [Test]
    public void That_it_was_there_makes_not_found_deleted_by_inference_and_says_since_when()
    {
        var later = Later(Merged(Of("s1", SourceKind.Api, Whole)), Of("s1", SourceKind.Api, Gone, 404));
        Assert.That(later.Availability, Has.Property("State").EqualTo(AvailabilityState.Deleted).And.Property("Confidence").EqualTo(AvailabilityConfidence.Inferred)
            .And.Property("LastSeenAt").EqualTo(Now).And.Property("FirstMissingAt").EqualTo(Now.AddDays(9)).And.Property("PreviousSnapshot").EqualTo(Before));

        var third = Later(later, 30, Of("s1", SourceKind.Api, Gone, 404));
        Assert.That(third.Availability, Has.Property("LastSeenAt").EqualTo(Now).And.Property("FirstMissingAt").EqualTo(Now.AddDays(9)));
        Assert.That(third.Text?.Plain, Is.EqualTo(Whole.Text?.Plain));

        var hindered = Later(third, 31, Of("s1", SourceKind.Api, Without(SourceOutcome.RateLimited), 429));
        Assert.That(hindered.Availability, Has.Property("State").EqualTo(AvailabilityState.RateLimited).And.Property("FirstMissingAt").EqualTo(Now.AddDays(9)));

        var back = Later(hindered, 40, Of("s1", SourceKind.Api, Whole));
        Assert.That(back.Availability, Has.Property("State").EqualTo(AvailabilityState.Available).And.Property("FirstMissingAt").Null.And.Property("LastSeenAt").EqualTo(Now.AddDays(40)));
    }

    [Test]
    public void A_leaner_answer_of_today_takes_nothing_away()
    {
        var later = Later(Merged(Of("s1", SourceKind.Api, Whole)), Of("s1", SourceKind.Page, Facts("The ferry is late again, and…")));
        Assert.That(later.Text?.Plain, Is.EqualTo(Whole.Text?.Plain));
        Assert.That(later.Media, Has.Count.EqualTo(1));
        Assert.That(later.Availability.State, Is.EqualTo(AvailabilityState.Available));
    }

    [Test]
    public void What_the_platform_says_today_is_shown_and_the_words_of_then_are_kept_as_a_conflict()
    {
        var edited = Whole with { Text = new() { Plain = "The ferry came." }, Counts = new() { Likes = 6, AsOf = Now.AddDays(9) }, Labels = [] };
        var later = Later(Merged(Of("s1", SourceKind.Api, Whole)), Of("s1", SourceKind.Api, edited));
        Assert.That((later.Text?.Plain, later.Counts?.Likes), Is.EqualTo(("The ferry came.", 6)));
        Assert.That(later.Labels, Is.Empty, "the platform lists all labels of today");
        Assert.That(later.Evidence.Conflicts.Single(c => c.Pointer == "/text/plain").Values.Select(v => v.Source), Is.EqualTo(new[] { "s1", "earlier" }));
    }

    [Test]
    public void Only_what_the_post_says_changes_its_digest()
    {
        var before = Merged(Of("s1", SourceKind.Api, Whole));
        Assert.That(Later(before, Of("s1", SourceKind.Api, Whole with { Counts = new() { Likes = 900, Views = 4, AsOf = Now.AddDays(9) } })).ContentDigest, Is.EqualTo(before.ContentDigest));
        Assert.That(Later(before, Of("s1", SourceKind.Api, Gone, 404)).ContentDigest, Is.EqualTo(before.ContentDigest));
        Assert.That(Later(before, Of("s1", SourceKind.Api, Whole with { Title = "Boat" })).ContentDigest, Is.Not.EqualTo(before.ContentDigest));
    }

    [Test]
    public void The_sort_and_the_time_that_the_platform_told_stay_when_the_post_is_gone_though_its_id_tells_a_time_too()
    {
        var told = Whole with { Kind = EmbedKind.Video, PublishedAt = new() { Value = Now.AddDays(-1), Precision = InstantPrecision.Second } };
        var before = Answers.Merge(Post, [Of("s1", SourceKind.Api, told)], null, Now, _ => Now.AddDays(-100));
        var later = Answers.Merge(Post, [Of("s1", SourceKind.Api, Gone, 404)], null, Now.AddDays(9), _ => Now.AddDays(-100), new(before, Before));
        Assert.That((later.Kind, later.PublishedAt, later.ContentDigest), Is.EqualTo((EmbedKind.Video, before.PublishedAt, before.ContentDigest)));
    }

    [Test]
    public void What_only_the_article_held_then_is_the_articles_now()
    {
        var before = Answers.Merge(Post, [Of("s1", SourceKind.Api, Gone, 404)], new() { Text = "Her words." }, Now);
        var later = Later(before, Of("s1", SourceKind.Api, Gone, 404));
        Assert.That(later.Evidence.Fields["/text/plain"], Is.EqualTo(new[] { "article" }));
        Assert.That(later.Fallback?.Text, Is.EqualTo("Her words."));
    }
}

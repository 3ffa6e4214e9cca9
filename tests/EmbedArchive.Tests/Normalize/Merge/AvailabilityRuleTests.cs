using EmbedArchive.Normalize;
using static EmbedArchive.Tests.Normalize.Answers;

namespace EmbedArchive.Tests.Normalize;

internal sealed class AvailabilityRuleTests
{
    private static readonly EmbedFallback Quotation = new() { Text = "What the reporter saw." };

    [Test]
    public void Without_an_answer_it_is_unknown() =>
        Assert.That(Merged().Availability, Has.Property("State").EqualTo(AvailabilityState.Unknown).And.Property("Source").Null);

    [TestCase(SourceOutcome.Wall, AvailabilityState.LoginRequired, AvailabilityState.LoginRequired)]
    [TestCase(SourceOutcome.Wall, null, AvailabilityState.Unknown)]
    [TestCase(SourceOutcome.RateLimited, null, AvailabilityState.RateLimited)]
    [TestCase(SourceOutcome.TimedOut, null, AvailabilityState.Unknown)]
    [TestCase(SourceOutcome.BadResponse, null, AvailabilityState.Unknown)]
    [TestCase(SourceOutcome.Empty, null, AvailabilityState.Unknown)]
    [TestCase(SourceOutcome.Gone, null, AvailabilityState.NotFound)]
    [TestCase(SourceOutcome.Gone, AvailabilityState.Deleted, AvailabilityState.Deleted)]
    public void One_answer_gives_its_own_state(SourceOutcome outcome, AvailabilityState? told, AvailabilityState state) =>
        Assert.That(Merged(Of("s1", SourceKind.Api, Without(outcome, told))).Availability.State, Is.EqualTo(state));

    [TestCase(SourceOutcome.Wall, AvailabilityState.BotWall)]
    [TestCase(SourceOutcome.RateLimited, AvailabilityState.RateLimited)]
    [TestCase(SourceOutcome.Gone, AvailabilityState.NotFound)]
    public void What_one_source_shows_is_not_undone_by_another_that_could_not(SourceOutcome outcome, AvailabilityState state)
    {
        var snapshot = Merged(Of("s1", SourceKind.Api, Without(outcome, state)), Of("s2", SourceKind.OEmbed, Facts("Good morning.")));
        Assert.That(snapshot.Availability, Has.Property("State").EqualTo(AvailabilityState.Available).And.Property("Source").EqualTo("s2"));
    }

    [Test]
    public void What_the_platform_states_wins_over_words_that_outlived_the_post()
    {
        var snapshot = Merged(
            Of("s1", SourceKind.OEmbed, Facts("A title that outlives its text.")),
            Of("s2", SourceKind.Api, Without(SourceOutcome.Gone, AvailabilityState.Deleted) with { StateBy = "moderator" }));
        Assert.That(snapshot.Availability, Has.Property("State").EqualTo(AvailabilityState.Deleted).And.Property("By").EqualTo("moderator"));
        Assert.That(snapshot.Evidence.Conflicts.Single(c => c.Pointer == "/availability/state").Rule, Is.EqualTo("stated-over-shown"));
    }

    [Test]
    public void Not_found_stays_not_found_when_nothing_proves_that_there_was_a_post() =>
        Assert.That(Merged(Of("s1", SourceKind.Api, Without(SourceOutcome.Gone, AvailabilityState.NotFound), 404)).Availability,
            Has.Property("State").EqualTo(AvailabilityState.NotFound).And.Property("HttpStatus").EqualTo(404));

    [Test]
    public void Not_found_becomes_deleted_by_inference_when_the_article_holds_its_words()
    {
        var snapshot = Answers.Merge(Post, [Of("s1", SourceKind.Api, Without(SourceOutcome.Gone, AvailabilityState.NotFound), 404)], Quotation, Now);
        Assert.That(snapshot.Availability, Has.Property("State").EqualTo(AvailabilityState.Deleted)
            .And.Property("Confidence").EqualTo(AvailabilityConfidence.Inferred).And.Property("FirstMissingAt").EqualTo(Now));
        Assert.That(snapshot.Evidence.Conflicts.Single().Values.Select(v => (v.Source, v.Value)), Is.EqualTo(new[] { ("s1", "not-found"), ("article", "existed") }));
    }

    [Test]
    public void A_copy_in_an_archive_proves_that_there_was_a_post_and_says_when_it_was_last_seen()
    {
        var seen = Now.AddYears(-1);
        var snapshot = Merged(Of("s1", SourceKind.Api, Without(SourceOutcome.Gone, AvailabilityState.NotFound)), Copy("s2", Facts("Once upon a time."), seen));
        Assert.That(snapshot.Availability, Has.Property("State").EqualTo(AvailabilityState.Deleted).And.Property("LastSeenAt").EqualTo(seen));
    }

    [TestCase(SourceOutcome.Wall)]
    [TestCase(SourceOutcome.RateLimited)]
    [TestCase(SourceOutcome.Unreachable)]
    [TestCase(SourceOutcome.HttpError)]
    public void Words_in_the_article_never_make_a_hindrance_a_deletion(SourceOutcome outcome) =>
        Assert.That(Answers.Merge(Post, [Of("s1", SourceKind.Api, Without(outcome), 503)], Quotation, Now).Availability.State,
            Is.Not.EqualTo(AvailabilityState.Deleted).And.Not.EqualTo(AvailabilityState.NotFound));

    [Test]
    public void A_copy_alone_does_not_tell_whether_the_post_is_there_now() =>
        Assert.That(Merged(Copy("s1", Facts("Old words.", state: AvailabilityState.Available), Now.AddYears(-2))).Availability.State, Is.EqualTo(AvailabilityState.Unknown));

    [Test]
    public void Embedding_forbidden_does_not_hide_that_the_page_shows_it() =>
        Assert.That(Merged(
            Of("s1", SourceKind.OEmbed, Without(SourceOutcome.Empty, AvailabilityState.EmbeddingDisabled), 401),
            Of("s2", SourceKind.Page, Facts("A video of a harbour."))).Availability.State, Is.EqualTo(AvailabilityState.Available));
}

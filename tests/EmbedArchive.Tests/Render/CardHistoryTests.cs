using System.Net;
using System.Text.RegularExpressions;
using EmbedArchive.Render.Cards;

namespace EmbedArchive.Tests.Render;

/// <summary>The card tells what several runs saw: between which two askings a post changed, went or came back.</summary>
[TestFixture]
internal sealed class CardHistoryTests
{
    private static readonly DateTimeOffset May = new(2026, 5, 3, 6, 0, 0, TimeSpan.Zero), June = new(2026, 6, 9, 7, 30, 0, TimeSpan.Zero);

    private static string Card(PostSnapshot post, params PostObservation[] observations) =>
        PostCard.Render(Invented.Card(post, post.Availability.State == AvailabilityState.Available ? EmbedOutcome.Archived : EmbedOutcome.Gone) with { Observations = observations });

    private static string Words(string card) => WebUtility.HtmlDecode(Regex.Replace(card, "<[^>]*>", "", RegexOptions.NonBacktracking));

    private static PostSnapshot Gone(AvailabilityState state, AvailabilityConfidence how, DateTimeOffset seen, DateTimeOffset? missing, string? by = null) =>
        Invented.Post() with { Availability = Invented.State(state, by, how) with { LastSeenAt = seen, FirstMissingAt = missing } };

    [TestCase(AvailabilityState.Deleted, AvailabilityConfidence.Asserted, null, "Deleted between 3 May and 9 June 2026.")]
    [TestCase(AvailabilityState.Deleted, AvailabilityConfidence.Asserted, "platform", "Removed between 3 May and 9 June 2026.")]
    [TestCase(AvailabilityState.Deleted, AvailabilityConfidence.Inferred, null, "Became unavailable between 3 May and 9 June 2026.")]
    [TestCase(AvailabilityState.NotFound, AvailabilityConfidence.Inferred, null, "Became unavailable between 3 May and 9 June 2026.")]
    [TestCase(AvailabilityState.Suspended, AvailabilityConfidence.Asserted, null, "Became unavailable between 3 May and 9 June 2026.")]
    public void What_is_gone_went_between_the_last_sight_and_the_first_miss(AvailabilityState state, AvailabilityConfidence how, string? by, string sentence)
    {
        var words = Words(Card(Gone(state, how, May, June, by)));
        Assert.That(words, Does.Contain(sentence).And.Not.Contain("Last seen").And.Not.Contain("First found missing"));
        if (how == AvailabilityConfidence.Inferred) Assert.That(words, Does.Not.Contain("Deleted"));
    }

    [TestCase("2026-05-03T06:00Z", "2026-06-09T07:30Z", "between 3 May and 9 June 2026.")]
    [TestCase("2025-12-31T06:00Z", "2026-01-01T07:30Z", "between 31 December 2025 and 1 January 2026.")]
    [TestCase("2025-05-03T06:00Z", "2026-05-03T06:00Z", "between 3 May 2025 and 3 May 2026.")]
    [TestCase("2026-05-03T06:00Z", "2026-05-03T07:30Z", "on 3 May 2026 between 06:00 and 07:30 UTC.")]
    [TestCase("2026-05-03T23:00-02:00", "2026-05-05T00:30+02:00", "on 4 May 2026 between 01:00 and 22:30 UTC.")]
    public void The_year_is_left_out_only_where_both_are_of_one_year(string seen, string missing, string words) =>
        Assert.That(Words(Card(Gone(AvailabilityState.Deleted, AvailabilityConfidence.Asserted, Time(seen), Time(missing)))), Does.Contain("Deleted " + words));

    [Test]
    public void Programs_read_both_moments_to_the_minute() =>
        Assert.That(Card(Gone(AvailabilityState.Deleted, AvailabilityConfidence.Asserted, May, June)),
            Does.Contain("Deleted between <time datetime=\"2026-05-03T06:00Z\">3 May</time> and <time datetime=\"2026-06-09T07:30Z\">9 June 2026</time>."));

    [TestCase("https://web.archive.org/web/20260503060000id_/https://a.example/1", AvailabilityState.Deleted, "Saved by the Internet Archive on 3 May 2026, gone when asked on 9 June 2026.")]
    [TestCase("https://memento.example/20260503/https://a.example/1", AvailabilityState.NotFound, "Saved by memento.example on 3 May 2026, gone when asked on 9 June 2026.")]
    public void A_copy_of_a_web_archive_tells_when_it_was_saved_not_when_it_went(string copy, AvailabilityState state, string sentence)
    {
        var gone = Gone(state, AvailabilityConfidence.Asserted, May, June);
        var source = new EvidenceSource { Id = "s2", Kind = SourceKind.WebArchive, Name = "wayback", Outcome = SourceOutcome.Answered, Url = copy, CopiedAt = May };
        var words = Words(Card(gone with { Evidence = gone.Evidence with { Sources = [.. gone.Evidence.Sources, source] } }));
        Assert.That(words, Does.Contain(sentence).And.Not.Contain("between"));
    }

    [Test]
    public void A_copy_that_is_younger_than_the_first_miss_parts_nothing() =>
        Assert.That(Words(Card(Gone(AvailabilityState.NotFound, AvailabilityConfidence.Inferred, June, May))), Does.Not.Contain("between").And.Contain("Last seen 9 June 2026"));

    [Test]
    public void What_is_shown_to_some_only_was_restricted_between_two_askings()
    {
        var post = Gone(AvailabilityState.LoginRequired, AvailabilityConfidence.Inferred, Invented.Captured.AddDays(-9), null);
        var words = Words(Card(post, Invented.Seen(-9, ObservedChange.First), Invented.Seen(-2, ObservedChange.Restricted, AvailabilityState.LoginRequired), Invented.Seen(0, ObservedChange.Unchanged, AvailabilityState.LoginRequired)));
        Assert.That(words, Does.Contain("Restricted between 11 November and 18 November 2026."));
    }

    [Test]
    public void One_change_lies_between_the_sights_before_and_after_it_whatever_failed_in_between()
    {
        var words = Words(Card(Invented.Post(), Invented.Seen(-30, ObservedChange.First), Invented.Seen(-20, ObservedChange.Unchanged), Invented.Seen(-10, ObservedChange.Unanswered, AvailabilityState.Error),
            Invented.Seen(-5, ObservedChange.Changed, field: "/text/plain"), Invented.Seen(0, ObservedChange.Unchanged)));
        Assert.That(words, Does.Contain("Changed between 31 October and 15 November 2026; earlier versions are kept."));
    }

    [Test]
    public void A_post_that_came_back_with_other_words_tells_both()
    {
        var words = Words(Card(Invented.Post(), Invented.Seen(-30, ObservedChange.First), Invented.Seen(-20, ObservedChange.Gone, AvailabilityState.NotFound), Invented.Seen(-15, ObservedChange.Unchanged, AvailabilityState.NotFound),
            Invented.Seen(-5, ObservedChange.Back, field: "/text/plain")));
        Assert.That(words, Does.Contain("Not available on 31 October 2026, seen again on 15 November 2026. Changed between 21 October and 15 November 2026; earlier versions are kept."));
    }

    [Test]
    public void A_post_that_stayed_as_it_was_tells_nothing()
    {
        var (once, often) = (Card(Invented.Post()), Card(Invented.Post(), Invented.Seen(-3, ObservedChange.First), Invented.Seen(-2, ObservedChange.Unchanged), Invented.Seen(-1, ObservedChange.Unanswered, AvailabilityState.RateLimited)));
        Assert.That(often, Is.EqualTo(once));
    }

    private static DateTimeOffset Time(string text) => DateTimeOffset.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}

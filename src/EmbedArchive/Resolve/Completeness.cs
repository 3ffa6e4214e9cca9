using EmbedArchive.Normalize;

namespace EmbedArchive.Resolve;

/// <summary>When enough is known of a post, so that no further source is asked.</summary>
internal static class Completeness
{
    /// <summary>Author, words, time, media and state are known; or the platform itself said why the post cannot be had.</summary>
    internal static bool Enough(IReadOnlyList<SourceFacts> answers, PostKey post, bool timeInId)
    {
        if (answers.Any(IsFinal)) return true;
        var told = answers.Where(a => a.Live && a.Competes).Select(a => a.Facts).ToArray();
        return told.Any(f => f.Author is { } a && (a.Handle ?? a.DisplayName) is not null)
            && (told.Any(f => f.Text is not null || f.Title is not null) || answers.Any(IsMediaAlone))
            && (timeInId || told.Any(f => f.PublishedAt is not null))
            && (answers.Any(ListsMedia) || told.Any(f => f.Media.Any(m => m.Type != MediaType.Thumbnail)))
            && StateOf(answers) == AvailabilityState.Available
            && post.Id is not null;
    }

    /// <summary>The platform's own JSON lists the media of a post, or that it has none; a preview does not.</summary>
    private static bool ListsMedia(SourceFacts answer) => answer.Source.Kind == SourceKind.Api && answer.Competes && answer.Facts.Author is not null;

    /// <summary>A post may be a picture and no word.</summary>
    private static bool IsMediaAlone(SourceFacts answer) => ListsMedia(answer) && answer.Facts.Media.Any(m => m.Type != MediaType.Thumbnail);

    private static bool IsFinal(SourceFacts answer) =>
        answer.Source.Kind == SourceKind.Api && answer.Facts is
        {
            Outcome: not SourceOutcome.Wall, Confidence: AvailabilityConfidence.Asserted,
            State: AvailabilityState.Deleted or AvailabilityState.Suspended or AvailabilityState.AccountGone or AvailabilityState.Protected or AvailabilityState.Withheld,
        };

    private static AvailabilityState? StateOf(IReadOnlyList<SourceFacts> answers) =>
        answers.Select(StateEvidence.Of).OfType<StateEvidence>().OrderBy(e => e.Strength).ThenBy(e => e.Rank).FirstOrDefault()?.State;
}

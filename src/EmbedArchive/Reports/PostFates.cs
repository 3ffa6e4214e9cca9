namespace EmbedArchive.Reports;

/// <summary>From the outcomes of embeds to the words of a report.</summary>
internal static class PostFates
{
    internal static IReadOnlyList<PostFate> All { get; } = Enum.GetValues<PostFate>();

    internal static PostFate Of(EmbedOutcome outcome) => outcome switch
    {
        EmbedOutcome.Archived => PostFate.Saved,
        EmbedOutcome.ArchivedFromCopy => PostFate.SavedFromCopy,
        EmbedOutcome.Gone => PostFate.Gone,
        EmbedOutcome.Private or EmbedOutcome.Blocked or EmbedOutcome.NeedsCredentials => PostFate.Closed,
        EmbedOutcome.Unidentified or EmbedOutcome.Unsupported => PostFate.WordsOnly,
        _ => PostFate.NotReached,
    };

    /// <summary>Whether readers can no longer see it where it stood, saved or not.</summary>
    internal static bool IsGone(PostSnapshot post) =>
        post.Availability.State is AvailabilityState.Deleted or AvailabilityState.NotFound or AvailabilityState.Suspended or AvailabilityState.AccountGone;

    internal static string Word(PostFate fate) => Normalize.KebabCase.Of(fate);
}

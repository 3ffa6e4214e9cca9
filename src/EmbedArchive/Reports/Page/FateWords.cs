namespace EmbedArchive.Reports.Page;

/// <summary>The words of a page for what became of a post.</summary>
internal static class FateWords
{
    internal static string Of(PostFate fate) => fate switch
    {
        PostFate.Saved => "saved",
        PostFate.SavedFromCopy => "saved from a web archive's copy",
        PostFate.WordsOnly => "only the article's words",
        PostFate.NotReached => "not reached this time",
        PostFate.Closed => "private or behind a wall",
        _ => "gone, the article's words kept",
    };

    internal static long Count(IReadOnlyDictionary<string, long> counts, PostFate fate) => counts.GetValueOrDefault(PostFates.Word(fate));

    /// <summary>How many are saved, from a copy too.</summary>
    internal static long Saved(IReadOnlyDictionary<string, long> counts) => Count(counts, PostFate.Saved) + Count(counts, PostFate.SavedFromCopy);

    /// <summary>The fates with their counts, those without a post left out, as the segments of a bar.</summary>
    internal static IReadOnlyList<Segment> Segments(IReadOnlyDictionary<string, long> counts) =>
        [.. PostFates.All.Select(f => new Segment(PostFates.Word(f), Of(f), Count(counts, f))).Where(s => s.Count > 0)];

    /// <summary>What is known of a gone post: what the platform said, or what that seems to mean.</summary>
    internal static string State(GonePost post) => (post.State, post.Confidence) switch
    {
        (AvailabilityState.Deleted, AvailabilityConfidence.Asserted) => "Deleted",
        (AvailabilityState.Deleted, _) => "Probably deleted",
        (AvailabilityState.NotFound, _) => "Not found",
        (AvailabilityState.Suspended, AvailabilityConfidence.Asserted) => "Account suspended",
        (AvailabilityState.Suspended, _) => "Account probably suspended",
        (AvailabilityState.AccountGone, AvailabilityConfidence.Asserted) => "Account gone",
        (AvailabilityState.AccountGone, _) => "Account probably gone",
        _ => post.State.ToString(),
    };

    /// <summary>Who said so, or from what it is concluded; the name of the platform stands before it.</summary>
    internal static string Evidence(GonePost post) => post.Confidence == AvailabilityConfidence.Asserted
        ? "says so" : post.State == AvailabilityState.Deleted ? "no longer finds it, though it was there" : "no longer shows it";
}

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

    internal static string State(AvailabilityState state) => state switch
    {
        AvailabilityState.Deleted => "Deleted",
        AvailabilityState.NotFound => "Not found",
        AvailabilityState.Suspended => "Account suspended",
        AvailabilityState.AccountGone => "Account gone",
        _ => state.ToString(),
    };
}

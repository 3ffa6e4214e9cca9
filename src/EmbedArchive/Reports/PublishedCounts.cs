namespace EmbedArchive.Reports;

/// <summary>When the posts were published.</summary>
/// <param name="Oldest">The first month.</param>
/// <param name="Median">The month before which half of them were published.</param>
/// <param name="Newest">The last month.</param>
/// <param name="Undated">How many posts no source dates.</param>
/// <param name="Months">Each month that has posts, in order.</param>
internal sealed record PublishedCounts(string? Oldest, string? Median, string? Newest, long Undated, IReadOnlyList<MonthCount> Months);

namespace EmbedArchive.Reports;

/// <summary>A list with an end, so that a report of any batch fits in memory; the number of all is told beside it.</summary>
/// <param name="Total">How many there are.</param>
/// <param name="Items">Those that are listed.</param>
internal sealed record Listing<T>(long Total, IReadOnlyList<T> Items);

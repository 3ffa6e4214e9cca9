namespace EmbedArchive.Reports;

/// <summary>One article of the batch.</summary>
/// <param name="Article">Its name.</param>
/// <param name="State">How it ended.</param>
/// <param name="OfflineArticle">The way from the report to the offline article.</param>
/// <param name="Posts">How many posts it embeds.</param>
/// <param name="Saved">How many of them are saved, from a copy too.</param>
/// <param name="Gone">How many readers can no longer see where they stood.</param>
/// <param name="Links">How many links it has.</param>
/// <param name="LinksResolved">How many of them lead to an answer.</param>
/// <param name="Message">Why it could not be read or stored.</param>
internal sealed record ArticleRow(string Article, ArchiveJobState State, string? OfflineArticle, int Posts, int Saved, int Gone, int Links, int LinksResolved, string? Message);

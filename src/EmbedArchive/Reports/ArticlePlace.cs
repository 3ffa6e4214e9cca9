namespace EmbedArchive.Reports;

/// <summary>Where a post is embedded.</summary>
/// <param name="Article">The article's name.</param>
/// <param name="Card">The way from the report to the post's card in the offline article; null when there is none.</param>
internal sealed record ArticlePlace(string Article, string? Card);

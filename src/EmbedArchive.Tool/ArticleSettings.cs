namespace EmbedArchive.Tool;

/// <summary>What the options say about an article.</summary>
internal sealed record ArticleSettings(Uri? Address, DateTimeOffset? PublishedAt, ArticleFormat Format);

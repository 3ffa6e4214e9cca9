namespace EmbedArchive;

/// <summary>How far a batch has come.</summary>
/// <param name="ArticlesDone">How many articles have ended, however they did.</param>
/// <param name="ArticlesInWork">How many are being worked on.</param>
/// <param name="Embeds">Number of embeds found so far.</param>
/// <param name="EmbedsDone">How many of them are resolved, media included.</param>
/// <param name="Links">Number of links found so far.</param>
/// <param name="LinksDone">How many of them are followed.</param>
/// <param name="Article">The name of the job that moved last.</param>
public readonly record struct BatchProgress(int ArticlesDone, int ArticlesInWork, long Embeds, long EmbedsDone, long Links, long LinksDone, string Article);

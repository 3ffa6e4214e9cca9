namespace EmbedArchive;

/// <summary>One article of a batch. Immutable.</summary>
/// <param name="Name">What it is called in results and reports, such as its file's path.</param>
/// <param name="Archive">Its archive: with the built-in store the path of a folder. Two jobs of a batch never share one.</param>
/// <param name="ReadAsync">Reads the article when its turn comes. Whatever it throws is this job's failure alone.</param>
public sealed record ArchiveJob(string Name, string Archive, Func<CancellationToken, ValueTask<Article>> ReadAsync);

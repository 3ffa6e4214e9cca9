namespace EmbedArchive;

/// <summary>How far the archiving of one article has come.</summary>
/// <param name="Embeds">Number of embeds.</param>
/// <param name="EmbedsDone">How many of them are resolved, media included.</param>
/// <param name="Links">Number of links.</param>
/// <param name="LinksDone">How many of them are followed.</param>
public readonly record struct ArchiveProgress(int Embeds, int EmbedsDone, int Links, int LinksDone);

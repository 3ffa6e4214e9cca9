namespace EmbedArchive.Store;

/// <summary>What a run over one article is known by from its start.</summary>
/// <param name="Article">The article.</param>
/// <param name="StartedAt">When the run began, by the clock of its web (<see cref="Http.IWebAccess.Time"/>).</param>
/// <param name="Options">What it goes by.</param>
internal sealed record ArchiveRun(Article Article, DateTimeOffset StartedAt, EmbedArchiveOptions Options);

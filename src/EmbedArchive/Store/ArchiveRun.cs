namespace EmbedArchive.Store;

/// <summary>What a run over one article is known by from its start.</summary>
/// <param name="Article">The article.</param>
/// <param name="StartedAt">When the run began, by the clock of its web (<see cref="Http.IWebAccess.Time"/>).</param>
/// <param name="Options">What it goes by.</param>
internal sealed record ArchiveRun(Article Article, DateTimeOffset StartedAt, EmbedArchiveOptions Options)
{
    /// <summary>Whether it asks again for what the archive holds, instead of archiving an article.</summary>
    internal bool Refreshes { get; init; }

    /// <summary>The article's bytes.</summary>
    internal ReadOnlyMemory<byte> Bytes => Article.Bytes ?? Article.Encoding.GetBytes(Article.Html);
}

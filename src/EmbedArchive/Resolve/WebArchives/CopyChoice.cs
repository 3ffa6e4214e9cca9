namespace EmbedArchive.Resolve.WebArchives;

/// <summary>
/// Which copies to read, the best first. The article saw the post when it was written, so the first copy within two days of then shows what
/// it saw; else the nearest in time counts. A copy from before the post existed is of another thing.
/// </summary>
internal static class CopyChoice
{
    /// <summary>How many copies are read before giving up.</summary>
    internal const int Most = 3;

    private static readonly TimeSpan Window = TimeSpan.FromHours(48);

    /// <param name="copies">All copies that are listed.</param>
    /// <param name="articleAt">When the article was published; else now.</param>
    /// <param name="postAt">When the post was published, if that is known.</param>
    /// <param name="now">Copies from the future are errors of the index.</param>
    internal static IReadOnlyList<ArchivedCopy> Of(IEnumerable<ArchivedCopy> copies, DateTimeOffset articleAt, DateTimeOffset? postAt, DateTimeOffset now)
    {
        var start = postAt < articleAt ? postAt.Value : articleAt;
        return
        [
            .. copies
                .Where(c => (c.IsJson || c.IsPage || IsRevisit(c)) && c.At <= now && (postAt is null || c.At >= Whole(postAt.Value)))
                .OrderByDescending(c => c.IsJson)
                .ThenByDescending(c => c.At >= start && c.At - start <= Window)
                .ThenBy(c => c.At >= start && c.At - start <= Window ? c.At - start : (c.At - articleAt).Duration())
                .ThenByDescending(c => c.At)
                .DistinctBy(c => c.Digest.Length == 0 ? c.At.ToString("O") : c.Digest)
                .Take(Most),
        ];
    }

    /// <summary>The archive noted only that nothing had changed; its player finds the body.</summary>
    private static bool IsRevisit(ArchivedCopy copy) => copy.MimeType == "warc/revisit";

    /// <summary>The index counts whole seconds.</summary>
    private static DateTimeOffset Whole(DateTimeOffset time) => time.AddTicks(-(time.Ticks % TimeSpan.TicksPerSecond));
}

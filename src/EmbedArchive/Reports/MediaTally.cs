using EmbedArchive.Normalize;

namespace EmbedArchive.Reports;

/// <summary>The media of the posts, with their posters, avatars, previews and those of the posts inside them.</summary>
internal sealed class MediaTally(FailureTally failures)
{
    private readonly Counter<MediaState> notStored = new();
    private long stored;
    private long bytes;

    internal void Add(ArchiveResult article)
    {
        var paths = new HashSet<string>(StringComparer.Ordinal);
        foreach (var medium in article.Embeds.SelectMany(e => MediaWalk.Of(e.Snapshot)))
        {
            if (medium is { State: MediaState.Stored, Path: { } path })
            {
                if (!paths.Add(path)) continue;
                stored++;
                bytes += medium.Bytes ?? 0;
            }
            else if (medium.State != MediaState.NotAttempted)
            {
                notStored.Add(medium.State);
                failures.Add(medium);
            }
        }
    }

    internal MediaCounts Counts() => new(stored, bytes, notStored.Words());
}

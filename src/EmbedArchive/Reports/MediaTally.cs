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
        foreach (var medium in article.Embeds.SelectMany(e => In(e.Snapshot, 2)))
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

    private static IEnumerable<Media> In(PostSnapshot? post, int depth)
    {
        if (post is null) yield break;
        foreach (var medium in new[] { post.Author?.Avatar, post.LinkCard?.Image }.Concat(post.Media).OfType<Media>())
        {
            yield return medium;
            if (medium.Poster is { } poster) yield return poster;
        }
        if (depth == 0) yield break;
        foreach (var inner in new[] { post.Quoted, post.Reposted }.Concat(post.Thread))
            foreach (var medium in In(inner?.Snapshot, depth - 1)) yield return medium;
    }
}

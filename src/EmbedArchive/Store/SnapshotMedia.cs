namespace EmbedArchive.Store;

/// <summary>Every media item that a snapshot names, those of the posts inside it too.</summary>
internal static class SnapshotMedia
{
    internal static IEnumerable<Media> Of(PostSnapshot snapshot)
    {
        var open = new Stack<PostSnapshot>([snapshot]);
        while (open.TryPop(out var post))
        {
            foreach (var media in post.Media.Append(post.Author?.Avatar).Append(post.LinkCard?.Image).Concat(post.CoAuthors.Select(a => a.Avatar)))
            {
                if (media is null) continue;
                yield return media;
                if (media.Poster is { } poster) yield return poster;
            }
            foreach (var reference in post.Thread.Append(post.Quoted).Append(post.InReplyTo).Append(post.Root).Append(post.Reposted))
                if (reference?.Snapshot is { } inner) open.Push(inner);
        }
    }
}

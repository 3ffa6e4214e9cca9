using EmbedArchive.Http;

namespace EmbedArchive.Store;

/// <summary>Fetches the media of a post and hands them to the archive; what cannot be had is told in the item.</summary>
internal sealed class MediaSaver(IWeb web, ArchiveWriter writer, EmbedArchiveOptions options)
{
    /// <summary>Quoted posts and reposts carry media too; the model nests them two levels deep.</summary>
    private const int DeepestReference = 2;

    internal ValueTask<PostSnapshot> SaveAsync(PostSnapshot post, CancellationToken cancellationToken) =>
        options.Media.Enabled ? SaveAsync(post, DeepestReference, cancellationToken) : new(post);

    private async ValueTask<PostSnapshot> SaveAsync(PostSnapshot post, int depth, CancellationToken cancellationToken)
    {
        var items = new List<Media>(post.Media.Count);
        foreach (var item in post.Media)
            items.Add(items.Count < options.Media.MaxItemsPerPost
                ? await SaveAsync(item, cancellationToken).ConfigureAwait(false)
                : item with { State = MediaState.SkippedTooMany });

        var author = post.Author;
        if (author?.Avatar is { } avatar) author = author with { Avatar = await SaveAsync(avatar, cancellationToken).ConfigureAwait(false) };
        var card = post.LinkCard;
        if (card?.Image is { } image) card = card with { Image = await SaveAsync(image, cancellationToken).ConfigureAwait(false) };

        return post with
        {
            Media = items,
            Author = author,
            LinkCard = card,
            Quoted = await SaveAsync(post.Quoted, depth, cancellationToken).ConfigureAwait(false),
            Reposted = await SaveAsync(post.Reposted, depth, cancellationToken).ConfigureAwait(false),
        };
    }

    private async ValueTask<PostReference?> SaveAsync(PostReference? reference, int depth, CancellationToken cancellationToken) =>
        reference?.Snapshot is { } inner && depth > 0
            ? reference with { Snapshot = await SaveAsync(inner, depth - 1, cancellationToken).ConfigureAwait(false) }
            : reference;

    private async ValueTask<Media> SaveAsync(Media item, CancellationToken cancellationToken)
    {
        if (item.Poster is { } poster) item = item with { Poster = await SaveAsync(poster, cancellationToken).ConfigureAwait(false) };
        if (item.State == MediaState.Stored || !Uri.TryCreate(item.Url, UriKind.Absolute, out var address)) return item;
        // A playlist of segments is no file: the item keeps its address, and its poster is stored.
        if (address.AbsolutePath.EndsWith(".m3u8", StringComparison.OrdinalIgnoreCase)) return item;
        var trail = await RedirectWalk.FollowAsync(web, new WebRequest(address) { Purpose = WebPurpose.Media }, options.Http.MaxRedirects, cancellationToken).ConfigureAwait(false);
        return await writer.SaveMediaAsync(item, trail.Final, cancellationToken).ConfigureAwait(false);
    }
}

namespace EmbedArchive.Normalize;

/// <summary>Media that are in the archive already stay: an item at the same address is not fetched again.</summary>
internal static class StoredMedia
{
    internal static int Count(PostSnapshot post) => MediaWalk.Of(post).Count(m => m.State == MediaState.Stored);

    internal static PostSnapshot Carry(PostSnapshot from, PostSnapshot to)
    {
        var stored = new Dictionary<string, Media>(StringComparer.Ordinal);
        foreach (var media in MediaWalk.Of(from))
            if (media is { HasFile: true, Url: not null }) stored.TryAdd(MediaKey.Of(media), media);
        return MediaWalk.Change(to, media => media is { HasFile: false, Url: not null } && stored.TryGetValue(MediaKey.Of(media), out var known)
            ? media with
            {
                State = known.State, Path = known.Path, Sha256 = known.Sha256, Bytes = known.Bytes, ContentType = known.ContentType, DeclaredType = known.DeclaredType,
                Width = known.Width ?? media.Width, Height = known.Height ?? media.Height, Capture = known.Capture, Error = known.Error,
            }
            : media);
    }
}

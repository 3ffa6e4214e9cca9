namespace EmbedArchive.Store;

/// <summary>Which files may stand for a media item, the best first: the one that its source chose, then the variants that are smaller.</summary>
internal static class MediaChoice
{
    // Platforms offer five or so; a list without end must not be asked through.
    private const int MostTries = 4;

    internal static IEnumerable<Media> Of(Media item) => All(item).Where(m => IsFile(m.Url)).DistinctBy(m => m.Url).Take(MostTries);

    private static IEnumerable<Media> All(Media item)
    {
        yield return item;
        var chosen = item.Variants.FirstOrDefault(v => v.Url == item.Url);
        foreach (var variant in item.Variants.Where(v => chosen is null || Size(v).CompareTo(Size(chosen)) <= 0).OrderByDescending(Size))
            yield return item with { Url = variant.Url, Width = variant.Width ?? item.Width, Height = variant.Height ?? item.Height };
    }

    private static (long Bitrate, long Pixels) Size(MediaVariant variant) => (variant.Bitrate ?? 0, (long)(variant.Width ?? 0) * (variant.Height ?? 0));

    // A playlist of segments (HLS, DASH) is no file: the item keeps its address, and its poster is stored.
    private static bool IsFile(string? url) => Uri.TryCreate(url, UriKind.Absolute, out var address)
        && !address.AbsolutePath.EndsWith(".m3u8", StringComparison.OrdinalIgnoreCase) && !address.AbsolutePath.EndsWith(".mpd", StringComparison.OrdinalIgnoreCase);
}

namespace EmbedArchive.Normalize;

/// <summary>Pictures and videos of a post on X.</summary>
internal static class XMedia
{
    internal static IEnumerable<Media> Read(Json items)
    {
        foreach (var item in items.Items)
            if (One(item) is { } media)
                yield return media;
    }

    /// <summary>The address of the largest form of a picture; anything else stays as it is.</summary>
    internal static string? Largest(string? url)
    {
        if (HttpAddress.Parse(url) is not { } address) return null;
        if (!address.IsHost("pbs.twimg.com") || !address.AbsolutePath.StartsWith("/media/", StringComparison.Ordinal)) return address.AbsoluteUri;
        var dot = address.AbsolutePath.LastIndexOf('.');
        if (dot > 0) return $"https://pbs.twimg.com{address.AbsolutePath[..dot]}?format={address.AbsolutePath[(dot + 1)..]}&name=orig";
        var format = address.Query.TrimStart('?').Split('&').FirstOrDefault(p => p.StartsWith("format=", StringComparison.Ordinal));
        return format is null ? address.AbsoluteUri : $"https://pbs.twimg.com{address.AbsolutePath}?{format}&name=orig";
    }

    /// <summary>The picture of an account in its original size.</summary>
    internal static Media? Avatar(string? url) =>
        MediaOf.Image(HttpAddress.Of(url) is { } address ? address.Replace("_normal.", ".", StringComparison.Ordinal) : null);

    private static Media? One(Json item)
    {
        var still = HttpAddress.Of(item["media_url_https"].Text) ?? HttpAddress.Of(item["media_url"].Text);
        var (width, height) = (item.At("original_info", "width").Size, item.At("original_info", "height").Size);
        var alt = item["ext_alt_text"].Text;
        var info = item["video_info"];
        if (!info.IsObject) return MediaOf.Image(Largest(still), width, height, alt) is { } image ? image with { Error = Missing(item) } : null;

        var variants = info["variants"].Items.Select(Variant).OfType<MediaVariant>().ToArray();
        var best = MediaOf.Best(variants) ?? variants.FirstOrDefault();
        var type = item["type"].Is("animated_gif") ? MediaType.Gif : MediaType.Video;
        return new()
        {
            Type = type,
            Url = best?.Url,
            State = MediaState.NotAttempted,
            DeclaredType = best?.ContentType,
            Width = width,
            Height = height,
            DurationMs = info["duration_millis"].Count,
            Alt = alt,
            Poster = MediaOf.Image(still, width, height),
            Variants = variants,
            Error = Missing(item),
        };
    }

    private static MediaVariant? Variant(Json variant) => HttpAddress.Of(variant["url"].Text) is not { } url ? null : new()
    {
        Url = url,
        ContentType = variant["content_type"].Text,
        Bitrate = variant["bitrate"].Count,
    };

    private static string? Missing(Json item) => item.At("ext_media_availability", "status").Text is { } status && status != "Available" ? "X: " + status : null;
}

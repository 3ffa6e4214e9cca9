namespace EmbedArchive.Normalize;

/// <summary>Media as answers name them: nothing of them is stored yet.</summary>
internal static class MediaOf
{
    internal static Media? Image(string? url, int? width = null, int? height = null, string? alt = null) => Of(MediaType.Image, url, width, height, alt);

    internal static Media? Thumbnail(string? url, int? width = null, int? height = null) => Of(MediaType.Thumbnail, url, width, height);

    internal static Media? Of(MediaType type, string? url, int? width = null, int? height = null, string? alt = null) => url is null ? null : new()
    {
        Type = type,
        Url = url,
        State = MediaState.NotAttempted,
        Width = width,
        Height = height,
        Alt = string.IsNullOrWhiteSpace(alt) ? null : alt,
    };

    /// <summary>The variant that is stored: the highest bit rate among files, for a playlist cannot be stored as one file.</summary>
    internal static MediaVariant? Best(IEnumerable<MediaVariant> variants) =>
        variants.Where(v => v.ContentType is null or "video/mp4" || v.ContentType.StartsWith("audio/", StringComparison.Ordinal))
            .OrderByDescending(v => v.Bitrate ?? 0).ThenByDescending(v => (long)(v.Width ?? 0) * (v.Height ?? 0)).FirstOrDefault();
}

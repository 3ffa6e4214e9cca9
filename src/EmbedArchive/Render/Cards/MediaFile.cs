namespace EmbedArchive.Render.Cards;

/// <summary>
/// How a stored file may be shown: by the type that was found in its bytes, and else by the ending that the archive itself gave it.
/// SVG and HTML are never among them.
/// </summary>
internal static class MediaFile
{
    internal static bool IsPicture(Media? media) => Is(media, "image/", ["jpg", "jpeg", "png", "gif", "webp", "avif", "bmp"]);

    internal static bool IsVideo(Media? media) => Is(media, "video/", ["mp4", "m4v", "webm", "mov", "ogv"]);

    internal static bool IsAudio(Media? media) => Is(media, "audio/", ["mp3", "m4a", "ogg", "oga", "opus", "wav", "flac", "aac"]);

    private static bool Is(Media? media, string family, ReadOnlySpan<string> endings)
    {
        if (media is not { HasFile: true, Path: { } path }) return false;
        if (media.ContentType is { } type)
            return type.StartsWith(family, StringComparison.OrdinalIgnoreCase) && !type.Contains("svg", StringComparison.OrdinalIgnoreCase);
        var dot = path.LastIndexOf('.');
        return dot >= 0 && endings.Contains(path[(dot + 1)..].ToLowerInvariant());
    }
}

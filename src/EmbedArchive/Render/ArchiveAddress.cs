namespace EmbedArchive.Render;

/// <summary>Addresses of files in the archive folder, as the offline article beside it must write them.</summary>
internal static class ArchiveAddress
{
    /// <summary>
    /// The relative address of a file, every part percent-encoded (a folder may be called <c>50% #1: why?.embeds</c>). Null when the path
    /// leads out of the archive: a snapshot read back from disk may have been tampered with.
    /// </summary>
    /// <param name="prefix">The way from the offline article to the archive folder, such as <c>story.embeds/</c>.</param>
    /// <param name="path">The path in the folder.</param>
    internal static string? Of(string prefix, string? path)
    {
        if (string.IsNullOrEmpty(path) || path.Contains('\\', StringComparison.Ordinal) || path.Contains(':', StringComparison.Ordinal)) return null;
        var parts = path.Split('/');
        return Array.Exists(parts, p => p is "" or "." or "..") ? null : Encode(prefix) + string.Join('/', parts.Select(Uri.EscapeDataString));
    }

    private static string Encode(string prefix) => string.Join('/', prefix.Split('/').Select(p => p is ".." ? p : Uri.EscapeDataString(p)));
}

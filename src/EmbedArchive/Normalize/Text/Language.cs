namespace EmbedArchive.Normalize;

/// <summary>Languages as BCP 47 tags; the platforms' words for "none" are none.</summary>
internal static class Language
{
    /// <summary>The tag, or null. X marks posts of media, tags, mentions or links alone with codes of the private range qaa to qtz (ISO 639-2).</summary>
    internal static string? Of(string? tag)
    {
        tag = tag?.Trim().Replace('_', '-');
        if (tag is not { Length: >= 2 and <= 35 } || !tag.All(c => char.IsAsciiLetterOrDigit(c) || c == '-')) return null;
        var primary = tag.Split('-')[0].ToLowerInvariant();
        var none = primary is "und" or "zxx" or "mis" or "mul" or "art" || (primary.Length == 3 && primary[0] == 'q' && primary[1] is >= 'a' and <= 't');
        return none ? null : tag;
    }
}

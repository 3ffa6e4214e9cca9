using System.Net;

namespace EmbedArchive.Normalize;

/// <summary>Values of page metadata that say nothing: templates that were not filled, words for "none".</summary>
internal static class Junk
{
    private static readonly string[] Words = ["null", "undefined", "[object object]", "untitled", "untitled document", "none", "n/a"];

    /// <summary>The value, trimmed, doubly encoded references decoded; null when it says nothing.</summary>
    internal static string? Clean(string? value)
    {
        value = value?.Trim();
        if (string.IsNullOrEmpty(value) || (value.StartsWith("{{", StringComparison.Ordinal) && value.EndsWith("}}", StringComparison.Ordinal))) return null;
        if (Words.Contains(value, StringComparer.OrdinalIgnoreCase)) return null;
        // Twitter's and Reddit's pages encode twice.
        return value.Contains("&amp;", StringComparison.Ordinal)
            || value.Contains("&#", StringComparison.Ordinal)
            || value.Contains("&quot;", StringComparison.Ordinal)
            ? WebUtility.HtmlDecode(value)
            : value;
    }
}

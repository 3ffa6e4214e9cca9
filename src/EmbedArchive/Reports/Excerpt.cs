namespace EmbedArchive.Reports;

/// <summary>The beginning of a foreign text, on one line.</summary>
internal static class Excerpt
{
    private const int Most = 280;

    internal static string? Of(string? text)
    {
        if (string.IsNullOrWhiteSpace(text)) return null;
        var line = string.Join(' ', text[..Math.Min(text.Length, Most * 2)].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (line.Length <= Most) return line;
        // Not inside a pair of surrogates, and at a space if one is near.
        var end = char.IsHighSurrogate(line[Most - 1]) ? Most - 1 : Most;
        return line[..(line.LastIndexOf(' ', end - 1, 40) is > 0 and var space ? space : end)] + "…";
    }
}

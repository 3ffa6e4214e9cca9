namespace EmbedArchive.Detect.Quotes;

/// <summary>A line that names who wrote a post: <c>— Harbor Ledger (@harborledger) November 6, 2023</c>.</summary>
/// <param name="Name">The shown name; null when it is empty.</param>
/// <param name="Handle">The handle without its at sign; null when it is empty.</param>
/// <param name="Start">Where the line's dash or name begins.</param>
/// <param name="End">Where the bracket behind the handle ends.</param>
internal sealed record Byline(string? Name, string? Handle, int Start, int End)
{
    /// <summary>The longest handle is a domain of Bluesky, or a name and a host of the fediverse.</summary>
    private const int LongestHandle = 128;

    private const int MostTries = 64;

    private const string Dashes = "—–―‒−-";

    /// <summary>The last byline of a text; null when there is none. A line break ends a name.</summary>
    internal static Byline? Find(ReadOnlySpan<char> text)
    {
        var search = text;
        for (var tries = 0; tries < MostTries; tries++)
        {
            var at = search.LastIndexOf('@');
            if (at < 0) return null;
            if (Read(text, at) is { } byline) return byline;
            search = search[..at];
        }

        return null;
    }

    private static Byline? Read(ReadOnlySpan<char> text, int at)
    {
        var open = at - 1;
        while (open >= 0 && IsMark(text[open])) open--;
        if (open < 0 || text[open] is not ('(' or '（')) return null;
        var end = at + 1;
        while (end < text.Length && end - at < LongestHandle && (char.IsAsciiLetterOrDigit(text[end]) || text[end] is '_' or '.' or '-' or '@')) end++;
        var handle = text[(at + 1)..end];
        while (end < text.Length && IsMark(text[end])) end++;
        if (end >= text.Length || text[end] is not (')' or '）')) return null;
        var line = text[..open].LastIndexOf('\n') + 1;
        var name = text[line..open];
        var start = line + DashedName(ref name);
        return new(Clean(name), handle.IsEmpty ? null : handle.ToString(), start, end + 1);
    }

    // In a line of its own the name follows the dash; in a paragraph the last dash before the bracket divides text and name.
    private static int DashedName(ref ReadOnlySpan<char> name)
    {
        for (var i = name.Length - 1; i >= 0; i--)
        {
            if (!Dashes.Contains(name[i], StringComparison.Ordinal)) continue;
            var before = i;
            while (before > 0 && Dashes.Contains(name[before - 1], StringComparison.Ordinal)) before--;
            var standsAlone = (before == 0 || char.IsWhiteSpace(name[before - 1])) && (i + 1 == name.Length || char.IsWhiteSpace(name[i + 1]));
            // A hyphen inside a name ("Post - Berlin") divides nothing while a dash stands before the whole name.
            if (standsAlone && (name[i] != '-' || before < i || before == 0 || !name[..before].ContainsAny("—–―")))
            {
                name = name[(i + 1)..];
                return before;
            }

            i = before;
        }

        return 0;
    }

    private static string? Clean(ReadOnlySpan<char> name)
    {
        var cleaned = string.Concat(name.ToString().Where(c => !IsMark(c) || c == ' ')).Trim();
        return cleaned.Length == 0 ? null : cleaned;
    }

    // Marks of writing direction stand around handles in right-to-left text.
    private static bool IsMark(char c) => c is ' ' or '\u200E' or '\u200F' or >= '\u202A' and <= '\u202E' or >= '\u2066' and <= '\u2069' or '\u00A0';
}

namespace EmbedArchive.Detect.Flattened;

/// <summary>The dash and the shown name before a handle. A name may be empty and may hold bars, commas, brackets, emoji and hyphens.</summary>
/// <param name="Start">Where the dash, or else the name, begins.</param>
/// <param name="Name">The name; null when it is empty.</param>
/// <param name="Dash">What stands before it.</param>
internal sealed record BylineName(int Start, string? Name, DashKind Dash)
{
    /// <summary>X allows 50 characters, the others no more than 64; an emoji may count for several units.</summary>
    private const int LongestName = 80;

    private const string Dashes = "—–―‒−";

    private static readonly string[] EscapedDashes = ["&mdash;", "&ndash;", "&#8212;", "&#8211;", "&#x2014;"];

    /// <summary>Reads what stands before the bracket of a handle, back to the start of the line.</summary>
    internal static BylineName? Read(ReadOnlySpan<char> before)
    {
        var from = Math.Max(0, before.Length - LongestName - 12);
        var (start, length, kind) = (-1, 0, DashKind.None);
        for (var i = from; i < before.Length; i++)
        {
            var (found, width) = DashAt(before, i);
            if (found == DashKind.None) continue;
            // A hyphen divides words of a name once a real dash has been seen; a dash at the start of the line is the one.
            var isBetter = start < 0 || found > kind || (found == kind && !(StartsLine(before, start) && kind == DashKind.Dash && before.Length - start <= LongestName));
            if (isBetter) (start, length, kind) = (i, width, found);
            i += width - 1;
        }

        if (start < 0 && from > 0) return null;
        var nameStart = start < 0 ? Marks.Skip(before, 0) : start + length;
        var name = before[Math.Min(nameStart, before.Length)..];
        return name.Length > LongestName ? null : new(start < 0 ? nameStart : start, Marks.Clean(name), kind);
    }

    private static bool StartsLine(ReadOnlySpan<char> before, int dash) => before[..dash].IndexOfAnyExcept(" *_\u00A0") < 0;

    private static (DashKind Kind, int Width) DashAt(ReadOnlySpan<char> text, int at)
    {
        var c = text[at];
        if (c == '&')
        {
            foreach (var escaped in EscapedDashes)
                if (text[at..].StartsWith(escaped, StringComparison.OrdinalIgnoreCase)) return (DashKind.Dash, escaped.Length);
            return default;
        }

        var isDash = Dashes.Contains(c, StringComparison.Ordinal);
        if (!isDash && c != '-') return default;
        var end = at + 1;
        while (end < text.Length && (text[end] == '-' || Dashes.Contains(text[end], StringComparison.Ordinal))) end++;
        var kind = isDash || end - at > 1 ? DashKind.Dash : DashKind.Hyphen;
        var standsBefore = at == 0 || Marks.IsSpace(text[at - 1]) || text[at - 1] is '*' or '_' || (isDash && IsSentenceEnd(text[at - 1]));
        var standsBehind = end == text.Length || Marks.IsSpace(text[end]) || kind == DashKind.Dash;
        return standsBefore && standsBehind ? (kind, end - at) : (DashKind.None, 0);
    }

    private static bool IsSentenceEnd(char c) => c is '.' or '!' or '?' or '…' or '”' or '"' or '»' or '。' or '！' or '？' or ')';
}

namespace EmbedArchive.Detect.Flattened;

/// <summary>The second half of a Markdown link: <c>](address)</c>.</summary>
internal static class MarkdownLink
{
    internal static bool TryReadTarget(ReadOnlySpan<char> text, int at, int longest, out string? address, out int end)
    {
        (address, end) = (null, at);
        if (at + 3 >= text.Length || text[at] != ']' || text[at + 1] != '(') return false;
        var rest = text[(at + 2)..Math.Min(text.Length, at + 2 + longest)];
        var close = rest.IndexOf(')');
        if (close < 1) return false;
        address = rest[..close].Trim().ToString();
        end = at + 2 + close + 1;
        return true;
    }
}

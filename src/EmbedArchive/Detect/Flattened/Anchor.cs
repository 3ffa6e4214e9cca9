namespace EmbedArchive.Detect.Flattened;

/// <summary>The addresses that X itself puts into a post's text; prose hardly ever prints them.</summary>
internal static class Anchor
{
    /// <summary>A post's last part is no longer than a post.</summary>
    private const int Reach = 320;

    private static readonly string[] Hosts = ["t.co/", "pic.twitter.com/", "pic.x.com/"];

    /// <summary>Offset behind the first anchor of a text; -1 when none stands near its start.</summary>
    internal static int FirstEnd(ReadOnlySpan<char> text)
    {
        if (text.Length > Reach) text = text[..Reach];
        var slash = text.IndexOf('/');
        if (slash < 0) return -1;
        var first = -1;
        foreach (var host in Hosts)
        {
            for (var from = 0; from < text.Length;)
            {
                var at = text[from..].IndexOf(host, StringComparison.OrdinalIgnoreCase);
                if (at < 0) break;
                at += from;
                from = at + host.Length;
                if (at > 0 && (char.IsLetterOrDigit(text[at - 1]) || text[at - 1] is '.' or '-')) continue;
                var end = from;
                while (end < text.Length && char.IsAsciiLetterOrDigit(text[end])) end++;
                if (end > from && (first < 0 || end < first)) first = end;
                break;
            }
        }

        return first;
    }

    /// <summary>Whether an anchor stands in a text.</summary>
    internal static bool StandsIn(ReadOnlySpan<char> text)
    {
        foreach (var host in Hosts)
            if (text.Contains(host, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }

    /// <summary>Whether a text ends with an anchor.</summary>
    internal static bool Closes(ReadOnlySpan<char> text)
    {
        var end = text.Length;
        while (end > 0 && Marks.IsSpace(text[end - 1])) end--;
        var start = text[..end].LastIndexOfAny(" \n\u00A0") + 1;
        var last = text[start..end];
        return last.Length < 60 && FirstEnd(last) is > 0 and var behind && behind == last.Length;
    }
}

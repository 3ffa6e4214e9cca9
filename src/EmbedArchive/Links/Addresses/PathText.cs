using System.Buffers;
using System.Text;

namespace EmbedArchive.Links;

/// <summary>Paths, queries and fragments in canonical form.</summary>
internal static class PathText
{
    // The URL standard's percent-encode sets; the apostrophe of queries is left alone, as archives do.
    private static readonly SearchValues<char> EscapedInPath = SearchValues.Create(" \"<>`{}^");
    private static readonly SearchValues<char> EscapedElsewhere = SearchValues.Create(" \"<>`");

    /// <summary>
    /// Writes a path: escapes of unreserved characters decoded, others in upper case, illegal characters escaped, dot segments resolved.
    /// Double and trailing slashes and <c>%2F</c> stay.
    /// </summary>
    internal static void WritePath(ref AddressWriter writer, ReadOnlySpan<char> path)
    {
        var start = writer.Length;
        if (path.IsEmpty || path[0] is not ('/' or '\\')) writer.Append('/');
        for (var i = 0; i < path.Length; i++)
        {
            if (path[i] == '\\') writer.Append('/');
            else if (NeedsEscape(path[i], EscapedInPath)) i += WriteEscaped(ref writer, path[i..]) - 1;
            else
            {
                writer.Append(path[i]);
                Settle(ref writer, start);
            }
        }
        RemoveDotSegments(ref writer, start);
    }

    /// <summary>Writes a query pair or a fragment: as it is, but for characters that cannot stand in an address.</summary>
    internal static void Write(ref AddressWriter writer, ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
            if (NeedsEscape(text[i], EscapedElsewhere)) i += WriteEscaped(ref writer, text[i..]) - 1;
            else writer.Append(text[i]);
    }

    private static bool NeedsEscape(char c, SearchValues<char> set) => c is < ' ' or > '~' || set.Contains(c);

    private static int WriteEscaped(ref AddressWriter writer, ReadOnlySpan<char> text)
    {
        Rune.DecodeFromUtf16(text, out var rune, out var used);
        PercentEncoding.Append(ref writer, rune);
        return used;
    }

    /// <summary>
    /// Brings an escape that has just been completed into its normal form. A decoded character can complete another escape
    /// (<c>%%34%31</c>), so it is looked at again: the result has nothing left to decode, and every step makes the text shorter.
    /// </summary>
    private static void Settle(ref AddressWriter writer, int start)
    {
        while (writer.Length - start >= 3)
        {
            var tail = writer.From(writer.Length - 3);
            if (tail[0] != '%' || HexDigit.Byte(tail[1], tail[2]) is not (var value and >= 0)) return;
            if (value < 128 && (char.IsAsciiLetterOrDigit((char)value) || (char)value is '-' or '.' or '_' or '~'))
            {
                tail[0] = (char)value;
                writer.CutTo(writer.Length - 2);
            }
            else
            {
                tail[1] = char.ToUpperInvariant(tail[1]);
                tail[2] = char.ToUpperInvariant(tail[2]);
                return;
            }
        }
    }

    private static void RemoveDotSegments(ref AddressWriter writer, int start)
    {
        var path = writer.From(start);
        if (path.IndexOf("/.") < 0) return;
        var kept = 0;
        for (var i = 0; i < path.Length;)
        {
            var next = path[(i + 1)..].IndexOf('/');
            var end = next < 0 ? path.Length : i + 1 + next;
            var segment = path[(i + 1)..end];
            var isLast = end == path.Length;
            if (segment is "..") kept = Math.Max(path[..kept].LastIndexOf('/'), 0);
            if (segment is "." or "..")
            {
                if (isLast) path[kept++] = '/';
            }
            else
            {
                path[i..end].CopyTo(path[kept..]);
                kept += end - i;
            }
            i = end;
        }
        writer.CutTo(start + kept);
    }
}

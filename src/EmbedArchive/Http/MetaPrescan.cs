using System.Buffers;
using System.Text;

namespace EmbedArchive.Http;

/// <summary>
/// Finds the encoding that a page names inside itself: the byte stream prescan of WHATWG HTML 13.2.3.2, over 4,096 bytes instead of 1,024,
/// since pages name it late.
/// </summary>
internal static class MetaPrescan
{
    private const int MostBytes = 4096;
    private const string Spaces = " \t\r\n\f";

    private static readonly SearchValues<char> ValueEnds = SearchValues.Create(Spaces + ">");
    private static readonly SearchValues<char> NameEnds = SearchValues.Create(Spaces + "/>=");

    /// <summary>The label in a meta element or an XML declaration; null when there is none.</summary>
    internal static string? Find(ReadOnlySpan<byte> bytes)
    {
        // Every encoding that can name itself this way has ASCII at its bottom: bytes may be looked at as characters.
        ReadOnlySpan<char> text = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, MostBytes)]);
        var declaration = OfXmlDeclaration(text);
        while (true)
        {
            var at = text.IndexOf('<');
            if (at < 0) return declaration;
            text = text[at..];
            if (text.StartsWith("<!--"))
            {
                // From the opening's own dashes on: "<!-->" is closed.
                var end = text[2..].IndexOf("-->");
                if (end < 0) return declaration;
                text = text[(end + 5)..];
            }
            else if (text.Length > 5 && text.StartsWith("<meta", StringComparison.OrdinalIgnoreCase) && IsSpaceOrSlash(text[5]))
            {
                text = text[5..];
                if (OfMeta(ref text) is { } label && EncodingLabels.Find(label) is not null) return label;
            }
            else if (text.Length > 1 && char.IsAsciiLetter(text[1]) || (text.Length > 2 && text[1] == '/' && char.IsAsciiLetter(text[2])))
            {
                var name = text.IndexOfAny(ValueEnds);
                if (name < 0) return declaration;
                text = text[name..];
                while (TryAttribute(ref text, out _, out _)) { }
            }
            else
            {
                var close = text.Length > 1 && text[1] is '!' or '/' or '?' ? text.IndexOf('>') : 0;
                if (close < 0) return declaration;
                text = text[(close + 1)..];
            }
        }
    }

    private static string? OfMeta(ref ReadOnlySpan<char> text)
    {
        string? charset = null, content = null;
        var contentType = false;
        while (TryAttribute(ref text, out var name, out var value))
        {
            if (name.Equals("charset", StringComparison.OrdinalIgnoreCase)) charset ??= value.ToString();
            else if (name.Equals("content", StringComparison.OrdinalIgnoreCase)) content ??= value.ToString();
            else if (name.Equals("http-equiv", StringComparison.OrdinalIgnoreCase)) contentType |= value.Trim().Equals("content-type", StringComparison.OrdinalIgnoreCase);
        }

        if (text.IsEmpty) return null; // cut off: what it would have said is not known
        return charset ?? (contentType ? EncodingLabels.OfContentType(content) : null);
    }

    private static bool TryAttribute(ref ReadOnlySpan<char> text, out ReadOnlySpan<char> name, out ReadOnlySpan<char> value)
    {
        name = value = default;
        text = text.TrimStart(Spaces + "/");
        if (text.IsEmpty || text[0] == '>') return false;
        var end = text[1..].IndexOfAny(NameEnds) + 1;
        name = end == 0 ? text : text[..end];
        text = text[name.Length..];
        var rest = text.TrimStart(Spaces);
        if (!rest.StartsWith("=")) return true;

        text = rest[1..].TrimStart(Spaces);
        if (text.IsEmpty) return true;
        var quoted = text[0] is '"' or '\'';
        end = quoted ? text[1..].IndexOf(text[0]) : text.IndexOfAny(ValueEnds);
        value = quoted ? end < 0 ? text[1..] : text.Slice(1, end) : end < 0 ? text : text[..end];
        text = end < 0 ? default : text[(quoted ? end + 2 : end)..];
        return true;
    }

    private static string? OfXmlDeclaration(ReadOnlySpan<char> text)
    {
        if (!text.StartsWith("<?xml")) return null;
        var end = text.IndexOf('>');
        text = end < 0 ? default : text[..end];
        var at = text.IndexOf("encoding");
        if (at < 0) return null;
        text = text[(at + "encoding".Length)..].TrimStart();
        if (!text.StartsWith("=")) return null;
        text = text[1..].TrimStart();
        if (text.IsEmpty || text[0] is not ('"' or '\'')) return null;
        end = text[1..].IndexOf(text[0]);
        return end < 0 ? null : text.Slice(1, end).ToString();
    }

    private static bool IsSpaceOrSlash(char c) => c == '/' || Spaces.Contains(c, StringComparison.Ordinal);
}

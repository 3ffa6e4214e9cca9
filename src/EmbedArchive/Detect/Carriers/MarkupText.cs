using System.Buffers;
using System.Text;
using EmbedArchive.Detect.Json;
using EmbedArchive.Html;

namespace EmbedArchive.Detect.Carriers;

/// <summary>Markup that is parked as text: escaped once or more, percent-encoded, as a JSON string, in base64.</summary>
internal static class MarkupText
{
    /// <summary>Shorter base64 holds no embed.</summary>
    internal const int ShortestBase64 = 24;

    private const int Rounds = 4;

    private static readonly SearchValues<string> Tags = SearchValues.Create(
        ["<iframe", "<blockquote", "<object", "<embed", "<amp-", "<script", "<div", "<figure", "<fb:", "<p>", "<p ", "<lite-", "<a "], StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> Escaped = SearchValues.Create(
        ["&lt;", "%3c", "\\u003c", "\\x3c", "&#60;", "&#x3c;", "&amp;lt;"], StringComparison.OrdinalIgnoreCase);

    // A single letter would make the search for several words slow: each tag by its first letter.
    private static readonly string[] Openings = ["<i", "<b", "<o", "<e", "<a", "<s", "<d", "<f", "<p", "<l"];

    // What stands in a value that holds markup once its character references are decoded.
    private static readonly SearchValues<string> EscapedTwice = SearchValues.Create(
        [.. Openings, "&lt", "&#", "&amp", "&percnt", "&bsol", "%3c", "\\u003c", "\\x3c"], StringComparison.OrdinalIgnoreCase);

    /// <summary>What all parked markup holds, but for base64.</summary>
    internal static readonly SearchValues<string> Signs = SearchValues.Create(
        [.. Openings, "&lt;", "%3c", "\\u003c", "\\x3c", "&#60;", "&#x3c;", "&amp;lt;"], StringComparison.OrdinalIgnoreCase);

    // What base64 makes of "<if", "<bl", "<di", "<sc", "<p>", "<ob", "<em", "<am", "<fi", "<a ".
    private static readonly string[] Base64Openings = ["PGlm", "PGJs", "PGRp", "PHNj", "PHA+", "PHAg", "PG9i", "PGVt", "PGFt", "PGZp", "PGEg"];

    /// <summary>Whether the text holds a tag that an embed could begin with.</summary>
    internal static bool HasMarkup(ReadOnlySpan<char> text) => text.ContainsAny(Tags);

    /// <summary>Whether it may be parked markup at all; cheap.</summary>
    internal static bool IsParked(ReadOnlySpan<char> text) => text.ContainsAny(Escaped) || IsPacked(text) || HasMarkup(text);

    /// <summary>Whether a value whose character references are not decoded yet may be parked markup: false is certain.</summary>
    internal static bool MayBeParked(ReadOnlySpan<char> raw) => raw.Length >= 16 && (raw[0] == '&' || raw.ContainsAny(EscapedTwice) || IsPacked(raw) || (raw.Contains('&') && raw.TrimStart().StartsWith("data", StringComparison.OrdinalIgnoreCase)));

    /// <summary>The markup; null when there is none.</summary>
    internal static string? Unfold(string text)
    {
        if (IsPacked(text)) text = Payload(text).ToString();
        for (var round = 0; round < Rounds; round++)
        {
            if (HasMarkup(text)) return text;
            if (IsBase64(text.AsSpan().TrimStart()))
            {
                if (FromBase64(text) is not { } decoded) return null;
                text = decoded;
            }
            else if (text.Contains("&lt;", StringComparison.OrdinalIgnoreCase) || text.Contains("&#", StringComparison.Ordinal) || text.Contains("&amp;lt;", StringComparison.OrdinalIgnoreCase))
            {
                text = CharacterReferences.Decode(text, inAttribute: false);
            }
            else if (text.Contains("%3c", StringComparison.OrdinalIgnoreCase))
            {
                text = Uri.UnescapeDataString(text);
            }
            else if (text.Contains('\\', StringComparison.Ordinal))
            {
                text = JsonEscapes.Decode(text);
            }
            else
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>Whether it is markup in base64, as it is or as an address that holds its page.</summary>
    internal static bool IsPacked(ReadOnlySpan<char> text) => text.Length >= ShortestBase64 && IsBase64(Payload(text));

    /// <summary>Whether it begins like markup in base64.</summary>
    internal static bool IsBase64(ReadOnlySpan<char> text)
    {
        if (text.Length < ShortestBase64 || text[0] != 'P') return false;
        foreach (var opening in Base64Openings)
            if (text.StartsWith(opening, StringComparison.Ordinal)) return true;
        return false;
    }

    // A frame may hold its page in its address (RFC 2397).
    private static ReadOnlySpan<char> Payload(ReadOnlySpan<char> text)
    {
        text = text.TrimStart();
        return text.StartsWith("data:text/html", StringComparison.OrdinalIgnoreCase) ? text[(text.IndexOf(',') + 1)..] : text;
    }

    private static string? FromBase64(string text)
    {
        var compact = text.Trim();
        var bytes = ArrayPool<byte>.Shared.Rent(compact.Length);
        try
        {
            return Convert.TryFromBase64String(compact, bytes, out var length) ? Encoding.UTF8.GetString(bytes, 0, length) : null;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(bytes);
        }
    }
}

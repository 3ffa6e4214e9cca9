using System.Buffers;
using EmbedArchive.Detect.Text;
using EmbedArchive.Html;
using EmbedArchive.Links;

namespace EmbedArchive.Detect;

/// <summary>Addresses in running text, outside links.</summary>
internal static class LinkSightings
{
    private const int LongestInPlace = 384;

    private static readonly SearchValues<char> EndsAddress = SearchValues.Create(" \"<>{}|\\^`\u00A0\n\u201C\u201D\u2018\u2019\u00AB\u00BB\u200B\u3000\u3001\u3002");

    // WordPress says rel=shortlink; themes name the box that offers the address so.
    private static readonly string[] OwnShortAddress = ["shortlink", "short-link", "shorturl", "short-url", "short_url"];

    /// <summary>Whether the value of an <c>href</c> is an absolute address.</summary>
    internal static bool IsWorthReading(ReadOnlySpan<char> raw)
    {
        raw = raw.TrimStart();
        return raw.Length > 8 && (raw.StartsWith("http", StringComparison.OrdinalIgnoreCase) || raw.StartsWith("//", StringComparison.Ordinal));
    }

    // Nearly all links of a page lead to hosts that no list names.
    private static bool IsOrdinary(ReadOnlySpan<char> raw)
    {
        var rest = raw.StartsWith("https://", StringComparison.Ordinal) ? raw[8..] : raw.StartsWith("http://", StringComparison.Ordinal) ? raw[7..] : default;
        var host = rest.IndexOfAny('/', '?', '#');
        if (host < 1) return false;
        var path = rest[host..];
        var end = path.IndexOfAny('?', '#', '&');
        return (end < 0 || path[end] != '&') && LinkKind.IsOrdinary(rest[..host], (end < 0 ? path : path[..end]).TrimEnd());
    }

    /// <summary>Whether the address is short, wrapped or otherwise not what it seems. Allocates nothing for an ordinary one.</summary>
    internal static bool IsNotable(ReadOnlySpan<char> raw) => !IsOrdinary(raw) && IsListed(raw);

    // Apart from the quick look: room on the stack is cleared at each call.
    private static bool IsListed(ReadOnlySpan<char> raw)
    {
        Span<char> buffer = stackalloc char[LongestInPlace];
        scoped var address = raw;
        if (raw.Contains('&'))
            address = raw.Length <= LongestInPlace ? buffer[..CharacterReferences.Decode(raw, buffer, inAttribute: true)] : CharacterReferences.Decode(raw, inAttribute: true);
        Span<char> host = stackalloc char[HostName.MaxLength];
        return WebAddress.TryRead(address.Trim(), host, out var parts) == AddressKind.Web && SortedLinks.IsReported(LinkKind.Of(parts, out _));
    }

    /// <summary>Whether a link is the page's own short address, offered for copying: it leads back to the article.</summary>
    internal static bool IsOwnShortAddress(HtmlAttributes attributes)
    {
        foreach (var attribute in attributes)
        {
            if (!attribute.NameIs("class") && !attribute.NameIs("id") && !attribute.NameIs("rel")) continue;
            foreach (var mark in OwnShortAddress)
                if (attribute.RawValue.Contains(mark, StringComparison.OrdinalIgnoreCase)) return true;
        }
        return false;
    }

    internal static void Read(VisibleText text, TextBlock block, DetectionRun run)
    {
        var characters = text.TextOf(block);
        for (var at = 0; at < characters.Length;)
        {
            var found = characters[at..].IndexOf("://", StringComparison.Ordinal);
            if (found < 0) return;
            at += found;
            var start = at - (EndsWith(characters[..at], "https") ? 5 : EndsWith(characters[..at], "http") ? 4 : 0);
            var length = characters[at..].IndexOfAny(EndsAddress);
            var end = length < 0 ? characters.Length : at + length;
            var address = characters[start..end].TrimEnd(".,;:!?'…)");
            // A bracket that the address itself opens belongs to it.
            if (end - start > address.Length && characters[start + address.Length] == ')' && address.Contains('(')) address = characters.Slice(start, address.Length + 1);
            if (start < at && address.Length > 10 && IsNotable(address) && !text.IsInLink(block.Start + start, block.Start + start + address.Length))
                run.Add(new LinkSighting(address.ToString(), LinkPlace.Text, text.SourceOf(block.Start + start, block.Start + start + address.Length)));
            at = Math.Max(end, at + 3);
        }
    }

    private static bool EndsWith(ReadOnlySpan<char> text, ReadOnlySpan<char> scheme) => text.EndsWith(scheme, StringComparison.OrdinalIgnoreCase);
}

using EmbedArchive.Html;

namespace EmbedArchive.Render;

/// <summary>
/// The few things that reach the network, or change the page's policy, without the policy stopping them (all else: <see cref="Loads"/>).
/// Each is switched off by lengthening the name of one attribute, so nothing of the article is taken away: a refresh; hints to look up or
/// connect to a host, and the address of a frame (Chromium 156 connects to both before it heeds <c>default-src 'none'</c>: measured);
/// <c>srcdoc</c>, which may hold such hints; a policy of the article's own, which would forbid our style and pictures.
/// <para>
/// A hostile article may be read by a browser otherwise than by our scanner (<c>noscript</c> with scripts on, comments never closed). So
/// texts, comments and attribute values are searched as if they were markup, too.
/// </para>
/// </summary>
internal static class NetworkTraps
{
    /// <summary>Stands before the name of the attribute.</summary>
    internal const string Prefix = "data-ea-";

    /// <summary>How deep values in values are searched.</summary>
    private const int Levels = 3;

    /// <summary>How far a tag may run on behind the value in which it begins; bounds the work.</summary>
    private const int Overrun = 1024;

    /// <summary>The offsets at which <see cref="Prefix"/> is inserted, in order.</summary>
    internal static IReadOnlyCollection<int> Find(string html)
    {
        var found = new SortedSet<int>();
        var level = new List<TextSpan> { new(0, html.Length) };
        for (var depth = 0; depth <= Levels && level.Count > 0; depth++)
        {
            var inner = new List<TextSpan>();
            foreach (var range in level) Search(html, range, found, inner);
            level = inner;
        }

        return found;
    }

    private static void Search(string html, TextSpan range, SortedSet<int> found, List<TextSpan> inner)
    {
        var scanner = new HtmlScanner(html.AsSpan(range.Start, Math.Min(html.Length - range.Start, range.Length + Overrun)));
        while (scanner.Read() && scanner.Span.Start < range.Length)
        {
            if (scanner.Kind == HtmlTokenKind.StartTag)
            {
                Trap(ref scanner, range.Start, found);
                foreach (var attribute in scanner.Attributes) Add(html, Shift(attribute.ValueSpan, range.Start), inner);
            }
            else if (scanner.IsRawText || scanner.Kind is HtmlTokenKind.Comment or HtmlTokenKind.CData)
                Add(html, Shift(scanner.ContentSpan, range.Start), inner);
        }
    }

    private static void Trap(ref HtmlScanner tag, int offset, SortedSet<int> found)
    {
        var isMeta = tag.NameIs("meta");
        var isLink = tag.NameIs("link");
        if (!isMeta && !isLink && !tag.NameIs("iframe") && !tag.NameIs("frame")) return;
        foreach (var attribute in tag.Attributes)
        {
            var traps = isMeta ? attribute.NameIs("http-equiv") && Steers(attribute.DecodeValue())
                : isLink ? attribute.NameIs("rel") && Connects(attribute.DecodeValue())
                : attribute.NameIs("src") || attribute.NameIs("srcdoc");
            if (traps) found.Add(offset + attribute.NameSpan.Start);
        }
    }

    private static bool Steers(string httpEquiv) => httpEquiv.Trim().ToLowerInvariant()
        is "refresh" or "content-security-policy" or "content-security-policy-report-only" or "x-dns-prefetch-control" or "set-cookie";

    private static bool Connects(string rel) => rel.ToLowerInvariant().Split([' ', '\t', '\n', '\f', '\r'], StringSplitOptions.RemoveEmptyEntries)
        .Any(word => word is "preconnect" or "dns-prefetch" or "prefetch" or "prerender" or "preload" or "modulepreload");

    /// <summary>Notes a range in which one of these tags may begin.</summary>
    private static void Add(string html, TextSpan range, List<TextSpan> inner)
    {
        var text = html.AsSpan(range.Start, range.Length);
        for (var at = text.IndexOf('<'); at >= 0; at = text.IndexOf('<'))
        {
            text = text[(at + 1)..];
            if (text.Length > 0 && (text[0] | 0x20) is not ('m' or 'l' or 'i' or 'f')) continue;
            inner.Add(range);
            return;
        }
    }

    private static TextSpan Shift(TextSpan span, int by) => new(span.Start + by, span.Length);
}

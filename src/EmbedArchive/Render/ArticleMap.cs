using EmbedArchive.Html;

namespace EmbedArchive.Render;

/// <summary>What rendering must know of the article's markup, found in one pass.</summary>
internal sealed class ArticleMap
{
    private static readonly string[] HiddenElements =
        ["script", "style", "title", "textarea", "noscript", "template", "select", "iframe", "xmp", "noembed", "noframes", "plaintext"];

    private readonly List<TextSpan> hidden = [];
    private readonly List<LinkTag> links = [];

    /// <summary>Where the page's policy is inserted.</summary>
    internal int HeadPlace { get; private set; }

    /// <summary>Where the body begins; 0 when no tag says so.</summary>
    internal int BodyStart { get; private set; }

    /// <summary>Where more can be added to the end of the body.</summary>
    internal int EndPlace { get; private set; }

    /// <summary>The links of the body, in order.</summary>
    internal IReadOnlyList<LinkTag> Links => links;

    internal static ArticleMap Of(string html)
    {
        var map = new ArticleMap { HeadPlace = Render.HeadPlace.Find(html) };
        map.Read(html);
        return map;
    }

    /// <summary>
    /// The part of the article without a picture of its own (a script, a comment, an attribute) in which a span begins; null when the span
    /// stands in the open.
    /// </summary>
    internal TextSpan? Hiding(TextSpan span)
    {
        int low = 0, high = hidden.Count - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (hidden[middle].End <= span.Start) low = middle + 1;
            else if (hidden[middle].Start >= span.Start) high = middle - 1;
            else return hidden[middle];
        }

        return null;
    }

    private void Read(string html)
    {
        var scanner = new HtmlScanner(html);
        var element = "";
        int from = 0, depth = 0, bodyEnd = -1, cut = html.Length;
        while (scanner.Read())
        {
            var span = scanner.Span;
            if (depth > 0)
            {
                if (scanner.Kind == HtmlTokenKind.StartTag && scanner.NameIs(element)) depth++;
                else if (scanner.Kind == HtmlTokenKind.EndTag && scanner.NameIs(element) && --depth == 0) hidden.Add(TextSpan.FromBounds(from, span.End));
                continue;
            }

            if (scanner.Kind is HtmlTokenKind.Comment or HtmlTokenKind.Doctype or HtmlTokenKind.CData or HtmlTokenKind.Dropped || scanner.IsRawText) hidden.Add(span);
            if (scanner.Kind == HtmlTokenKind.StartTag && Element(ref scanner) is { } opened) (element, from, depth) = (opened, span.Start, 1);
            else if (scanner.Kind == HtmlTokenKind.StartTag) ReadTag(ref scanner, span);
            else if (scanner.Kind == HtmlTokenKind.EndTag && scanner.NameIs("body")) bodyEnd = span.Start;
            else if (scanner.Kind == HtmlTokenKind.EndTag && scanner.NameIs("head") && BodyStart == 0) BodyStart = span.End;
            if (span.End == html.Length && (scanner.Kind == HtmlTokenKind.Dropped || (scanner.Kind == HtmlTokenKind.Comment && html[^1] != '>'))) cut = span.Start;
        }

        if (depth > 0)
        {
            hidden.Add(TextSpan.FromBounds(from, html.Length));
            cut = from;
        }

        EndPlace = bodyEnd >= 0 ? Math.Min(bodyEnd, cut) : cut;
    }

    private static string? Element(ref HtmlScanner tag)
    {
        if (tag.IsForeign && tag.IsSelfClosing) return null;
        foreach (var name in HiddenElements)
            if (tag.NameIs(name)) return name;
        return null;
    }

    private void ReadTag(ref HtmlScanner tag, TextSpan span)
    {
        hidden.Add(span);
        if (tag.NameIs("body")) BodyStart = span.End;
        if (!tag.NameIs("a") || !tag.TryGetAttribute("href", out HtmlAttribute href)) return;
        links.Add(new(tag.ContentSpan.End, href.ValueSpan, tag.TryGetAttribute("title", out HtmlAttribute _)));
    }
}

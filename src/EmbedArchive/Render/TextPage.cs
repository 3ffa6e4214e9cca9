using System.Text;
using EmbedArchive.Render.Cards;

namespace EmbedArchive.Render;

/// <summary>An article of bare text as a small page: its words in their order, its paragraphs, cards where the posts stood.</summary>
internal static class TextPage
{
    private const string PageCss = """
        :root { color-scheme: light dark }
        body { margin: 0; padding: 24px 18px 64px; background: #fff; color: #1b1a18; font: 18px/1.6 Charter, "Bitstream Charter", Georgia, "Liberation Serif", serif; overflow-wrap: anywhere }
        main { max-width: 660px; margin: 0 auto }
        a { color: #0a4d82 }
        @media (prefers-color-scheme: dark) { body { background: #141312; color: #edeae3 } a { color: #93c5f3 } }
        @media print { body { padding: 0; background: #fff; color: #000; font-size: 11pt } }
        """;

    internal static byte[] Render(Article article, IReadOnlyList<EmbedResult> posts, IReadOnlyList<LinkResult> links, RenderContext context)
    {
        var cards = CardPlacement.Of(posts, map: null, article.Html.Length, context);
        var shown = links.Where(l => l.Link.Where == LinkPlace.Text).OrderBy(l => l.Link.Span.Start).ToList();
        var html = new HtmlWriter();
        html.Raw("<!DOCTYPE html>\n<html>\n<head>\n").Raw(OfflineHead.For(Encoding.UTF8, context.Options))
            .Raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
            .Element("title", PageTitle.Of(article) ?? "Article").Raw("\n<style>\n").Raw(PageCss).Raw("\n</style>\n</head>\n<body>\n<main dir=\"auto\">\n");
        var at = 0;
        foreach (var (span, card) in cards)
        {
            Paragraphs(html, article.Html, TextSpan.FromBounds(at, span.Start), shown, context);
            html.Raw(card).Break();
            at = span.End;
        }

        Paragraphs(html, article.Html, TextSpan.FromBounds(at, article.Html.Length), shown, context);
        return Encoding.UTF8.GetBytes(html.Raw("</main>\n</body>\n</html>\n").ToString());
    }

    /// <summary>Lines of blanks part paragraphs; other line breaks stay line breaks.</summary>
    private static void Paragraphs(HtmlWriter html, string text, TextSpan part, List<LinkResult> links, RenderContext context)
    {
        int start = -1, at = part.Start;
        while (at < part.End)
        {
            var length = text.AsSpan(at, part.End - at).IndexOf('\n');
            var end = length < 0 ? part.End : at + length;
            var blank = text.AsSpan(at, end - at).Trim("\r \t\u00a0\ufeff").IsEmpty;
            if (!blank && start < 0) start = at;
            if (blank && start >= 0)
            {
                Paragraph(html, text, TextSpan.FromBounds(start, at), links, context);
                start = -1;
            }

            at = Math.Min(end + 1, part.End);
        }

        if (start >= 0) Paragraph(html, text, TextSpan.FromBounds(start, part.End), links, context);
    }

    private static void Paragraph(HtmlWriter html, string text, TextSpan part, List<LinkResult> links, RenderContext context)
    {
        var end = part.End;
        while (end > part.Start && text[end - 1] is '\n' or '\r') end--;
        html.Open("p", ("dir", "auto"));
        var at = part.Start;
        for (var i = FirstFrom(links, part.Start); i < links.Count && links[i].Link.Span.End <= end; i++)
        {
            var span = links[i].Link.Span;
            if (span.Start < at || SafeLink.Checked(links[i].Link.Url) is not { } href) continue;
            var target = context.Options.ShowLinkTargets ? LinkTitles.Target(links[i]) : null;
            html.Lines(text.AsSpan(at, span.Start - at));
            html.Open("a", ("href", href), ("rel", "noopener noreferrer nofollow"), ("title", target), ("data-ea-target", target))
                .Text(text.AsSpan(span.Start, span.Length)).Close("a");
            at = span.End;
        }

        html.Lines(text.AsSpan(at, end - at)).Close("p").Break();
    }

    private static int FirstFrom(List<LinkResult> links, int start)
    {
        int low = 0, high = links.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (links[middle].Link.Span.Start < start) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}

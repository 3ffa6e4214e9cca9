using EmbedArchive.Html;

namespace EmbedArchive.Render;

/// <summary>The title of an article, as a browser's tab shows it.</summary>
internal static class PageTitle
{
    private const int Longest = 120;

    /// <summary>Of HTML the first <c>title</c>; of bare text the first line. Null when there is none.</summary>
    internal static string? Of(Article article) => Clean(article.IsHtml ? Element(article.Html) : FirstLine(article.Html));

    private static ReadOnlySpan<char> FirstLine(ReadOnlySpan<char> text)
    {
        text = text.TrimStart().TrimStart('\ufeff');
        var end = text.IndexOfAny('\n', '\r');
        return end < 0 ? text : text[..end];
    }

    private static ReadOnlySpan<char> Element(string html)
    {
        var scanner = new HtmlScanner(html);
        for (var inside = false; scanner.Read();)
        {
            // The title of a drawing (SVG) is another one.
            if (scanner.Kind == HtmlTokenKind.StartTag) inside = scanner.NameIs("title") && !scanner.IsForeign;
            else if (inside && scanner.Kind == HtmlTokenKind.Text) return scanner.DecodeText();
            else if (scanner.Kind == HtmlTokenKind.EndTag) inside = false;
        }
        return default;
    }

    private static string? Clean(ReadOnlySpan<char> title)
    {
        var line = string.Join(' ', title.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.Length == 0 ? null : line.Length > Longest ? line[..Longest] + "…" : line;
    }
}

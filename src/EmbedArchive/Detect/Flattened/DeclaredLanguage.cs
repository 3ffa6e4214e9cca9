using EmbedArchive.Html;

namespace EmbedArchive.Detect.Flattened;

/// <summary>The language that the markup right before a post declares: X's own paragraphs keep it when their classes are stripped.</summary>
internal static class DeclaredLanguage
{
    /// <summary>Tags right before a text are shorter.</summary>
    private const int Reach = 400;

    internal static string? Before(in FlattenedPage page, int start)
    {
        var end = Math.Min(page.SourceOf(new(start, start + 1)).Start, page.Source.Length);
        var near = page.Source[Math.Max(0, end - Reach)..end];
        // Back to the last text: only the tags that touch this one say something about it.
        var from = near.Length;
        while (from > 0 && near[..from].TrimEnd() is [.., '>'] tags && tags.LastIndexOf('<') is >= 0 and var open) from = open;
        var scanner = new HtmlScanner(near[from..]);
        string? language = null;
        while (scanner.Read())
            if (scanner.Kind == HtmlTokenKind.StartTag && scanner.TryGetAttribute("lang", out HtmlAttribute lang) && lang.RawValue.Length is > 0 and < 36) language = lang.DecodeValue();
        return language;
    }
}

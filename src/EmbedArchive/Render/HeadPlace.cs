using EmbedArchive.Html;

namespace EmbedArchive.Render;

/// <summary>
/// Where a policy is heeded and nothing has loaded yet. Browsers heed it only in the head (WHATWG HTML, http-equiv), and a <c>meta</c> before
/// <c>html</c> or <c>head</c> makes the parser open a head for it. So: behind the tags of <c>html</c> and <c>head</c>, as long as
/// these come first and do nothing themselves; else before whatever comes first. A doctype stays first, or the page would change its mode.
/// </summary>
internal static class HeadPlace
{
    internal static int Find(string html)
    {
        var scanner = new HtmlScanner(html);
        var place = html.StartsWith('\ufeff') ? 1 : 0;
        bool sawDoctype = false, sawHtml = false;
        while (scanner.Read())
        {
            switch (scanner.Kind)
            {
                case HtmlTokenKind.Comment:
                case HtmlTokenKind.Text when IsBlank(scanner.Text, scanner.Span.Start):
                    continue;
                case HtmlTokenKind.Doctype when !sawDoctype && !sawHtml:
                    sawDoctype = true;
                    place = scanner.Span.End;
                    continue;
                case HtmlTokenKind.StartTag when !sawHtml && scanner.NameIs("html") && DoesNothing(scanner.Attributes):
                    sawHtml = true;
                    place = scanner.Span.End;
                    continue;
                case HtmlTokenKind.StartTag when scanner.NameIs("head") && DoesNothing(scanner.Attributes):
                    return scanner.Span.End;
                default:
                    return place;
            }
        }

        return place;
    }

    /// <summary>Handlers and styles of a tag before the policy would not be stopped by it; merged into the page after it, they are.</summary>
    private static bool DoesNothing(HtmlAttributes attributes)
    {
        foreach (var attribute in attributes)
            if (attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase) || attribute.NameIs("style") || attribute.NameIs("manifest")) return false;
        return true;
    }

    private static bool IsBlank(ReadOnlySpan<char> text, int at) =>
        (at == 0 && text is ['\ufeff', ..] ? text[1..] : text).IndexOfAnyExcept(" \t\n\f\r") < 0;
}

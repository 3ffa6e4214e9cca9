namespace EmbedArchive.Normalize;

/// <summary>Markup of a post to its text: what a reader sees, with links, mentions, tags and marks as spans.</summary>
internal static class HtmlRichText
{
    /// <summary>The text inside an element, or null when there is none.</summary>
    /// <param name="root">The element.</param>
    /// <param name="from">What relative links are resolved against.</param>
    /// <param name="skip">Elements whose content is no text of the post.</param>
    internal static RichText? Of(HtmlElement root, Uri? from = null, Func<HtmlElement, bool>? skip = null)
    {
        var text = new RichTextBuilder();
        var open = new Stack<(HtmlElement Element, int Start)>();
        var tree = root.Tree;
        var end = root.IsText ? root.Index + 1 : root.End;
        for (var i = root.IsText ? root.Index : root.Index + 1; i < end;)
        {
            while (open.TryPeek(out var top) && i >= top.Element.End) Leave(text, open.Pop(), from);
            var element = new HtmlElement(tree, i);
            if (IsUnseen(element) || skip?.Invoke(element) is true)
            {
                i = element.End;
                continue;
            }
            if (element.IsText && element.Parent?.Name == "pre") text.AppendExact(element.OwnText);
            else if (element.IsText) text.AppendCollapsed(element.OwnText);
            else if (element.Name == "a" && HttpAddress.Of(element["data-expanded-url"]) is { } whole)
            {
                // X's server wrote a shortened address with what it stands for beside it.
                var start = text.Position;
                text.AppendExact(whole);
                text.Mark(start, TextPartType.Url, whole, element.Line);
                i = element.End;
                continue;
            }
            else
            {
                Enter(text, element);
                open.Push((element, text.Position));
            }
            i++;
        }
        while (open.TryPop(out var left)) Leave(text, left, from);
        return text.Build(Language.Of(root["lang"]), root["dir"]);
    }

    private static bool IsUnseen(HtmlElement element) =>
        element.Name is "script" or "style" or "template" or "head" or "#comment" or "svg" or "iframe" or "noscript" or "button" || element.HasClass("invisible");

    private static void Enter(RichTextBuilder text, HtmlElement element)
    {
        switch (element.Name)
        {
            case "br": text.AddBreak(); break;
            case "img" when element.Classes.Any(c => c.Contains("emoji", StringComparison.OrdinalIgnoreCase)): text.AppendCollapsed(element["alt"] ?? ""); break;
            default: text.AddEdge(Edge(element.Name)); break;
        }
    }

    private static void Leave(RichTextBuilder text, (HtmlElement Element, int Start) left, Uri? from)
    {
        var (element, start) = left;
        if (element.Name == "a" && HttpAddress.Of(element["href"], from) is { } target) text.Mark(start, TypeOfLink(element, text.Since(start)), target);
        else if (TypeOf(element) is { } type) text.Mark(start, type);
        text.AddEdge(Edge(element.Name));
    }

    /// <summary>What a link shows tells what it is.</summary>
    internal static TextPartType TypeOfLink(HtmlElement link, string shown) => shown switch
    {
        ['#', _, ..] => TextPartType.Hashtag,
        ['$', >= 'A' and <= 'Z', ..] => TextPartType.Cashtag,
        ['@', _, ..] => TextPartType.Mention,
        _ => link.HasClass("mention") ? TextPartType.Mention : TextPartType.Url,
    };

    private static TextPartType? TypeOf(HtmlElement element) => element.Name switch
    {
        // X wrote its mentions and tags as <s>@</s><b>name</b>, Telegram its emoji as <i><b>.
        "b" or "s" when element.Parent is { } parent && (parent.HasClass("pretty-link") || parent.HasClass("emoji")) => null,
        "b" or "strong" => TextPartType.Bold,
        "em" or "i" when !element.HasClass("emoji") => TextPartType.Italic,
        "code" or "pre" => TextPartType.Code,
        "s" or "del" or "strike" => TextPartType.Strike,
        "u" or "ins" => TextPartType.Underline,
        "blockquote" => TextPartType.Quote,
        "tg-spoiler" => TextPartType.Spoiler,
        "tg-emoji" => TextPartType.Emoji,
        _ => null,
    };

    /// <summary>Line breaks at the edge of a block: a paragraph stands apart, other blocks start a line.</summary>
    private static int Edge(string name) => name switch
    {
        "p" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "pre" or "ul" or "ol" or "blockquote" => 2,
        "div" or "li" or "section" or "article" or "header" or "footer" or "tr" or "table" or "figure" or "figcaption" or "main" or "aside" or "dd" or "dt" or "hr" => 1,
        _ => 0,
    };
}

namespace EmbedArchive.Render.Cards;

/// <summary>The text of a post: its line breaks, links, mentions, tags and marks.</summary>
internal static class CardText
{
    internal static void Write(HtmlWriter html, CardContent content)
    {
        if (content.Text is { } text) Write(html, text);
    }

    internal static void Write(HtmlWriter html, RichText text)
    {
        if (text.Plain.Length == 0) return;
        html.Open("div", ("class", "ea-text"), ("lang", CardContent.LanguageOf(text)), ("dir", text.Dir is "ltr" or "rtl" ? text.Dir : "auto"));
        WriteParts(html, text);
        html.Close("div").Break();
        if (text.Truncated) html.Element("p", "The source cut the text here.", ("class", "ea-aside")).Break();
    }

    /// <summary>
    /// Parts nest or stand side by side. Of parts that overlap otherwise the later one is cut where the open one ends; of links in links the
    /// outer one counts. One pass over the text with a stack: linear whatever the parts are.
    /// </summary>
    private static void WriteParts(HtmlWriter html, RichText text)
    {
        var plain = text.Plain.AsSpan();
        var open = new Stack<(int End, string? Tag)>();
        var at = 0;
        var links = 0;
        foreach (var part in text.Spans.Where(p => p.Start >= 0 && p.End > p.Start && p.End <= text.Plain.Length).OrderBy(p => p.Start).ThenByDescending(p => p.End))
        {
            while (open.TryPeek(out var top) && top.End <= part.Start) CloseTop(plain);
            if (part.Start < at) continue;
            html.Lines(plain[at..part.Start]);
            at = part.Start;
            var end = open.TryPeek(out var outer) ? Math.Min(part.End, outer.End) : part.End;
            var tag = OpenPart(html, part, links > 0);
            if (tag == "a") links++;
            // What the platform shows replaces the text of a short link (https://t.co/… as example.com/story).
            if (tag == "a" && part.Type == TextPartType.Url && part.Display is { Length: > 0 } shown)
            {
                html.Text(shown);
                at = end;
            }

            open.Push((end, tag));
        }

        while (open.Count > 0) CloseTop(plain);
        html.Lines(plain[at..]);

        void CloseTop(ReadOnlySpan<char> plain)
        {
            var (end, tag) = open.Pop();
            if (end > at)
            {
                html.Lines(plain[at..end]);
                at = end;
            }

            if (tag == "a") links--;
            if (tag is not null) html.Close(tag);
        }
    }

    private static string? OpenPart(HtmlWriter html, TextPart part, bool inLink)
    {
        var tag = part.Type switch
        {
            TextPartType.Url or TextPartType.Mention or TextPartType.Hashtag or TextPartType.Cashtag => "a",
            TextPartType.Bold => "strong",
            TextPartType.Italic => "em",
            TextPartType.Code => "code",
            TextPartType.Strike => "s",
            TextPartType.Underline => "u",
            TextPartType.Quote => "q",
            TextPartType.Spoiler => "details",
            _ => null,
        };
        if (tag == "a")
        {
            if (inLink || SafeLink.Checked(part.Target) is not { } href) return null;
            html.OpenLink(href);
        }
        else if (tag == "details") html.Open(tag, ("class", "ea-spoiler")).Element("summary", "Spoiler");
        else if (tag is not null) html.Open(tag);
        return tag;
    }
}

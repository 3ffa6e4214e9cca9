namespace EmbedArchive.Normalize;

/// <summary>The HTML content of a fediverse post: hidden parts of links dropped, the quote line too when the quote is there.</summary>
internal static class FediverseText
{
    internal static RichText? Read(string? content, Uri from, Json emojis, string? lang, bool hasQuote)
    {
        if (content is null) return null;
        var text = HtmlRichText.Of(HtmlTree.ParseIsland(content).Root, from, element => hasQuote
            && (element.HasClass("quote-inline") || element.HasClass("reference-link-inline")));
        return text is null ? null : text with { Lang = lang ?? text.Lang, Spans = [.. text.Spans.Concat(Emojis(text.Plain, emojis)).OrderBy(s => s.Start)] };
    }

    /// <summary>The server's own pictures that stand for <c>:name:</c>.</summary>
    private static IEnumerable<TextPart> Emojis(string text, Json emojis)
    {
        foreach (var emoji in emojis.Items.Take(100).DistinctBy(e => e["shortcode"].Text))
        {
            if (emoji["shortcode"].Text is not { } name || HttpAddress.Of(emoji["url"].Text) is not { } picture) continue;
            var sign = ":" + name + ":";
            for (var at = text.IndexOf(sign, StringComparison.Ordinal); at >= 0; at = text.IndexOf(sign, at + sign.Length, StringComparison.Ordinal))
                yield return new() { Start = at, End = at + sign.Length, Type = TextPartType.Emoji, Target = picture };
        }
    }
}

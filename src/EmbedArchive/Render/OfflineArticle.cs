namespace EmbedArchive.Render;

/// <summary>
/// The offline article: the original text with its embeds replaced by static cards, opening from disk with no network and no script.
/// Nothing outside the spans of the embeds is taken away: the page's policy, titles of links and the like are insertions.
/// </summary>
internal static class OfflineArticle
{
    /// <summary>The bytes of the offline article, in the article's encoding; bare text becomes a page in UTF-8.</summary>
    internal static byte[] Render(Article article, IReadOnlyList<EmbedResult> posts, IReadOnlyList<LinkResult> links, RenderContext context) =>
        article.IsHtml
            ? SourceBytes.Splice(article, Edits(article, posts, links, context))
            : TextPage.Render(article, posts, links, context);

    /// <summary>What changes in an HTML article, in the order of the text, without overlaps. An edit of an empty span inserts.</summary>
    internal static IReadOnlyList<(TextSpan Span, string Replacement)> Edits(
        Article article, IReadOnlyList<EmbedResult> posts, IReadOnlyList<LinkResult> links, RenderContext context)
    {
        var map = ArticleMap.Of(article.Html);
        var cards = CardPlacement.Of(posts, map, article.Html.Length, context);
        var edits = new List<(TextSpan Span, string Replacement)>(cards);
        var insertions = NetworkTraps.Find(article.Html).Select(at => (At: at, Text: NetworkTraps.Prefix)).Concat(Loads.Find(article.Html, context.IsBeside)).Distinct();
        if (context.Options.ShowLinkTargets) insertions = insertions.Concat(LinkTitles.Of(links, map));

        var next = 0;
        foreach (var (at, text) in insertions.OrderBy(i => i.At))
        {
            while (next < cards.Count && cards[next].Span.End <= at) next++;
            var replaced = next < cards.Count && at >= cards[next].Span.Start && cards[next].Span.Length > 0;
            if (!replaced) edits.Add((new(at, 0), text));
        }

        // The head stands before everything else at its place: a stable sort keeps it first. A span that swallows the place moves it.
        var head = cards.Find(c => c.Span.Start < map.HeadPlace && map.HeadPlace < c.Span.End) is { Span.Length: > 0 } over ? over.Span.Start : map.HeadPlace;
        edits.Insert(0, (new(head, 0), OfflineHead.For(article, context)));
        if (ArticleText.LacksMark(article)) edits.Insert(0, (new(0, 0), "\ufeff"));
        return [.. edits.OrderBy(e => e.Span.Start).ThenBy(e => e.Span.Length)];
    }
}

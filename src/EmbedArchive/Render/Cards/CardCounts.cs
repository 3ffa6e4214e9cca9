namespace EmbedArchive.Render.Cards;

/// <summary>The numbers under a post, with the day of their counting: without it they mean nothing.</summary>
internal static class CardCounts
{
    internal static void Write(HtmlWriter html, Counts? counts)
    {
        if (counts is null) return;
        var all = new List<string>();
        Add(counts.Views, "view");
        Add(counts.Likes, "like");
        Add(counts.Dislikes, "dislike");
        Add(counts.Reposts, "repost");
        Add(counts.Quotes, "quote");
        Add(counts.Replies, "reply", "replies");
        Add(counts.Shares, "share");
        Add(counts.Bookmarks, "bookmark");
        foreach (var (sign, count) in counts.Reactions ?? System.Collections.Immutable.ImmutableDictionary<string, long>.Empty)
            if (count >= 0) all.Add(CardWords.Number(count, sign, sign));
        if (all.Count == 0) return;

        html.Open("div", ("class", "ea-counts")).Break().Open("ul").Break();
        foreach (var words in all) html.Open("li").Element("bdi", words).Close("li").Break();
        html.Close("ul").Break();
        html.Open("p", ("class", "ea-aside")).Text(counts.Approximate ? "Rounded, as of " : "As of ").Time(counts.AsOf).Close("p").Break();
        html.Close("div").Break();

        void Add(long? count, string noun, string? plural = null)
        {
            if (count is >= 0 and var number) all.Add(CardWords.Number(number, noun, plural));
        }
    }
}

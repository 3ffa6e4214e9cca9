using EmbedArchive.Html;
using EmbedArchive.Render;

namespace EmbedArchive.Reports.Page;

/// <summary>What became of the posts of each provider: a bar for each, as long as it has posts.</summary>
internal static class ProviderSection
{
    internal static void Write(HtmlWriter html, BatchSummary summary)
    {
        if (summary.Providers.Count == 0) return;
        html.Open("section", ("aria-labelledby", "providers")).Break().Element("h2", "By provider", ("id", "providers")).Break();
        html.Open("ul", ("class", "rows")).Break();
        var most = summary.Providers.Max(p => p.Posts);
        foreach (var provider in summary.Providers)
            Bar.Row(html, provider.Name, FateWords.Segments(provider.Fates), most, provider.Posts, Figures.Share(FateWords.Saved(provider.Fates), provider.Posts) + " saved");
        html.Close("ul").Break();
        Table(html, summary);
        html.Close("section").Break();
    }

    private static void Table(HtmlWriter html, BatchSummary summary)
    {
        var fates = PostFates.All.Where(f => FateWords.Count(summary.Posts, f) > 0).ToList();
        NumberTable.Write(html, "Posts by provider and by what became of them", ["Provider", .. fates.Select(FateWords.Of), "all"],
            summary.Providers.Select(p => (p.Name, (IReadOnlyList<long>)[.. fates.Select(f => FateWords.Count(p.Fates, f)), p.Posts])));
    }
}

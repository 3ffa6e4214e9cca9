using EmbedArchive.Normalize;
using EmbedArchive.Render;

namespace EmbedArchive.Reports.Page;

/// <summary>Every article with the way to its offline copy; those that lost most first.</summary>
internal static class ArticleSection
{
    private const int Most = 500;

    internal static void Write(HtmlWriter html, BatchSummary summary, string json)
    {
        var rows = summary.ArticleList.Items.OrderBy(a => a.State is ArchiveJobState.Archived or ArchiveJobState.Kept).ThenByDescending(a => a.Gone).ThenByDescending(a => a.Posts - a.Saved).Take(Most).ToList();
        if (rows.Count == 0) return;
        html.Open("section", ("aria-labelledby", "articles")).Break().Element("h2", "Articles", ("id", "articles")).Break();
        if (rows.Count < summary.ArticleList.Total) html.Element("p", $"The {Figures.Number(rows.Count)} that lost most, of {Figures.Number(summary.ArticleList.Total)}; more in {json}.").Break();
        html.Open("div", ("class", "scroll"), ("tabindex", "0"), ("role", "region"), ("aria-label", "Table of the articles")).Open("table", ("class", "articles"));
        html.Element("caption", "Articles, those that lost most first").Open("thead").Open("tr");
        foreach (var name in new[] { "Article", "posts", "saved", "gone", "links" }) html.Element("th", name, ("scope", "col"));
        html.Close("tr").Close("thead").Break().Open("tbody").Break();
        foreach (var row in rows) Write(html, row);
        html.Close("tbody").Close("table").Close("div").Close("section").Break();
    }

    private static void Write(HtmlWriter html, ArticleRow row)
    {
        html.Open("tr").Open("th", ("scope", "row"));
        if (row.OfflineArticle is { } offline) html.Open("a", ("href", offline)).Element("bdi", row.Article).Close("a");
        else html.Element("bdi", row.Article);
        if (row.State is not (ArchiveJobState.Archived or ArchiveJobState.Kept)) html.Element("span", $" {KebabCase.Of(row.State).Replace('-', ' ')}{(row.Message is { } why ? ": " + why : "")}", ("class", "trouble"));
        html.Close("th");
        if (row.State is not (ArchiveJobState.Archived or ArchiveJobState.Kept)) html.Element("td", "–").Element("td", "–").Element("td", "–").Element("td", "–");
        else html.Element("td", Figures.Number(row.Posts)).Element("td", Figures.Number(row.Saved)).Element("td", row.Gone == 0 ? "–" : Figures.Number(row.Gone), ("class", row.Gone > 0 ? "lost" : null))
            .Element("td", row.Links == 0 ? "–" : row.LinksResolved == row.Links ? Figures.Number(row.Links) : $"{Figures.Number(row.LinksResolved)} of {Figures.Number(row.Links)}");
        html.Close("tr").Break();
    }
}

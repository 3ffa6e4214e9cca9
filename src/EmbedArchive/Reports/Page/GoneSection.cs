using EmbedArchive.Render;

namespace EmbedArchive.Reports.Page;

/// <summary>The posts that readers can no longer see where they stood, each with the way to what is left of it.</summary>
internal static class GoneSection
{
    private const int Most = 400;

    internal static void Write(HtmlWriter html, BatchSummary summary, string json)
    {
        if (summary.Gone.Total == 0) return;
        html.Open("section", ("aria-labelledby", "gone")).Break().Element("h2", "Gone", ("id", "gone")).Break();
        var shown = summary.Gone.Items.Take(Most).ToList();
        html.Element("p", (summary.Gone.Total == 1 ? "One post that readers can no longer see where it stood." : $"{Figures.Number(summary.Gone.Total)} different posts that readers can no longer see where they stood.") + " Each link leads to what the archive holds of it."
            + (shown.Count < summary.Gone.Total ? $" The first {Figures.Number(shown.Count)} are listed here, more in {json}." : "")).Break();
        html.Open("ol", ("class", "gone")).Break();
        foreach (var post in shown) Write(html, post, summary);
        html.Close("ol").Close("section").Break();
    }

    private static void Write(HtmlWriter html, GonePost post, BatchSummary summary)
    {
        html.Open("li").Open("p", ("class", "state")).Element("b", FateWords.State(post));
        html.Element("span", $"{summary.Providers.FirstOrDefault(p => p.Provider == post.Provider)?.Name ?? post.Provider} {FateWords.Evidence(post)}");
        if (post.PublishedAt is { } at) html.Open("span").Time(at with { Precision = at.Precision < InstantPrecision.Day ? InstantPrecision.Day : at.Precision }).Close("span");
        html.Close("p").Open("div");
        if (post.Author is { } author) html.Open("p", ("class", "author")).Element("bdi", author).Close("p");
        if (post.Text is { } text) html.Element("blockquote", text, ("dir", "auto"));
        html.Open("p", ("class", "places")).Text(post.Fate == PostFate.SavedFromCopy ? "A copy is saved. " : "The article's words are kept. ").Text("In ");
        var first = true;
        foreach (var place in post.Articles.Items)
        {
            if (!first) html.Text(", ");
            first = false;
            if (place.Card is { } card) html.Open("a", ("href", card)).Element("bdi", place.Article).Close("a");
            else html.Element("bdi", place.Article);
        }
        if (post.Articles.Total > post.Articles.Items.Count) html.Text($" and {Figures.Of(post.Articles.Total - post.Articles.Items.Count, "more article", "more articles")}");
        html.Text(".");
        if (SafeLink.Checked(post.Url) is { } url) html.Text(" It stood at ").Open("a", ("href", url), ("rel", "noopener noreferrer nofollow"), ("class", "soft")).Text(SafeLink.Shown(url)).Close("a");
        html.Close("p").Close("div").Close("li").Break();
    }
}

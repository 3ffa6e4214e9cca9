using EmbedArchive.Render;

namespace EmbedArchive.Reports.Page;

/// <summary>What a reader wants to know first: how much survives, of how many posts, in how many articles.</summary>
internal static class Headline
{
    internal static string Title(BatchSummary summary) => $"{Survived(summary)} of {Posts(summary)} posts saved";

    internal static void Write(HtmlWriter html, BatchSummary summary)
    {
        var posts = summary.Posts.Values.Sum();
        html.Open("header").Break();
        html.Open("p", ("class", "kicker")).Text("Archive report · ").Time(summary.StartedAt).Close("p").Break();
        html.Element("h1", Sentence(summary, posts)).Break();
        var articles = summary.Articles.Values.Sum();
        html.Open("p", ("class", "lead")).Text($"In {Figures.Of(articles, "article")}{Trouble(summary)}.{(articles > 1 && posts > 0 ? " A post counts in each article that embeds it." : "")}");
        if (summary.Cancelled) html.Text(" ").Element("strong", "The batch was stopped before its end.");
        html.Close("p").Break();
        if (posts > 0)
        {
            var segments = FateWords.Segments(summary.Posts);
            html.Open("figure", ("class", "whole"));
            Bar.Write(html, segments, posts, $"Of {Figures.Of(posts, "post")}: " + string.Join(", ", segments.Select(s => $"{Figures.Number(s.Count)} {s.Words}")));
            Bar.Legend(html, segments, posts);
            html.Close("figure").Break();
        }
        Numbers(html, summary);
        html.Close("header").Break();
    }

    private static void Numbers(HtmlWriter html, BatchSummary summary)
    {
        var links = summary.Links.Sum(l => l.Links);
        html.Open("dl", ("class", "numbers")).Break();
        Number(html, "Articles archived", Figures.Number(summary.Articles.GetValueOrDefault("archived") + summary.Articles.GetValueOrDefault("kept")), $"of {Figures.Number(summary.Articles.Values.Sum())}");
        Number(html, "Different posts gone", Figures.Number(summary.Gone.Total), summary.Gone.Total == 0 ? "as far as is known" : "readers can no longer see them");
        Number(html, "Links followed", Figures.Number(Resolved(summary)), links == 0 ? "none was found" : $"of {Figures.Number(links)} shortened, wrapped or tracked");
        Number(html, "Media stored", Figures.Number(summary.Media.Stored), Figures.Bytes(summary.Media.Bytes));
        html.Close("dl").Break();
    }

    private static void Number(HtmlWriter html, string name, string value, string note) =>
        html.Open("div").Element("dt", name).Element("dd", value, ("class", "value")).Element("dd", note, ("class", "soft")).Close("div").Break();

    private static string Sentence(BatchSummary summary, long posts) =>
        posts == 0 ? "No embedded posts were found"
        : Saved(summary) == posts ? posts == 1 ? "The one post is saved" : $"All {Figures.Number(posts)} posts are saved"
        : Saved(summary) == 0 ? posts == 1 ? "The one post could not be saved" : $"None of {Figures.Number(posts)} posts could be saved"
        : $"{Survived(summary)} of {Posts(summary)} posts are saved";

    private static string Trouble(BatchSummary summary)
    {
        var (unreadable, notStored) = (summary.Articles.GetValueOrDefault("unreadable"), summary.Articles.GetValueOrDefault("not-stored"));
        return (unreadable > 0 ? $", {Figures.Number(unreadable)} of them unreadable" : "") + (notStored > 0 ? $", {Figures.Number(notStored)} not stored" : "");
    }

    private static string Survived(BatchSummary summary) => Figures.Number(Saved(summary));

    private static string Posts(BatchSummary summary) => Figures.Number(summary.Posts.Values.Sum());

    private static long Saved(BatchSummary summary) => FateWords.Saved(summary.Posts);

    private static long Resolved(BatchSummary summary) => summary.Links.Sum(l => l.Outcomes.GetValueOrDefault("resolved"));
}

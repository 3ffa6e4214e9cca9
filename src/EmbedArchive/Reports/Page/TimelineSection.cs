using EmbedArchive.Html;
using EmbedArchive.Render;

namespace EmbedArchive.Reports.Page;

/// <summary>When the posts were published, and how many of each time are gone.</summary>
internal static class TimelineSection
{
    private const double High = 100;

    internal static void Write(HtmlWriter html, BatchSummary summary)
    {
        var published = summary.Published;
        if (published.Months.Count == 0) return;
        var (step, bins) = TimelineBins.Of(published.Months);
        var most = bins.Max(b => b.Posts);
        var gone = bins.Sum(b => b.Gone);
        html.Open("section", ("aria-labelledby", "published")).Break().Element("h2", "When they were published", ("id", "published")).Break();
        html.Element("p", Words(published, gone)).Break();
        html.Open("figure", ("class", "timeline"));
        html.Element("p", $"{Figures.Of(most, "post")} in a {Unit(step)} at most", ("class", "soft"));
        Chart(html, bins, most, $"Posts by {Unit(step)}, from {Figures.Month(published.Oldest!)} to {Figures.Month(published.Newest!)}; {Figures.Number(gone)} of them are gone");
        Axis(html, bins, step);
        Segment[] legend = [new("saved", "still there, or not known to be gone", bins.Sum(b => b.Posts) - gone), new("gone", "gone", gone)];
        Bar.Legend(html, [.. legend.Where(s => s.Count > 0)], bins.Sum(b => b.Posts));
        html.Close("figure").Break();
        NumberTable.Write(html, "Posts by the time of their publication", ["Time", "posts", "gone"], bins.Where(b => b.Posts > 0).Select(b => (TimelineBins.Name(b.Month, step), (IReadOnlyList<long>)[b.Posts, b.Gone])));
        html.Close("section").Break();
    }

    private static void Chart(HtmlWriter html, IReadOnlyList<(int Month, long Posts, long Gone)> bins, long most, string label)
    {
        html.Open("svg", ("class", "chart"), ("viewBox", $"0 0 {bins.Count * 10} {High:0}"), ("preserveAspectRatio", "none"), ("role", "img"), ("aria-label", label));
        for (var i = 0; i < bins.Count; i++)
        {
            var (_, posts, gone) = bins[i];
            if (posts == 0) continue;
            // A single post among thousands can still be seen, and one that is gone most of all.
            var (here, lost) = (posts == gone ? 0 : Math.Max((posts - gone) * High / most, 1), gone == 0 ? 0 : Math.Max(gone * High / most, 1.5));
            if (here + lost > High) here = High - lost;
            if (here > 0) Rect(html, "saved", i, High - here, here);
            if (lost > 0) Rect(html, "gone", i, High - here - lost, lost);
        }
        html.Close("svg");
    }

    private static void Rect(HtmlWriter html, string kind, int place, double y, double height) =>
        html.Open("rect", ("class", "f-" + kind), ("x", Figures.Svg(place * 10 + 1)), ("y", Figures.Svg(y)), ("width", "8"), ("height", Figures.Svg(height))).Close("rect");

    /// <summary>The first, the last, and what stands between them, as far as it fits a telephone.</summary>
    private static void Axis(HtmlWriter html, IReadOnlyList<(int Month, long Posts, long Gone)> bins, int step)
    {
        html.Open("div", ("class", "axis"), ("aria-hidden", "true")).Element("span", Short(bins[0].Month, step));
        if (bins.Count >= 5) html.Element("span", Short(bins[bins.Count / 2].Month, step));
        if (bins.Count > 1) html.Element("span", Short(bins[^1].Month, step));
        html.Close("div");
    }

    private static string Short(int month, int step) => step == 3 ? TimelineBins.Name(month, 1) : TimelineBins.Name(month, step);

    private static string Unit(int step) => step switch { 1 => "month", 3 => "quarter", 12 => "year", _ => "two years" };

    private static string Words(PublishedCounts published, long gone)
    {
        var span = published.Oldest == published.Newest ? $"All are of {Figures.Month(published.Oldest!)}."
            : $"From {Figures.Month(published.Oldest!)} to {Figures.Month(published.Newest!)}; half of them are of {Figures.Month(published.Median!)} or older.";
        return span + (gone == 0 ? " None of them is known to be gone." : "") + (published.Undated > 0 ? $" {Figures.Of(published.Undated, "post")} could not be dated." : "");
    }
}

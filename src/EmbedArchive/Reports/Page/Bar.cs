using EmbedArchive.Render;

namespace EmbedArchive.Reports.Page;

/// <summary>
/// A bar of segments. It is stretched to its place, and no text stands in it: labels are HTML beside it, so that nothing overlaps at any width.
/// </summary>
internal static class Bar
{
    private const double Wide = 1000, High = 10;

    /// <param name="html">The page.</param>
    /// <param name="segments">Its parts.</param>
    /// <param name="most">What the whole width stands for.</param>
    /// <param name="label">What it shows, for those who cannot see it; null where a table beside it says the same.</param>
    internal static void Write(HtmlWriter html, IReadOnlyList<Segment> segments, long most, string? label)
    {
        html.Open("svg", ("class", "bar"), ("viewBox", $"0 0 {Wide:0} {High:0}"), ("preserveAspectRatio", "none"), ("role", label is null ? null : "img"), ("aria-label", label), ("aria-hidden", label is null ? "true" : null));
        var x = 0.0;
        foreach (var segment in segments)
        {
            // What is there can be seen, however little it is.
            var width = Math.Max(most == 0 ? 0 : segment.Count * Wide / most, 3);
            html.Open("rect", ("class", "f-" + segment.Class), ("x", Figures.Svg(x)), ("y", "0"), ("width", Figures.Svg(Math.Max(width - (segments.Count > 1 ? 2 : 0), 2))), ("height", "10")).Close("rect");
            x += width;
        }
        html.Close("svg");
    }

    /// <summary>A row of a chart: its name, its bar, its count, and what part of it is as wished.</summary>
    internal static void Row(HtmlWriter html, string name, IReadOnlyList<Segment> segments, long most, long count, string? share = null)
    {
        html.Open("li").Element("span", name, ("class", "name")).Open("span", ("class", "track"));
        Write(html, segments, most, null);
        html.Close("span").Element("span", Figures.Number(count), ("class", "count"));
        if (share is not null) html.Element("span", share, ("class", "share"));
        html.Close("li").Break();
    }

    /// <summary>What the colours mean, with the counts.</summary>
    internal static void Legend(HtmlWriter html, IReadOnlyList<Segment> segments, long all)
    {
        html.Open("ul", ("class", "legend"));
        foreach (var segment in segments)
        {
            html.Open("li").Open("svg", ("class", "key"), ("viewBox", "0 0 10 10"), ("aria-hidden", "true")).Open("rect", ("class", "f-" + segment.Class), ("width", "10"), ("height", "10")).Close("rect").Close("svg");
            html.Element("b", Figures.Number(segment.Count)).Text(" " + segment.Words + " ").Element("span", Figures.Share(segment.Count, all), ("class", "soft")).Close("li");
        }
        html.Close("ul").Break();
    }
}

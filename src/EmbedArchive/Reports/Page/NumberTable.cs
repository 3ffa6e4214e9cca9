using EmbedArchive.Html;
using EmbedArchive.Render;

namespace EmbedArchive.Reports.Page;

/// <summary>The numbers behind a chart, folded away on screen and open in print.</summary>
internal static class NumberTable
{
    internal static void Write(HtmlWriter html, string caption, IReadOnlyList<string> head, IEnumerable<(string Name, IReadOnlyList<long> Counts)> rows)
    {
        html.Open("details").Element("summary", "The numbers").Break();
        // Wider than a telephone, it scrolls by itself; by keyboard too.
        html.Open("div", ("class", "scroll"), ("tabindex", "0"), ("role", "region"), ("aria-label", "Table: " + caption)).Open("table").Element("caption", caption).Open("thead").Open("tr");
        foreach (var name in head) html.Element("th", name, ("scope", "col"));
        html.Close("tr").Close("thead").Break().Open("tbody").Break();
        foreach (var (name, counts) in rows)
        {
            html.Open("tr").Element("th", name, ("scope", "row"));
            foreach (var count in counts) html.Element("td", count == 0 ? "–" : Figures.Number(count));
            html.Close("tr").Break();
        }
        html.Close("tbody").Close("table").Close("div").Close("details").Break();
    }
}

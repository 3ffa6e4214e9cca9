using EmbedArchive.Render;

namespace EmbedArchive.Reports.Page;

/// <summary>How this came to be: tool, times, options.</summary>
internal static class RunSection
{
    internal static void Write(HtmlWriter html, BatchSummary summary, string json)
    {
        html.Open("section", ("aria-labelledby", "run"), ("class", "run")).Break().Element("h2", "The run", ("id", "run")).Break();
        html.Open("p").Text($"{summary.Tool} began at ").Time(summary.StartedAt).Text(" and ended at ").Time(summary.EndedAt);
        if (summary.EndedAt > summary.StartedAt) html.Text($", after {Figures.Span(summary.EndedAt - summary.StartedAt)}");
        html.Text(". All numbers are in ").Element("a", json, ("href", Uri.EscapeDataString(json))).Text(".").Close("p").Break();
        html.Open("details").Element("summary", "The options").Open("dl", ("class", "options")).Break();
        foreach (var (name, value) in summary.Options.Where(o => o.Value.Length > 0)) html.Open("div").Element("dt", name).Open("dd").Element("bdi", value).Close("dd").Close("div").Break();
        html.Close("dl").Close("details").Close("section").Break();
    }
}

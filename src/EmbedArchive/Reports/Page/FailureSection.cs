using EmbedArchive.Render;

namespace EmbedArchive.Reports.Page;

/// <summary>What could not be had, why, where, and what to do.</summary>
internal static class FailureSection
{
    internal static void Write(HtmlWriter html, BatchSummary summary)
    {
        if (summary.Failures.Count == 0) return;
        html.Open("section", ("aria-labelledby", "failures")).Break().Element("h2", "What could not be had, and what to do", ("id", "failures")).Break();
        html.Open("div", ("class", "reasons")).Break();
        foreach (var group in summary.Failures) Write(html, group);
        html.Close("div").Close("section").Break();
    }

    private static void Write(HtmlWriter html, FailureGroup group)
    {
        html.Open("article").Open("h3").Element("b", Figures.Of(group.Count, group.What, group.What == "medium" ? "media" : null)).Text(" " + group.Reason.Replace('-', ' ')).Close("h3");
        html.Element("p", group.Advice);
        if (group.Hosts.Count > 0) HostList.Write(html, group.Hosts);
        if (group.Example is { } example) html.Open("p", ("class", "soft example")).Text("Such as: ").Element("bdi", example).Close("p");
        html.Close("article").Break();
    }
}

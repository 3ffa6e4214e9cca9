using EmbedArchive.Render;

namespace EmbedArchive.Reports.Page;

/// <summary>Hosts with their counts, in a line that wraps.</summary>
internal static class HostList
{
    internal static void Write(HtmlWriter html, IReadOnlyList<HostCount> hosts)
    {
        html.Open("ul", ("class", "hosts"));
        foreach (var host in hosts) html.Open("li").Element("bdi", host.Host).Text(" ").Element("b", Figures.Number(host.Count)).Close("li");
        html.Close("ul");
    }
}

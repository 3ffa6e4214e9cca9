using EmbedArchive.Html;
using EmbedArchive.Normalize;
using EmbedArchive.Render;

namespace EmbedArchive.Reports.Page;

/// <summary>How the shortened, wrapped and tracked links ended, and which shortening services are dead.</summary>
internal static class LinkSection
{
    internal static void Write(HtmlWriter html, BatchSummary summary)
    {
        if (summary.Links.Count == 0) return;
        html.Open("section", ("aria-labelledby", "links")).Break().Element("h2", "Links", ("id", "links")).Break();
        IReadOnlyList<Segment> all = [.. Segments(summary.Links.SelectMany(l => l.Outcomes).GroupBy(o => o.Key, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Sum(o => o.Value), StringComparer.Ordinal))];
        Bar.Legend(html, all, all.Sum(s => s.Count));
        html.Open("ul", ("class", "rows")).Break();
        var most = summary.Links.Max(l => l.Links);
        foreach (var type in summary.Links)
            Bar.Row(html, Words(type.Type), [.. Segments(type.Outcomes)], most, type.Links, Figures.Share(type.Outcomes.GetValueOrDefault("resolved"), type.Links) + " led on");
        html.Close("ul").Break();
        var outcomes = Enum.GetValues<ExpandOutcome>().Select(KebabCase.Of).Where(o => summary.Links.Any(l => l.Outcomes.ContainsKey(o))).ToList();
        NumberTable.Write(html, "Links by type and outcome", ["Type", .. outcomes.Select(o => o.Replace('-', ' ')), "all"],
            summary.Links.Select(l => (Words(l.Type), (IReadOnlyList<long>)[.. outcomes.Select(o => l.Outcomes.GetValueOrDefault(o)), l.Links])));
        if (summary.DeadShorteners.Count > 0)
        {
            html.Element("h3", "Dead shorteners").Element("p", "These services are gone, and the links with them. Replace them where the article can still be edited.");
            HostList.Write(html, summary.DeadShorteners);
        }
        html.Close("section").Break();
    }

    private static IEnumerable<Segment> Segments(IReadOnlyDictionary<string, long> outcomes)
    {
        var (resolved, dead) = (outcomes.GetValueOrDefault("resolved"), outcomes.GetValueOrDefault("dead"));
        Segment[] all = [new("saved", "lead to their target", resolved), new("not-reached", "could not be followed", outcomes.Values.Sum() - resolved - dead), new("gone", "of dead shorteners", dead)];
        return all.Where(s => s.Count > 0);
    }

    private static string Words(LinkType type) => type switch
    {
        LinkType.None => "ordinary",
        LinkType.IpLogger => "IP logger",
        LinkType.AmpCache => "AMP cache",
        LinkType.NotHttp => "not of the web",
        _ => KebabCase.Of(type).Replace('-', ' '),
    };
}

using EmbedArchive.Html;
using EmbedArchive.Render;

namespace EmbedArchive.Reports.Page;

/// <summary>Who told of the posts, and what was stored of their media.</summary>
internal static class SourceSection
{
    internal static void Write(HtmlWriter html, BatchSummary summary)
    {
        if (summary.Sources.Count == 0) return;
        html.Open("section", ("aria-labelledby", "sources")).Break().Element("h2", "Who told of them", ("id", "sources")).Break();
        html.Open("ul", ("class", "rows")).Break();
        var most = summary.Sources.Values.Max();
        var ordered = summary.Sources.OrderByDescending(s => s.Value).ThenBy(s => s.Key, StringComparer.Ordinal).ToList();
        foreach (var (source, posts) in ordered)
            Bar.Row(html, Words(source), [new(source == "web-archive" ? "saved-from-copy" : source is "article-fallback" or "id" ? "words-only" : "saved", "", posts)], most, posts);
        html.Close("ul").Break();
        NumberTable.Write(html, "Posts by the sources that told of them; a post may have several", ["Source", "posts"], ordered.Select(s => (Words(s.Key), (IReadOnlyList<long>)[s.Value])));
        html.Close("section").Break();
    }

    private static string Words(string source) => source switch
    {
        "api" => "the provider's data",
        "oembed" => "the provider's embed service",
        "page" => "the post's page",
        "web-archive" => "a copy in a web archive",
        "article-fallback" => "the article itself",
        "third-party" => "a service of others",
        "id" => "the post's id (its date)",
        "earlier" => "an earlier run",
        _ => source.Replace('-', ' '),
    };
}

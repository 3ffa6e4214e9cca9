namespace EmbedArchive.Render;

/// <summary>Short links tell where they lead: a title for readers, an attribute for programs. The link itself stays as it is.</summary>
internal static class LinkTitles
{
    internal static IEnumerable<(int At, string Text)> Of(IReadOnlyList<LinkResult> links, ArticleMap map)
    {
        var byStart = new Dictionary<int, string>();
        foreach (var link in links)
            if (link.Link.Where == LinkPlace.Href && Target(link) is { } target) byStart[link.Link.Span.Start] = target;
        if (byStart.Count == 0) yield break;

        foreach (var tag in map.Links)
        {
            if (!byStart.TryGetValue(tag.Href.Start, out var target)) continue;
            var html = new HtmlWriter().Attribute("data-ea-target", target);
            if (!tag.HasTitle) html.Attribute("title", target);
            yield return (tag.NameEnd, html.ToString());
        }
    }

    /// <summary>Where a link truly leads, when that is another address of the web than its own.</summary>
    internal static string? Target(LinkResult link)
    {
        var target = SafeLink.Checked(link.Expansion.Final) ?? SafeLink.Checked(link.Expansion.Target ?? link.Link.Target);
        return target is null || target == SafeLink.Checked(link.Link.Url) ? null : target;
    }
}

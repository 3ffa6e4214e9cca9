using EmbedArchive.Links;

namespace EmbedArchive.Detect;

/// <summary>Keeps of all sighted addresses those that are short, wrapped or rewritten, each once, where it stands first.</summary>
internal static class SortedLinks
{
    internal static IReadOnlyList<ArticleLink> Of(IReadOnlyList<LinkSighting> sightings)
    {
        if (sightings.Count == 0) return [];
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var links = new List<ArticleLink>();
        foreach (var sighting in sightings.OrderBy(s => s.Span.Start))
        {
            if (!seen.Add(sighting.Address)) continue;
            var reading = LinkDecoder.Read(sighting.Address);
            if (!IsReported(reading.Type)) continue;
            links.Add(new() { Url = sighting.Address, Type = reading.Type, Target = reading.Decoded, Where = sighting.Where, Span = sighting.Span });
        }

        return links;
    }

    /// <summary>Whether links of the sort are reported: those that hide where they lead. A translation shows the very page that it names.</summary>
    internal static bool IsReported(LinkType type) => type is not (LinkType.None or LinkType.Tracker or LinkType.Intent or LinkType.PersistentId
        or LinkType.Archive or LinkType.Translation or LinkType.NotHttp or LinkType.Invalid);
}

using EmbedArchive.Links;
using EmbedArchive.Providers.Addresses;

namespace EmbedArchive.Detect.Flattened;

/// <summary>The links of the document, by place.</summary>
internal sealed class PageLinks(IReadOnlyList<LinkSighting> sightings)
{
    private readonly List<LinkSighting> links = [.. sightings.Where(l => l.Where == LinkPlace.Href).OrderBy(l => l.Span.Start)];

    /// <summary>The addresses inside a post's text, linked or printed, in order, each once.</summary>
    internal List<string> In(in FlattenedPage page, IReadOnlyList<TextPart> parts)
    {
        var found = new List<(int Start, string Address)>();
        foreach (var part in parts)
        {
            var span = page.SourceOf(new(part.Start, part.End));
            for (var i = FirstAt(span.Start); i < links.Count && links[i].Span.Start < span.End; i++) found.Add((links[i].Span.Start, links[i].Address));
            for (var i = part.First; i <= part.Last; i++)
            {
                var (start, end) = (Math.Max(part.Start, page.Lines[i].Start), Math.Min(part.End, page.Lines[i].End));
                if (end <= start) continue;
                foreach (var address in TextAddresses.Find(page.Characters[start..end]))
                    if (!page.Text.IsInLink(start + address.Start, start + address.Start + address.Length) || links.Count == 0)
                        found.Add((page.SourceOf(new(start + address.Start, start + address.Start + 1)).Start, address.Url));
            }
        }

        return [.. found.OrderBy(f => f.Start).Select(f => f.Address).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>The post that the last fitting link in a stretch names; null when none does.</summary>
    internal AddressMatch? PermalinkIn(in FlattenedPage page, TextStretch stretch, string provider)
    {
        var span = page.SourceOf(stretch);
        var first = FirstAt(span.Start);
        // The link may begin before the stretch: its address stands in the tag.
        if (first > 0 && page.Text.IsInLink(stretch.Start, stretch.Start + 1)) first--;
        AddressMatch? named = null;
        for (var i = first; i < links.Count && links[i].Span.Start < span.End; i++)
            if (PostAt(page.Catalog, links[i].Address) is { } match && (named is null || match.Provider.Key == provider)) named = match;
        return named;
    }

    internal static AddressMatch? PostAt(ProviderCatalog catalog, string? address) =>
        address is not null && catalog.TryMatch(address, out var match) && match.Id is not null && match.Kind is EmbedKind.Post or EmbedKind.Video or EmbedKind.Image or EmbedKind.Gallery or EmbedKind.Comment
            ? match
            : null;

    private int FirstAt(int source)
    {
        var (low, high) = (0, links.Count);
        while (low < high)
        {
            var middle = (low + high) >> 1;
            if (links[middle].Span.Start < source) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}

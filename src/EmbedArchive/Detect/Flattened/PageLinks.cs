using EmbedArchive.Html;
using EmbedArchive.Links;
using EmbedArchive.Providers.Addresses;

namespace EmbedArchive.Detect.Flattened;

/// <summary>The links in and around a flattened post, read from the source where they stand.</summary>
internal static class PageLinks
{
    /// <summary>How far before its text the tag of a link may begin.</summary>
    private const int LongestTag = 1000;

    /// <summary>The addresses inside a post's text, linked or printed, in order, each once.</summary>
    internal static List<string> In(in FlattenedPage page, IReadOnlyList<TextPart> parts)
    {
        var found = new List<(int Start, string Address)>();
        foreach (var part in parts)
        {
            Linked(page, new(part.Start, part.End), found);
            for (var i = part.First; i <= part.Last; i++)
            {
                var (start, end) = (Math.Max(part.Start, page.Lines[i].Start), Math.Min(part.End, page.Lines[i].End));
                if (end <= start) continue;
                foreach (var address in TextAddresses.Find(page.Characters[start..end]))
                    if (!page.Text.IsInLink(start + address.Start, start + address.Start + address.Length))
                        found.Add((page.SourceOf(new(start + address.Start, start + address.Start + 1)).Start, address.Url));
            }
        }

        return [.. found.OrderBy(f => f.Start).Select(f => f.Address).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>The post that the last fitting link in a stretch names; null when none does.</summary>
    internal static AddressMatch? PermalinkIn(in FlattenedPage page, TextStretch stretch, string provider)
    {
        var links = new List<(int Start, string Address)>();
        Linked(page, stretch, links);
        AddressMatch? named = null;
        foreach (var (_, address) in links)
            if (PostAt(page.Catalog, address) is { } match && (named is null || match.Provider.Key == provider)) named = match;
        return named;
    }

    internal static AddressMatch? PostAt(ProviderCatalog catalog, string? address) =>
        address is not null && catalog.TryMatch(address, out var match) && match.Id is not null && match.Kind is EmbedKind.Post or EmbedKind.Video or EmbedKind.Image or EmbedKind.Gallery or EmbedKind.Comment
            ? match
            : null;

    // The link around the first characters begins before them.
    private static void Linked(in FlattenedPage page, TextStretch stretch, List<(int Start, string Address)> found)
    {
        var span = page.SourceOf(stretch);
        var (from, end) = (Math.Min(span.Start, page.Source.Length), Math.Min(span.End, page.Source.Length));
        if (page.Text.IsInLink(stretch.Start, stretch.Start + 1))
        {
            var near = Math.Max(0, from - LongestTag);
            var tag = page.Source[near..from].LastIndexOf("<a ", StringComparison.OrdinalIgnoreCase);
            if (tag >= 0) from = near + tag;
        }

        var scanner = new HtmlScanner(page.Source[from..end]);
        while (scanner.Read())
            if (scanner.Kind == HtmlTokenKind.StartTag && scanner.NameIs("a") && scanner.TryGetAttribute("href", out HtmlAttribute href) && href.RawValue.Length > 8)
                found.Add((from + scanner.Span.Start, href.DecodeValue().Trim()));
    }
}

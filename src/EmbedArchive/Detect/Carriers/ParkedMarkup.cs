using EmbedArchive.Detect.Json;
using EmbedArchive.Detect.Quotes;

namespace EmbedArchive.Detect.Carriers;

/// <summary>Attributes that hold the markup of an embed, escaped once or more, by itself or inside JSON. Each is read as a document of its own.</summary>
internal static class ParkedMarkup
{
    internal static void Read(in Island island, DetectionRun run)
    {
        if (!island.Place.CanGoDeeper) return;
        foreach (var attribute in island.Element.Attributes)
        {
            if (attribute.Name is "style" or "href" or "class" or "title" or "alt" || !MarkupText.MayBeParked(attribute.Raw)) continue;
            var value = attribute.Value;
            if (value.Length < 16 || !MarkupText.IsParked(value)) continue;
            if (JsonAttributeCarrier.Open(value) is { } json)
            {
                foreach (var member in JsonMembers.All(json).Values) ReadMarkup(island, member, run, null);
                continue;
            }

            ReadMarkup(island, value, run, attribute.Name.Equals("srcdoc", StringComparison.OrdinalIgnoreCase) ? EmbedForm.Iframe : null);
        }
    }

    private static void ReadMarkup(in Island island, string value, DetectionRun run, EmbedForm? form)
    {
        if (!MarkupText.IsParked(value) || MarkupText.Unfold(value) is not { } html) return;
        var before = run.Findings.Count;
        new DocumentReader(html, run, island.Place.Inside(island.Local, form ?? EmbedForm.DataAttribute)).Read();
        if (form == EmbedForm.Iframe && run.Findings.Count == before) ReadBlocked(html, island, run);
    }

    // A blocker of trackers replaces a frame by a document of its own that links to the frame's address (Privacy Badger).
    private static void ReadBlocked(string html, in Island island, DetectionRun run)
    {
        foreach (var link in new QuoteMarkup(html).Links)
        {
            if (!link.Address.Contains("/plugins/", StringComparison.Ordinal) && !link.Address.Contains("/embed", StringComparison.Ordinal)) continue;
            if (!run.Catalog.TryMatch(link.Address, out var match)) continue;
            run.Add(Finding.Of(match, EmbedForm.Iframe, island.Span));
            return;
        }
    }
}

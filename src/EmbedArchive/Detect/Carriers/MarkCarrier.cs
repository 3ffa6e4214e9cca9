using EmbedArchive.Detect.Marks;
using EmbedArchive.Detect.Quotes;
using EmbedArchive.Providers.Addresses;

namespace EmbedArchive.Detect.Carriers;

/// <summary>Elements that carry a provider's mark.</summary>
internal static class MarkCarrier
{
    internal static Finding? Read(in Island island, ProviderCatalog catalog)
    {
        var marks = catalog.Marks.Find(island.Element);
        if (marks.Count == 0) return null;
        var inside = marks.Any(m => LooksInside(m.Mark)) ? new QuoteMarkup(island.Inner) : null;
        var values = new MarkValues(island.Element, inside);
        foreach (var mark in marks)
            if (Match(mark, values, inside, catalog) is { } match) return Finding(island, mark.Mark, match, values, inside);
        return null;
    }

    private static Finding Finding(in Island island, Mark mark, AddressMatch match, MarkValues values, QuoteMarkup? inside)
    {
        var finding = Detect.Finding.Of(match, island.FormOf(mark.Form ?? FormOf(island.Element.Name)), island.Span);
        if (mark.Kind is { } kind && (kind is EmbedKind.Timeline or EmbedKind.Profile or EmbedKind.Comment || finding.Kind == EmbedKind.Post)) finding = finding with { Kind = kind };
        if (mark.Id is { } id) finding = finding with { Id = Template.Fill(id, values.Find) is { Length: > 0 } filled ? filled : null };
        var fallback = mark.Facts is { } facts ? MarkFacts.Fill(facts, values) : null;
        if (mark.Quote == QuoteLayout.Credit) fallback = CreditReader.Read(island.Following, match);
        if (fallback is null && inside is not null && mark.Quote != QuoteLayout.None) fallback = QuoteReader.Read(mark.Quote, inside, match);
        return finding with { Fallback = fallback };
    }

    private static AddressMatch? Match(ProviderMark mark, MarkValues values, QuoteMarkup? inside, ProviderCatalog catalog)
    {
        foreach (var template in mark.Mark.Addresses)
        {
            var match = template switch
            {
                "{last-link}" => MatchLink(mark, inside!.Links.Reverse(), catalog),
                "{first-link}" => MatchLink(mark, inside!.Links, catalog),
                _ => MatchTemplate(mark, template, values, catalog),
            };
            if (match is not null) return match;
        }

        return null;
    }

    private static AddressMatch? MatchLink(ProviderMark mark, IEnumerable<QuotedLink> links, ProviderCatalog catalog)
    {
        foreach (var link in links)
            if (MatchAddress(mark, link.Address, catalog) is { } match) return match;
        return null;
    }

    private static AddressMatch? MatchTemplate(ProviderMark mark, string template, MarkValues values, ProviderCatalog catalog)
    {
        if (Template.Fill(template, values.Find) is not { Length: > 0 } value) return null;
        if (MatchAddress(mark, value, catalog) is { } match) return match;
        // The attribute holds an id, or an address where an id belongs (amp-twitter with a whole address: two real pages).
        var isWhole = template[0] == '{' && template.IndexOf('}', StringComparison.Ordinal) == template.Length - 1;
        // Quotes that were escaped twice still stand around some ids.
        if (isWhole && mark.Provider.FromId is { } fromId && !value.Contains('/', StringComparison.Ordinal))
            return MatchAddress(mark, fromId.Replace("{id}", value.Trim('"', '\'', '\\', ' '), StringComparison.Ordinal), catalog);
        return null;
    }

    private static AddressMatch? MatchAddress(ProviderMark mark, string address, ProviderCatalog catalog)
    {
        address = CarriedAddress.Complete(address);
        if (mark.Mark.Wraps) return catalog.TryMatch(address, out var any) ? any : null;
        return catalog.TryMatch(address, mark.Provider, out var match) && match.Provider.Key == mark.Provider.Key ? match : null;
    }

    private static bool LooksInside(Mark mark) =>
        mark.Quote is not (QuoteLayout.None or QuoteLayout.Credit) || mark.Addresses.Any(a => a.Contains("link", StringComparison.Ordinal) || a.Contains("content", StringComparison.Ordinal))
        || mark.Facts is { } facts && MarkFacts.LooksInside(facts);

    private static EmbedForm FormOf(string element) => element switch
    {
        "blockquote" => EmbedForm.Blockquote,
        "iframe" or "frame" => EmbedForm.Iframe,
        "object" or "embed" => EmbedForm.Object,
        "script" => EmbedForm.Script,
        _ when element.StartsWith("amp-", StringComparison.Ordinal) => EmbedForm.Amp,
        _ when element.AsSpan().ContainsAny('-', ':') || element == "twitterwidget" => EmbedForm.CustomElement,
        _ => EmbedForm.DataAttribute,
    };
}

using System.Buffers;
using EmbedArchive.Detect.Marks;

namespace EmbedArchive.Detect.Carriers;

/// <summary>
/// Any element whose attribute names an item: facades of players, placeholders, the editors' own elements. The vendors are too many to list, so the rule is the
/// value: an address of a provider's item counts, whatever the attribute is called, unless the element is a button to share, like or comment.
/// </summary>
internal static class AttributeCarrier
{
    private static readonly SearchValues<string> Loads = SearchValues.Create(["//", "%2f", "\\/", "&lt;", "%3c"], StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> Buttons = SearchValues.Create(
        ["share", "fb-like", "fb-comments", "fb-send", "fb-save", "fb-follow", "comments", "addthis", "lightbox", "subscribe"], StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether an attribute may carry anything; asked for every attribute of a page, so it must be cheap.</summary>
    internal static bool IsLoaded(ReadOnlySpan<char> name, ReadOnlySpan<char> value, ProviderCatalog catalog)
    {
        // Nearly every attribute is told by its first letter. An address is the common case, of a picture mostly, and must cost next to nothing.
        if (value.Length < 9) return false;
        switch (value[0])
        {
            case not ('{' or '[' or '&' or '<' or '%' or 'P' or '\\' or ' ' or '\n' or '\r' or '\t' or 'h' or 'H' or '/' or 'a' or 'w'):
                return false;
            case var _ when !IsOwn(name):
                return false;
            case '{' or '[':
                return JsonLook.IsTelling(value);
            case '&' or '<' or '%' or 'P' or '\\':
                return value.StartsWith("PG", StringComparison.Ordinal) || value.ContainsAny(Loads);
            case ' ' or '\n' or '\r' or '\t':
                return value.ContainsAny(Loads);
            case 'h' or 'H' or '/' or 'a':
                return CarriedAddress.IsLikely(value) && !IsPicture(value) && CarriedAddress.IsKnown(value, catalog) || value.StartsWith("http%", StringComparison.OrdinalIgnoreCase)
                    || value.StartsWith("https%", StringComparison.OrdinalIgnoreCase);
            default:
                return value.StartsWith("www.", StringComparison.Ordinal);
        }
    }

    private static bool IsPicture(ReadOnlySpan<char> value) =>
        value.EndsWith(".jpg", StringComparison.OrdinalIgnoreCase) || value.EndsWith(".png", StringComparison.OrdinalIgnoreCase)
        || value.EndsWith(".webp", StringComparison.OrdinalIgnoreCase) || value.EndsWith(".jpeg", StringComparison.OrdinalIgnoreCase);

    internal static Finding? Read(in Island island, ProviderCatalog catalog) =>
        Find(island, catalog) is { } found && !IsButton(island.Element) && !IsPlainLink(island.Element, catalog) ? found : null;

    private static Finding? Find(in Island island, ProviderCatalog catalog)
    {
        foreach (var attribute in island.Element.Attributes)
        {
            if (!attribute.MayBeginWith("hH/aAwW") || !IsOwn(attribute.Name)) continue;
            var value = attribute.Value;
            if (!(CarriedAddress.IsLikely(value) || value.StartsWith("http", StringComparison.OrdinalIgnoreCase))) continue;
            if (catalog.TryMatch(CarriedAddress.Complete(value), out var match))
                return Finding.Of(match, island.FormOf(OwnForm(island.Element, attribute.Name)), island.Span);
        }

        return NamedFacade.Read(island, catalog);
    }

    /// <summary>A link to the item that repeats its address in an attribute (for a counter of clicks, say) is a link.</summary>
    internal static bool IsPlainLink(Element element, ProviderCatalog catalog) =>
        element.Name == "a" && element["href"] is { } href && catalog.ProviderOf(href) is not null;

    internal static bool IsButton(Element element)
    {
        if (element.Name.Contains("share", StringComparison.Ordinal)) return true;
        foreach (var attribute in element.Attributes)
            if (attribute.Name.Contains("share", StringComparison.OrdinalIgnoreCase)) return true;
        return element["class"] is { } classes && classes.AsSpan().ContainsAny(Buttons);
    }

    // data-…, vendor-…, and the url of an editor's own element; never href, src, content, style.
    internal static bool IsOwn(ReadOnlySpan<char> name) =>
        (name.Length > 4 && name[4] == '-' && (name[0] | 0x20) == 'd')
        || (name.Contains('-') ? !name.StartsWith("aria-", StringComparison.OrdinalIgnoreCase)
        : name.Length == 3 ? name.Equals("url", StringComparison.OrdinalIgnoreCase)
        : name.Equals("suppressedsrc", StringComparison.OrdinalIgnoreCase) || name.Equals("srcdoc", StringComparison.OrdinalIgnoreCase));

    private static EmbedForm OwnForm(Element element, ReadOnlySpan<char> attribute) =>
        element.Name is "oembed" ? EmbedForm.CustomElement
        : element.Name.StartsWith("amp-", StringComparison.Ordinal) ? EmbedForm.Amp
        : ConsentAttributes.FormOf(attribute, element) == EmbedForm.Consent ? EmbedForm.Consent
        : EmbedForm.DataAttribute;
}

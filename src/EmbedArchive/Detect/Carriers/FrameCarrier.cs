using EmbedArchive.Detect.Marks;
using EmbedArchive.Detect.Quotes;
using EmbedArchive.Html;
using EmbedArchive.Providers.Addresses;

namespace EmbedArchive.Detect.Carriers;

/// <summary>Frames and plug-in objects, wherever their address waits.</summary>
internal static class FrameCarrier
{
    /// <summary>Where the real address stands, when the frame or object has been loaded.</summary>
    private static readonly string[] Loaded = ["src", "data", "param.movie", "param.src", "param.url"];

    internal static Finding? Read(in Island island, ProviderCatalog catalog)
    {
        var element = island.Element;
        if ((ElementNames.Of(element.Name) & ElementTraits.Frame) == 0) return null;
        foreach (var name in Loaded)
            if (Match(element[name], catalog) is { } match) return Found(island, match, OwnForm(element.Name));
        foreach (var attribute in element.Attributes)
            if (attribute.MayBeginWith("hH/aAwW") && CarriedAddress.IsLikely(attribute.Value) && Match(attribute.Value, catalog) is { } match) return Found(island, match, ConsentAttributes.FormOf(attribute.Name, element));
        return element.Name is "iframe" or "frame" && ProxiedAddress.Find(element["src"], catalog) is { } proxied ? Found(island, proxied, EmbedForm.Iframe) : null;
    }

    private static AddressMatch? Match(string? value, ProviderCatalog catalog) =>
        value is { Length: > 6 } && catalog.TryMatch(CarriedAddress.Complete(value), out var match) ? match : null;

    private static Finding Found(in Island island, AddressMatch match, EmbedForm form)
    {
        var finding = Finding.Of(match, island.FormOf(form), island.Span);
        // What a frame holds for browsers without frames: Bandcamp names the album there.
        var inside = island.Element.Name == "iframe" && island.Inner.Contains('<') ? new QuoteMarkup(island.Inner).Text.Trim() : "";
        return inside.Length == 0 ? finding : finding with { Fallback = new() { Text = inside, Title = inside } };
    }

    private static EmbedForm OwnForm(string element) => element switch
    {
        "object" or "embed" => EmbedForm.Object,
        _ when element.StartsWith("amp-", StringComparison.Ordinal) => EmbedForm.Amp,
        _ => EmbedForm.Iframe,
    };
}

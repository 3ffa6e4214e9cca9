using System.Collections.Frozen;
using EmbedArchive.Detect.Marks;

namespace EmbedArchive.Detect.Carriers;

/// <summary>A placeholder that names its service in one attribute and the item's id in another: <c>data-service="youtube" data-id="…"</c>.</summary>
internal static class NamedFacade
{
    private static readonly string[] Services =
    [
        "data-service", "data-provider", "data-embed-type", "data-type", "data-video-type", "data-video-provider", "data-platform", "data-player", "data-source",
        "data-embed-provider", "data-media-provider", "data-plyr-provider", "data-name", "type", "provider", "service",
    ];

    private static readonly string[] Ids =
    [
        "data-id", "data-embed-id", "data-video-id", "data-videoid", "data-media-id", "data-plyr-embed-id", "data-code", "data-key", "data-post-id", "data-identifier",
        "video-id", "videoid", "embed-id", "data-video", "data-embed",
    ];

    // Those that hardly anything but a facade has.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Sure = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        ["data-service", "data-provider", "data-embed-type", "data-platform", "data-video-type", "data-video-provider", "data-embed-provider", "data-media-provider", "data-plyr-provider"])
        .GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup =
        Services.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether an attribute names a service of a facade; such elements are looked at more closely.</summary>
    internal static bool IsService(ReadOnlySpan<char> attribute) => attribute.Length is 12 or 13 or 15 or 18 or 19 && Sure.Contains(attribute);

    /// <summary>Whether an attribute may name a service.</summary>
    internal static bool MayBeService(ReadOnlySpan<char> attribute) => Lookup.Contains(attribute);

    internal static Finding? Read(in Island island, ProviderCatalog catalog)
    {
        foreach (var service in Services)
        {
            if (island.Element[service] is not { Length: > 0 } name || catalog.FindByName(name) is not { FromId: { } fromId } provider) continue;
            foreach (var attribute in Ids)
                if (island.Element[attribute] is { Length: > 0 } id && TryMatch(catalog, provider, fromId, id) is { } match)
                    return Finding.Of(match, island.FormOf(FormOf(island.Element)), island.Span);
        }

        return null;
    }

    internal static Providers.Addresses.AddressMatch? TryMatch(ProviderCatalog catalog, EmbedProvider provider, string fromId, string id) =>
        catalog.TryMatch(fromId.Replace("{id}", id.Trim(), StringComparison.Ordinal), provider, out var match) && match.Provider.Key == provider.Key ? match : null;

    private static EmbedForm FormOf(Element element) =>
        element.Name.Contains('-', StringComparison.Ordinal) ? EmbedForm.CustomElement
        : element["data-service"] is not null ? EmbedForm.Consent
        : EmbedForm.DataAttribute;
}

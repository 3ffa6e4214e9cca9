using EmbedArchive.Detect.Json;
using EmbedArchive.Html;

namespace EmbedArchive.Detect.Carriers;

/// <summary>Attributes that hold JSON: a page builder's settings, a player's description. But for video.js only the outermost object speaks for the element.</summary>
internal static class JsonAttributeCarrier
{
    internal static readonly string[] Services = ["player", "provider", "providerName", "service", "platform", "source", "type", "video_type", "site"];

    private static readonly string[] Ids = ["id", "videoId", "video_id", "videoid", "mediaId", "embedId", "code", "key"];

    /// <summary>Video.js takes its item from <c>{ "sources": [{ "src": … }] }</c>.</summary>
    private const int SourceDepth = 3;

    internal static Finding? Read(in Island island, ProviderCatalog catalog) =>
        Find(island, catalog) is { } found && !AttributeCarrier.IsButton(island.Element) && !AttributeCarrier.IsPlainLink(island.Element, catalog) ? found : null;

    private static Finding? Find(in Island island, ProviderCatalog catalog)
    {
        foreach (var attribute in island.Element.Attributes)
        {
            if (!attribute.MayBeginWith("{") || !JsonLook.IsTelling(attribute.Raw) || Open(attribute.Value) is not { } json) continue;
            var members = JsonMembers.All(json);
            foreach (var (name, member) in members)
                if (NamesAddress(name) && CarriedAddress.IsLikely(member) && catalog.TryMatch(CarriedAddress.Complete(member), out var match))
                    return Finding.Of(match, island.FormOf(EmbedForm.DataAttribute), island.Span);
            if (attribute.IsCalled("data-setup") && JsonMembers.Find(json, "src", SourceDepth) is { } source && catalog.TryMatch(CarriedAddress.Complete(source), out var played))
                return Finding.Of(played, island.FormOf(EmbedForm.DataAttribute), island.Span);
            if (Named(members, catalog) is { } named) return Finding.Of(named, island.FormOf(EmbedForm.DataAttribute), island.Span);
        }

        return null;
    }

    /// <summary>The JSON object in an attribute's value; null when it holds none.</summary>
    internal static string? Open(string value)
    {
        var trimmed = value.AsSpan().TrimStart();
        if (trimmed.StartsWith("{&", StringComparison.Ordinal)) return CharacterReferences.Decode(value, inAttribute: false);
        return trimmed.StartsWith("{", StringComparison.Ordinal) && trimmed.Length > 8 ? value : null;
    }

    private static Providers.Addresses.AddressMatch? Named(Dictionary<string, string> members, ProviderCatalog catalog)
    {
        foreach (var service in Services)
        {
            if (!members.TryGetValue(service, out var name) || catalog.FindByName(name) is not { FromId: { } fromId } provider) continue;
            foreach (var id in Ids)
                if (members.TryGetValue(id, out var value) && NamedFacade.TryMatch(catalog, provider, fromId, value) is { } match) return match;
        }

        return null;
    }

    private static bool NamesAddress(string name) =>
        name.Contains("url", StringComparison.OrdinalIgnoreCase) || name.Contains("src", StringComparison.OrdinalIgnoreCase)
        || name.Equals("href", StringComparison.OrdinalIgnoreCase) || name.Equals("link", StringComparison.OrdinalIgnoreCase);
}

using System.Buffers;
using EmbedArchive.Providers.Addresses;

namespace EmbedArchive.Detect.Carriers;

/// <summary>A frame of a site of its own that is told in its query what to show: <c>https://news.example/embed?url=https%3A%2F%2Fx.com%2F…</c>.</summary>
internal static class ProxiedAddress
{
    // Frames that carry an address to count it, to share it or to talk about it.
    private static readonly SearchValues<string> Buttons = SearchValues.Create(
        ["share", "like", "comment", "button", "count", "follow", "pixel", "track", "sync", "analytics", "login", "/ad", "disqus"], StringComparison.OrdinalIgnoreCase);

    internal static AddressMatch? Find(string? address, ProviderCatalog catalog)
    {
        if (address is null) return null;
        var question = address.IndexOf('?', StringComparison.Ordinal);
        if (question < 0 || address.AsSpan(0, question).ContainsAny(Buttons)) return null;
        foreach (var range in address.AsSpan(question + 1).Split('&'))
        {
            var parameter = address.AsSpan(question + 1)[range];
            var value = parameter[(parameter.IndexOf('=') + 1)..];
            if (value.StartsWith("http", StringComparison.OrdinalIgnoreCase) && catalog.TryMatch(PercentText.DecodeAddress(value.ToString()), out var match)) return match;
        }

        return null;
    }
}

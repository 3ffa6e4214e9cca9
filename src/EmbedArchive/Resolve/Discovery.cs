using EmbedArchive.Normalize;

namespace EmbedArchive.Resolve;

/// <summary>
/// The machine-readable twin that a page names for itself, in a link of its head or in a Link header: its object as ActivityPub (all of the
/// fediverse), an oEmbed endpoint. The address is a stranger's: it passes the same guard as every other one.
/// </summary>
internal static class Discovery
{
    private static readonly (string Type, Func<string, PostSource> Source)[] Wanted =
    [
        ("application/activity+json", address => new("activitypub-discovered", address) { Format = "activitypub", Headers = [ActivityPub.Accept] }),
        ("application/json+oembed", address => new("oembed-discovered", address) { Kind = SourceKind.OEmbed, Format = "oembed" }),
        ("text/xml+oembed", address => new("oembed-discovered", address) { Kind = SourceKind.OEmbed, Format = "oembed" }),
    ];

    /// <summary>The best twin, if the page names one.</summary>
    internal static PostSource? Find(SourceAnswer? page)
    {
        if (page is not { Source.Kind: SourceKind.Page, Capture: { Failure: null, Status: 200 } }) return null;
        var named = FromHead(page).Concat(LinkHeader.Read(page.Capture.Header("Link"))).ToArray();
        foreach (var (type, source) in Wanted)
            if (named.FirstOrDefault(l => l.Type.Equals(type, StringComparison.OrdinalIgnoreCase)).Address is { } twin && Absolute(page.FinalAddress, twin) is { } address)
                return source(AddressTemplate.Literal(address.AbsoluteUri));
        return null;
    }

    /// <summary>By type alone: sites write rel "alternate", "alternative" (Flickr), or in capitals.</summary>
    private static IEnumerable<(string Type, string? Address)> FromHead(SourceAnswer page) =>
        HtmlPage.Of(page).Tree.Root.Named("link").Where(l => l["type"] is not null && l["href"] is not null).Select(l => (l["type"]!.Trim(), l["href"]));

    private static Uri? Absolute(Uri page, string twin)
    {
        if (!Uri.TryCreate(page, twin, out var address) || address.Scheme is not ("http" or "https")) return null;
        // A page that came over TLS is not answered for in the clear.
        return page.Scheme == "https" && address is { Scheme: "http", IsDefaultPort: true } ? new UriBuilder(address) { Scheme = "https", Port = -1 }.Uri : address;
    }
}

using EmbedArchive.Normalize;

namespace EmbedArchive.Resolve;

/// <summary>
/// The oEmbed endpoint that a page names for itself, in a link of its head or in a Link header. The address is a stranger's: it passes the
/// same guard as every other one.
/// </summary>
internal static class OEmbedDiscovery
{
    internal const string Name = "oembed-discovered";

    private static readonly string[] Types = ["application/json+oembed", "text/xml+oembed"];

    internal static PostSource? Find(SourceAnswer? page)
    {
        if (page is not { Source.Kind: SourceKind.Page, Capture: { Failure: null, Status: 200 } }) return null;
        var named = FromHead(page).Concat(LinkHeader.Read(page.Capture.Header("Link"))).ToArray();
        var endpoint = Types.Select(type => named.FirstOrDefault(l => l.Type.Equals(type, StringComparison.OrdinalIgnoreCase)).Address).FirstOrDefault(a => a is not null);
        if (endpoint is null || !Uri.TryCreate(page.FinalAddress, endpoint, out var address) || address.Scheme is not ("http" or "https")) return null;
        // A page that came over TLS is not answered for in the clear.
        if (page.FinalAddress.Scheme == "https" && address is { Scheme: "http", IsDefaultPort: true }) address = new UriBuilder(address) { Scheme = "https", Port = -1 }.Uri;
        return new(Name, AddressTemplate.Literal(address.AbsoluteUri)) { Kind = SourceKind.OEmbed, Format = "oembed" };
    }

    /// <summary>By type alone: sites write rel "alternate", "alternative" (Flickr), or in capitals.</summary>
    private static IEnumerable<(string Type, string? Address)> FromHead(SourceAnswer page) =>
        HtmlPage.Of(page).Tree.Root.Named("link").Where(l => l["type"] is not null && l["href"] is not null).Select(l => (l["type"]!.Trim(), l["href"]));
}

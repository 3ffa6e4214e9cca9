using EmbedArchive.Http;

namespace EmbedArchive.Links;

/// <summary>
/// The page that a publisher's own AMP copy stands for. Only an AMP copy is asked for its <c>rel=canonical</c>, and only one on the same site is
/// believed: elsewhere publishers name home pages, first pages of many, and the wall that stands in the way.
/// </summary>
internal static class AmpOriginal
{
    /// <summary>The address in normal form; null when the page is no such copy or names no other page of its site.</summary>
    internal static string? Of(PageReading page, string pageBase, string address)
    {
        if (!page.IsAmp || page.Canonical is not { } canonical) return null;
        if (AddressResolution.Resolve(pageBase, canonical, out var original) != AddressKind.Web) return null;
        if (WalkState.WithoutFragment(original) == WalkState.WithoutFragment(address)) return null;
        Span<char> host = stackalloc char[HostName.MaxLength], ownHost = stackalloc char[HostName.MaxLength];
        return WebAddress.TryRead(original, host, out var there) == AddressKind.Web && WebAddress.TryRead(address, ownHost, out var here) == AddressKind.Web
            && !there.IsRoot && there.Port.SequenceEqual(here.Port) && PublicSuffix.SiteOf(there.Host.ToString()) == PublicSuffix.SiteOf(here.Host.ToString())
            ? original : null;
    }
}

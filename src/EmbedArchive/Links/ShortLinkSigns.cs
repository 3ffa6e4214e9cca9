using EmbedArchive.Http;

namespace EmbedArchive.Links;

/// <summary>
/// How much an address of an unlisted host looks like a short link. A guess from the text alone never changes what an address is called;
/// together with a redirect to another site it does.
/// </summary>
internal static class ShortLinkSigns
{
    /// <summary>From this score on, an address looks like a short link.</summary>
    internal const int Likely = 3;

    private const int SeenRedirecting = 5;

    private static readonly string[] HackEndings = ["ly", "gd", "gl", "to", "it", "st", "ws", "cx", "gg", "lc"];
    private static readonly string[] FirstLabels = ["go", "l", "lnk", "link", "r", "s", "t", "u", "url", "on", "click", "short"];
    private static readonly string[] MediaEndings = [".jpg", ".jpeg", ".png", ".gif", ".webp", ".mp4", ".mp3", ".pdf", ".svg", ".css", ".js"];

    /// <summary>
    /// Whether an address that was seen to redirect is a publisher's short link: one segment of path, and on to another site. Of its looks only
    /// what speaks against it can still outweigh that.
    /// </summary>
    /// <param name="address">The address.</param>
    /// <param name="next">Where it redirected to.</param>
    internal static bool IsVanity(string address, string next)
    {
        Span<char> host = stackalloc char[HostName.MaxLength], nextHost = stackalloc char[HostName.MaxLength];
        return WebAddress.TryRead(address, host, out var from) == AddressKind.Web && WebAddress.TryRead(next, nextHost, out var to) == AddressKind.Web
            && from.Host.Contains('.') && !char.IsAsciiDigit(from.Host[^1]) && from.Host[0] != '['
            && from.Path.Length > 1 && !from.Path[1..].TrimEnd('/').Contains('/')
            && PublicSuffix.SiteOf(from.Host.ToString()) != PublicSuffix.SiteOf(to.Host.ToString())
            && Score(address) + SeenRedirecting >= Likely;
    }

    /// <summary>The score; listed short hosts are far above <see cref="Likely"/>, listed archives and identifiers far below.</summary>
    internal static int Score(string address)
    {
        Span<char> host = stackalloc char[HostName.MaxLength];
        if (WebAddress.TryRead(AddressText.Clean(address), host, out var parts) != AddressKind.Web || parts.IsRoot) return -10;
        if (HostTable.Find(parts.Host) is { } known)
            return known.Type is LinkType.Shortener or LinkType.Vanity or LinkType.Monetised or LinkType.IpLogger ? 5 : -10;
        if (EndsWithAny(parts.Path, MediaEndings)) return -10;
        return OfHost(parts.Host) + OfPath(parts.Path) + (parts.Query.IsEmpty && !parts.Path.Contains('.') ? 1 : 0);
    }

    private static int OfHost(ReadOnlySpan<char> host)
    {
        var last = host.LastIndexOf('.');
        if (last <= 0) return 0;
        var name = host[..last];
        var registrable = name[(name.LastIndexOf('.') + 1)..];
        var first = host.IndexOf('.') < last ? host[..host.IndexOf('.')] : [];
        return (registrable.Length <= 6 ? 1 : 0) + (IsAny(host[(last + 1)..], HackEndings) ? 1 : 0) + (IsAny(first, FirstLabels) ? 1 : 0);
    }

    private static int OfPath(ReadOnlySpan<char> path)
    {
        var code = path[1..].TrimEnd('/');
        if (code.Contains('-')) return -2;
        if (code.Length is < 3 or > 12 || code.ContainsAnyExcept(Alphanumeric.Characters)) return 0;
        var kinds = (code.ContainsAnyInRange('a', 'z') ? 1 : 0) + (code.ContainsAnyInRange('A', 'Z') ? 1 : 0) + (code.ContainsAnyInRange('0', '9') ? 1 : 0);
        return kinds >= 2 ? 2 : 0;
    }

    private static bool IsAny(ReadOnlySpan<char> text, string[] words)
    {
        foreach (var word in words)
            if (text.SequenceEqual(word)) return true;
        return false;
    }

    private static bool EndsWithAny(ReadOnlySpan<char> text, string[] endings)
    {
        foreach (var ending in endings)
            if (text.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }
}

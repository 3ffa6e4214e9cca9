namespace EmbedArchive.Http;

/// <summary>
/// A small reading of public suffixes, for three questions only: is <c>google.co.uk</c> Google (and <c>google.example.com</c> not), may a
/// cookie be set for a whole domain, and which hosts are one site. Doubt falls on the safe side in all.
/// </summary>
internal static class PublicSuffix
{
    private static readonly HashSet<string> SecondLevels = new(StringComparer.Ordinal)
    { "ac", "co", "com", "edu", "go", "gob", "gov", "gouv", "govt", "gv", "id", "info", "ltd", "me", "mil", "ne", "net", "nom", "or", "org", "plc", "sch", "web" };

    private static readonly HashSet<string> SharedHosts = new(StringComparer.Ordinal)
    { "github.io", "gitlab.io", "blogspot.com", "herokuapp.com", "netlify.app", "pages.dev", "vercel.app", "web.app", "workers.dev", "appspot.com", "azurewebsites.net", "cloudfront.net", "amazonaws.com", "page.link", "app.link", "short.gy" };

    /// <summary>The host without its suffix, when that is <c>com</c>, a country's, or a country's second level; else nothing.</summary>
    internal static ReadOnlySpan<char> Cut(ReadOnlySpan<char> host)
    {
        var last = host.LastIndexOf('.');
        if (last < 0) return [];
        var rest = host[..last];
        var top = host[(last + 1)..];
        if (top is "com" or "cat") return rest;
        if (top.Length != 2) return [];
        var second = rest.LastIndexOf('.');
        return second >= 0 && IsSecondLevel(rest[(second + 1)..]) ? rest[..second] : rest;
    }

    /// <summary>Whether many owners live below this name, so that nothing may be shared across it.</summary>
    internal static bool IsShared(ReadOnlySpan<char> domain)
    {
        var dot = domain.IndexOf('.');
        if (dot < 0) return true;
        if (SharedHosts.GetAlternateLookup<ReadOnlySpan<char>>().Contains(domain)) return true;
        return domain.Length - domain.LastIndexOf('.') == 3 && dot == domain.LastIndexOf('.') && IsSecondLevel(domain[..dot]);
    }

    /// <summary>
    /// The part of a host that its names have in common: <c>example.co.uk</c> of <c>a.example.co.uk</c>. A provider's customers are one site,
    /// as one provider answers for all of them; an address is a site of its own.
    /// </summary>
    internal static string SiteOf(string host)
    {
        if (host.Length == 0 || host.Contains(':', StringComparison.Ordinal) || char.IsAsciiDigit(host[^1])) return host;
        var name = host.TrimEnd('.');
        var last = name.LastIndexOf('.');
        var start = last <= 0 ? 0 : name.LastIndexOf('.', last - 1) + 1;
        if (start > 1 && name.Length - last == 3 && IsSecondLevel(name.AsSpan(start, last - start))) start = name.LastIndexOf('.', start - 2) + 1;
        return name[start..];
    }

    private static bool IsSecondLevel(ReadOnlySpan<char> label) => SecondLevels.GetAlternateLookup<ReadOnlySpan<char>>().Contains(label);
}

namespace EmbedArchive.Links;

/// <summary>
/// Recognises, by its address alone, a page that a redirect puts in the reader's way: login, consent, robot check, a shortener's warning.
/// Such a page is not the target and is not asked.
/// </summary>
internal static class WallAddress
{
    private static readonly string[] WallSegments = ["login", "login.php", "signin", "sign-in", "log-in", "authwall", "servicelogin", "interactivelogin", "consent", "collectconsent", "copyconsent", "captcha", "sorry", "checkpoint"];
    private static readonly string[] WarningSegments = ["warning", "nospam", "interstitial", "blocked"];
    private static readonly string[] TargetNames = ["continue", "next", "sessionredirect", "return", "return_to", "returnto", "return_url", "returnurl", "redirect", "redirect_to", "redirect_uri", "redirecturl", "redirect_url", "dest", "destination", "done", "goto", "url", "target", "u"];

    /// <summary>Sites whose wall names nothing, or names it in a token.</summary>
    private static readonly (string Host, string Path)[] KnownWalls =
    [
        ("facebook.com", "/login"), ("facebook.com", "/checkpoint"), ("instagram.com", "/accounts/login"), ("instagram.com", "/challenge"),
        ("threads.com", "/login"), ("threads.net", "/login"), ("linkedin.com", "/authwall"), ("linkedin.com", "/uas/login"), ("linkedin.com", "/checkpoint"),
        ("x.com", "/i/flow/login"), ("x.com", "/login"), ("twitter.com", "/login"), ("twitter.com", "/i/flow/login"), ("accounts.google.com", "/"),
        ("consent.youtube.com", "/"), ("consent.google.com", "/"), ("consent.yahoo.com", "/"), ("guce.yahoo.com", "/"), ("guce.advertising.com", "/"),
        ("tinyurl.com", "/app/nospam"), ("login.microsoftonline.com", "/"), ("pinterest.com", "/login"), ("tiktok.com", "/login"), ("medium.com", "/m/signin"),
    ];

    /// <summary>Whether <paramref name="address"/>, reached from <paramref name="from"/>, is a wall; with the address that it names.</summary>
    internal static bool IsWall(string address, string from, out string? named)
    {
        named = null;
        Span<char> host = stackalloc char[HostName.MaxLength];
        if (WebAddress.TryRead(address, host, out var parts) != AddressKind.Web) return false;
        if (HasSegment(parts.Path, WarningSegments))
        {
            named = Named(parts, address);
            var isWarning = named is not null || IsKnown(parts);
            if (IsOtherCode(parts.Query, from)) named = null;
            return isWarning;
        }
        if (IsKnown(parts))
        {
            named = Named(parts, address) ?? from;
            return true;
        }
        // Elsewhere a login page is a wall only when it says that it stands before another page.
        if (!HasSegment(parts.Path, WallSegments)) return false;
        named = Named(parts, address);
        return named is not null;
    }

    /// <summary>A warning page that is about another code than the one that was followed names somebody else's target.</summary>
    private static bool IsOtherCode(ReadOnlySpan<char> query, string from)
    {
        var hash = QueryPairs.Value(query, "hash", last: false, out var found);
        return found && !from.AsSpan(from.LastIndexOf('/') + 1).TrimEnd('+').StartsWith(hash, StringComparison.Ordinal);
    }

    private static string? Named(in WebAddress parts, string address)
    {
        foreach (var name in TargetNames)
        {
            var value = QueryPairs.Value(parts.Query, name, last: false, out var found);
            if (!found || value.IsEmpty) continue;
            var text = PercentEncoding.Decode(value);
            if (text.StartsWith("http%3A", StringComparison.OrdinalIgnoreCase) || text.StartsWith("https%3A", StringComparison.OrdinalIgnoreCase)) text = PercentEncoding.Decode(text);
            if ((AddressText.IsWeb(text) || text[0] == '/') && AddressResolution.Resolve(address, text, out var named) == AddressKind.Web) return named;
        }
        return null;
    }

    private static bool IsKnown(in WebAddress parts)
    {
        foreach (var (host, path) in KnownWalls)
            if (Cookie.IsWithin(parts.Host, host) && parts.Path.StartsWith(path, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }

    private static bool HasSegment(ReadOnlySpan<char> path, string[] segments)
    {
        foreach (var range in path.Split('/'))
            foreach (var segment in segments)
                if (path[range].Equals(segment, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }
}

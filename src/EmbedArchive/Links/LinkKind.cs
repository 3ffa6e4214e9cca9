namespace EmbedArchive.Links;

/// <summary>Sorts one address of the web: button, wrapper, listed host, or an ordinary one.</summary>
internal static class LinkKind
{
    // Pages of a service itself; nobody can have them as a code.
    private static readonly HashSet<string> OwnPages = new(StringComparer.OrdinalIgnoreCase)
    {
        "pages", "about", "terms", "privacy", "login", "signin", "sign-in", "signup", "sign-up", "register", "pricing", "faq", "contact", "blog",
        "robots.txt", "favicon.ico", "sitemap.xml", "apple-touch-icon.png", "static", "assets", ".well-known",
    };

    /// <summary>The sort of the address and, when it is a wrapper that tells, the address inside it.</summary>
    internal static LinkType Of(in WebAddress address, out string? target)
    {
        target = null;
        if (IntentLinks.Match(address)) return LinkType.Intent;
        if (WrapperTable.Instance.TryUnwrap(address, out var wrapper, out target)) return wrapper;
        if (HostTable.Find(address.Host) is not { } known) return LinkType.None;
        if (known.Type is LinkType.PersistentId or LinkType.Archive) return known.Type;
        return IsOwnPage(address) ? LinkType.None : known.Type;
    }

    /// <summary>Whether nothing in the address may be changed: archived pages hold another address, buttons hold a text.</summary>
    internal static bool IsUntouchable(in WebAddress address) =>
        HostTable.Find(address.Host)?.Type == LinkType.Archive || IntentLinks.Match(address);

    /// <summary>Whether no list names the host: then its addresses are ordinary ones, but for the wrappers that stand on any host.</summary>
    internal static bool IsUnlisted(ReadOnlySpan<char> host) =>
        !IntentLinks.IsListed(host) && !WrapperTable.Instance.IsListed(host) && HostTable.Find(host) is null;

    private static bool IsOwnPage(in WebAddress address)
    {
        if (address.IsRoot) return true;
        var path = address.Path[1..];
        var slash = path.IndexOf('/');
        return OwnPages.GetAlternateLookup<ReadOnlySpan<char>>().Contains(slash < 0 ? path : path[..slash]);
    }
}

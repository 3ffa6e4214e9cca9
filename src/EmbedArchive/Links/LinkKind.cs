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

    private static readonly HostFilter Listed =
        new(new[] { "hosts.txt", "wrappers.txt", "intents.txt" }.SelectMany(TableText.Lines).Select(line => line[0]));

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

    /// <summary>
    /// Whether an address on that host, with that path, is plainly an ordinary one: no list names the host, no wrapper of any host has such a path.
    /// A quick look, for the many links of a page; no answer to the contrary when it is false.
    /// </summary>
    internal static bool IsOrdinary(ReadOnlySpan<char> host, ReadOnlySpan<char> path) =>
        !Listed.MayHold(host) && !WrapperTable.Instance.StandsOnAnyHost(path);

    private static bool IsOwnPage(in WebAddress address)
    {
        if (address.IsRoot) return true;
        var path = address.Path[1..];
        var slash = path.IndexOf('/');
        return OwnPages.GetAlternateLookup<ReadOnlySpan<char>>().Contains(slash < 0 ? path : path[..slash]);
    }
}

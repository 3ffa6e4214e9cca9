namespace EmbedArchive.Links;

/// <summary>
/// Recognises a page that was served in place of a redirect: a preview, a warning, an "open in the app". On a short host no page is the
/// target unless it has a text of its own; elsewhere a page must be nearly empty and say what it is.
/// </summary>
internal static class InterstitialPage
{
    private const int ThinPage = 1500;

    // What the button that goes on is called in ids, classes and data names; lnkd.in's is external_url_click.
    private static readonly string[] Hints = ["external_url_click", "redirect", "continue", "destination", "proceed", "skip", "longurl", "long-url", "long_url", "target-url", "target_url", "original-url", "original_url", "unshort"];

    private static readonly string[] Phrases =
    [
        "you are leaving", "you're leaving", "you are about to", "continue to", "proceed to", "proceed anyway", "being redirected", "will be redirected", "warning",
        "unsafe", "phishing", "malware", "flagged", "suspicious", "preview of", "this link", "short link", "destination", "taking you to", "takes you to",
    ];

    /// <summary>Whether the page stands in the way; with the address that it names, when it names just one.</summary>
    internal static bool IsOne(PageReading page, string address, out string? named)
    {
        named = Hinted(page, address, Hints[..1]);
        if (named is not null) return true;
        var isThin = page.TextLength < ThinPage;
        var isShort = IsShortHost(address);
        named = Hinted(page, address, Hints) ?? (isThin ? OnlyOne(page, address) : null);
        if (isShort) return isThin || named is not null;
        if (!isThin) return false;
        if (page.HasComputedScript && page.TextLength < 200)
        {
            named ??= Mentioned(page, address);
            return true;
        }
        return named is not null && Array.Exists(Phrases, p => page.Text.Contains(p, StringComparison.Ordinal));
    }

    /// <summary>The address that the page's script would go to, were it run.</summary>
    private static string? Mentioned(PageReading page, string address) =>
        page.ScriptMention is { } script && AddressResolution.Resolve(address, script, out var next) == AddressKind.Web && next != address ? next : null;

    private static string? Hinted(PageReading page, string address, string[] hints)
    {
        foreach (var anchor in page.Anchors)
        {
            // An empty href is the page itself: it leads nowhere.
            if (anchor.Href.Length == 0) continue;
            var words = anchor.Tag.Replace(anchor.Href.ToLowerInvariant(), "", StringComparison.Ordinal);
            if (Array.Exists(hints, h => words.Contains(h, StringComparison.Ordinal)) && Leaves(anchor, address) is { } target) return target;
        }
        return null;
    }

    private static string? OnlyOne(PageReading page, string address)
    {
        string? only = null;
        foreach (var anchor in page.Anchors)
            if (Leaves(anchor, address) is { } target)
            {
                if (only is not null && only != target) return null;
                only = target;
            }
        return only;
    }

    /// <summary>The anchor's address when it leads to another site.</summary>
    private static string? Leaves(PageAnchor anchor, string address)
    {
        if (!AddressText.IsWeb(AddressText.Clean(anchor.Href)) || LinkCanonical.Normal(anchor.Href) is not { } target) return null;
        return SiteOf(target) == SiteOf(address) ? null : target;
    }

    // Scheme and host without www., with the port: on one machine two ports are two sites.
    private static string SiteOf(string address)
    {
        var start = address.IndexOf("//", StringComparison.Ordinal) + 2;
        var end = address.IndexOf('/', start);
        var site = address[start..(end < 0 ? address.Length : end)];
        return site.StartsWith("www.", StringComparison.Ordinal) ? site[4..] : site;
    }

    private static bool IsShortHost(string address) => LinkDecoder.Read(address).Type is LinkType.Shortener or LinkType.Vanity;
}

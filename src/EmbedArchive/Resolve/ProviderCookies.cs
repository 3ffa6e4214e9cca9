using EmbedArchive.Http;
using EmbedArchive.Normalize;

namespace EmbedArchive.Resolve;

/// <summary>
/// The cookies of the options, each for the hosts of its provider alone: those that the provider's own sources name and its addresses have. A
/// pattern of many hosts (any instance of the fediverse) is nobody's own, and no cookie goes unencrypted.
/// </summary>
internal sealed class ProviderCookies(IDictionary<string, string> cookies, ProviderCatalog catalog)
{
    /// <summary>Shorter values are words that stand in any text: hiding them would spoil it and protect nothing.</summary>
    private const int ShortestSecret = 16;

    /// <summary>The value of the header for a question to that address; null when none may be sent.</summary>
    internal string? For(PostKey post, PostSource source, Uri address) =>
        cookies.TryGetValue(post.Provider, out var value) && value.Length > 0 && address.Scheme == "https" && source.Kind != SourceKind.ThirdParty
        && catalog.Find(post.Provider) is { } provider && IsOwn(address.IdnHost, provider)
            ? value
            : null;

    /// <summary>The header's value, and the values in it that a server could repeat on their own.</summary>
    internal static IEnumerable<string> Secrets(string header) =>
        header.Split(';').Select(c => c[(c.IndexOf('=', StringComparison.Ordinal) + 1)..].Trim()).Where(v => v.Length >= ShortestSecret).Prepend(header);

    private static bool IsOwn(string host, EmbedProvider provider) =>
        provider.Sources.Any(s => s.Kind != SourceKind.ThirdParty && IsHostOf(s.Address, host)) || provider.Hosts.Any(h => IsNamedBy(h, host));

    /// <summary>Whether a source's address names this very host, not by a part of the post.</summary>
    private static bool IsHostOf(string template, string host)
    {
        if (!template.StartsWith("https://", StringComparison.Ordinal)) return false;
        var rest = template.AsSpan("https://".Length);
        return rest[..(rest.IndexOfAny("/?#:") is >= 0 and var end ? end : rest.Length)].Equals(host, StringComparison.OrdinalIgnoreCase);
    }

    private static bool IsNamedBy(string pattern, string host)
    {
        var open = pattern.StartsWith("*.", StringComparison.Ordinal);
        var name = open ? pattern[2..] : pattern;
        if (name.Contains('*', StringComparison.Ordinal) || PublicSuffix.IsShared(name)) return false;
        return open ? host.EndsWith("." + name, StringComparison.OrdinalIgnoreCase)
            : ((string[])["", "www.", "m.", "mobile."]).Any(p => host.Equals(p + name, StringComparison.OrdinalIgnoreCase));
    }
}

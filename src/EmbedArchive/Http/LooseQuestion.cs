using System.Collections.Frozen;

namespace EmbedArchive.Http;

/// <summary>
/// What a request asks, apart from how it asks it: captures of other tools, and of other versions of this one, hold the same question with other
/// presentation parameters, another version of the endpoint, or the platform's other host. Two requests with one loose question are
/// answered alike; the record keeps its own address, so that it stays plain what was captured.
/// </summary>
internal static class LooseQuestion
{
    /// <summary>Parameters that change how an answer is dressed, not what it is about (oEmbed 1.0, and the endpoints of the built-in sources).</summary>
    private static readonly FrozenSet<string> Dress = FrozenSet.ToFrozenSet(
        ["format", "callback", "print", "lang", "hl", "token", "features", "omit_script", "omitscript", "hide_thread", "hide_media", "hidecaption", "dnt", "theme", "align",
         "maxwidth", "maxheight", "access_token", "scheme", "depth", "parentheight", "iframe", "raw_json", "ref_src", "utm_source", "utm_medium", "utm_campaign"],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>Hosts that one platform answers on.</summary>
    private static readonly FrozenDictionary<string, string> Site = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["twitter.com"] = "x.com", ["publish.twitter.com"] = "publish.x.com", ["threads.net"] = "threads.com", ["telegram.me"] = "t.me",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <param name="address">The address that is asked.</param>
    /// <param name="identity">What an address that stands in a parameter is about (<c>x:1721…</c>), so that all its spellings are one.</param>
    /// <returns>The loose question; null when the address asks nothing apart from itself.</returns>
    internal static string? Of(string address, Func<string, string> identity)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https")) return null;
        var host = uri.IdnHost.ToLowerInvariant();
        foreach (var prefix in (ReadOnlySpan<string>)["www.", "m.", "mobile."])
            if (host.StartsWith(prefix, StringComparison.Ordinal)) host = host[prefix.Length..];
        host = Site.GetValueOrDefault(host, host);
        var path = string.Join('/', uri.AbsolutePath.Split('/', StringSplitOptions.RemoveEmptyEntries).Where(step => !IsVersion(step)));
        var asked = uri.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries)
            .Select(pair => pair.Split('=', 2))
            .Where(pair => !Dress.Contains(pair[0]))
            .Select(pair => pair[0] + "=" + (pair.Length > 1 ? Value(Uri.UnescapeDataString(pair[1]), identity) : ""))
            .Order(StringComparer.Ordinal);
        return $"{host}/{path}?{string.Join('&', asked)}";
    }

    private static string Value(string value, Func<string, string> identity) =>
        value.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || value.StartsWith("https://", StringComparison.OrdinalIgnoreCase) ? identity(value) : value;

    /// <summary><c>v8.0</c>: platforms count up the versions of an endpoint and keep the question.</summary>
    private static bool IsVersion(string step) => step is ['v', .. var digits] && digits.Length > 0 && digits.All(c => char.IsAsciiDigit(c) || c == '.');
}

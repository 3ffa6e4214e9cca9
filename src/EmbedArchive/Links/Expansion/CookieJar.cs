using System.Globalization;
using EmbedArchive.Http;

namespace EmbedArchive.Links;

/// <summary>
/// The cookies of one walk, dropped with it: some redirects only end when a cookie comes back. The rules are RFC 6265's; a domain that
/// many owners share is never set for (its own list is small, so doubt keeps a cookie to its host).
/// </summary>
internal sealed class CookieJar
{
    private const int MaxCookies = 50;
    private const int MaxLength = 4096;
    private readonly List<Cookie> _cookies = [];

    /// <summary>The <c>Cookie</c> header for an address in normal form; empty when there is nothing to send.</summary>
    internal string HeaderFor(string address)
    {
        if (_cookies.Count == 0) return "";
        Span<char> host = stackalloc char[HostName.MaxLength];
        if (WebAddress.TryRead(address, host, out var parts) != AddressKind.Web) return "";
        var sent = new List<Cookie>();
        foreach (var cookie in _cookies)
            if (cookie.IsFor(parts)) sent.Add(cookie);
        return string.Join("; ", sent.OrderByDescending(c => c.Path.Length).Select(c => $"{c.Name}={c.Value}"));
    }

    /// <summary>Keeps what an answer sets.</summary>
    internal void Keep(string address, IReadOnlyList<KeyValuePair<string, string>> headers, DateTimeOffset now)
    {
        Span<char> host = stackalloc char[HostName.MaxLength];
        foreach (var (name, value) in headers)
            if (name.Equals("Set-Cookie", StringComparison.OrdinalIgnoreCase) && value.Length <= MaxLength &&
                WebAddress.TryRead(address, host, out var parts) == AddressKind.Web) Keep(parts, value, now);
    }

    private void Keep(in WebAddress address, string value, DateTimeOffset now)
    {
        var fields = value.Split(';');
        var equals = fields[0].IndexOf('=', StringComparison.Ordinal);
        if (equals <= 0) return;
        var (domain, path, secure, expires, maxAge) = ("", "", false, (DateTimeOffset?)null, (DateTimeOffset?)null);
        foreach (var field in fields.AsSpan(1))
        {
            var at = field.IndexOf('=', StringComparison.Ordinal);
            var (key, text) = at < 0 ? (field.Trim(), "") : (field[..at].Trim(), field[(at + 1)..].Trim());
            switch (key.ToLowerInvariant())
            {
                case "domain": domain = text.TrimStart('.').ToLowerInvariant(); break;
                case "path": path = text; break;
                case "secure": secure = true; break;
                case "expires" when DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var date): expires = date; break;
                case "max-age" when long.TryParse(text, CultureInfo.InvariantCulture, out var seconds):
                    maxAge = seconds <= 0 ? DateTimeOffset.MinValue : now + TimeSpan.FromSeconds(Math.Min(seconds, 86400)); break;
            }
        }
        if (domain.Length > 0 && !Cookie.IsWithin(address.Host, domain)) return;
        var hostOnly = domain.Length == 0 || PublicSuffix.IsShared(domain) || char.IsAsciiDigit(domain[^1]);
        if (hostOnly && domain.Length > 0 && !address.Host.SequenceEqual(domain)) return;
        if (path is not ['/', ..]) path = DefaultPath(address.Path);
        var cookie = new Cookie(fields[0][..equals].Trim(), fields[0][(equals + 1)..].Trim(), hostOnly ? address.Host.ToString() : domain, address.Port.ToString(), hostOnly, path, secure);
        _cookies.RemoveAll(c => c.Name == cookie.Name && c.Domain == cookie.Domain && c.Port == cookie.Port && c.Path == cookie.Path);
        if ((maxAge ?? expires) is { } end && end <= now) return;
        if (_cookies.Count < MaxCookies && IsSendable(cookie.Name) && IsSendable(cookie.Value)) _cookies.Add(cookie);
    }

    // RFC 6265, 5.1.4: the directory of the address.
    private static string DefaultPath(ReadOnlySpan<char> path) => path.LastIndexOf('/') is var slash and > 0 ? path[..slash].ToString() : "/";

    private static bool IsSendable(string text) => !text.AsSpan().ContainsAnyExceptInRange(' ', '~') && !text.Contains(';', StringComparison.Ordinal);
}

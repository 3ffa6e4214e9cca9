using System.Globalization;

namespace EmbedArchive.Http;

/// <summary>
/// The one text of an address in captures: host in its ASCII form, default port and fragment left out, RFC 3986 characters only,
/// percent-encoding in upper case.
/// </summary>
internal static class CapturedAddress
{
    internal static string Of(Uri address)
    {
        if (!address.IsAbsoluteUri || address.Host.Length == 0) return address.OriginalString;
        var host = address.HostNameType == UriHostNameType.IPv6 ? address.Host : address.IdnHost.ToLowerInvariant();
        var port = address.IsDefaultPort ? "" : ":" + address.Port.ToString(CultureInfo.InvariantCulture);
        return address.Scheme + "://" + host + port + Upper(address.PathAndQuery);
    }

    /// <summary>The same of an address that is text; the text itself when it is no address.</summary>
    internal static string Of(string address) => Uri.TryCreate(address, UriKind.Absolute, out var uri) ? Of(uri) : address;

    private static string Upper(string text)
    {
        if (!text.Contains('%', StringComparison.Ordinal)) return text;
        return string.Create(text.Length, text, static (chars, from) =>
        {
            for (var i = 0; i < from.Length; i++)
                chars[i] = i > 0 && (from[i - 1] == '%' || (i > 1 && from[i - 2] == '%')) ? char.ToUpperInvariant(from[i]) : from[i];
        });
    }
}

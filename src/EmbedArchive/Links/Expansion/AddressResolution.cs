namespace EmbedArchive.Links;

/// <summary>Resolves what a server or a page says against the address that said it, as browsers do (URL standard), and never by <c>System.Uri</c>.</summary>
internal static class AddressResolution
{
    /// <summary>The address meant, in normal form; for an address of another sort or none, <paramref name="address"/> is the text itself.</summary>
    /// <param name="from">The address that was asked; in normal form.</param>
    /// <param name="reference">What it says, raw.</param>
    /// <param name="address">What it means.</param>
    internal static AddressKind Resolve(string from, string reference, out string address)
    {
        address = AddressText.WithoutBreaks(reference);
        if (address.Length == 0) return AddressKind.Invalid;
        var text = address;
        var isHttps = from.StartsWith("https:", StringComparison.Ordinal);
        if (SchemeLength(text) is var scheme and > 0)
        {
            var rest = text.AsSpan(scheme);
            var sameScheme = isHttps == (scheme == 6);
            // Browsers take http:path as relative when the scheme is the same, and any number of slashes otherwise.
            if (Slashes(rest) < 2 && sameScheme) text = rest.ToString();
            else text = $"{(scheme == 6 ? "https" : "http")}://{rest.TrimStart("/\\")}";
        }
        else if (WebAddress.HasScheme(text)) return AddressKind.NotWeb;

        if (!AddressText.IsWeb(text)) text = Join(from, isHttps, text);
        if (LinkCanonical.Normal(text) is not { } normal) return AddressKind.Invalid;
        address = normal;
        return AddressKind.Web;
    }

    private static string Join(string from, bool isHttps, string relative)
    {
        if (Slashes(relative) >= 2) return $"{(isHttps ? "https" : "http")}://{relative.AsSpan().TrimStart("/\\")}";
        var authorityEnd = from.IndexOf('/', isHttps ? 8 : 7);
        var hash = from.IndexOf('#', authorityEnd);
        var bare = hash < 0 ? from : from[..hash];
        if (relative.Length == 0) return bare;
        var query = bare.IndexOf('?', authorityEnd);
        var path = query < 0 ? bare : bare[..query];
        return relative[0] switch
        {
            '#' => bare + relative,
            '?' => path + relative,
            '/' or '\\' => from[..authorityEnd] + relative,
            _ => path[..(path.LastIndexOf('/') + 1)] + relative,
        };
    }

    private static int SchemeLength(string text) =>
        text.StartsWith("https:", StringComparison.OrdinalIgnoreCase) ? 6 : text.StartsWith("http:", StringComparison.OrdinalIgnoreCase) ? 5 : 0;

    private static int Slashes(ReadOnlySpan<char> text) => text.IndexOfAnyExcept('/', '\\') is var first and >= 0 ? first : text.Length;
}

namespace EmbedArchive.Render;

/// <summary>The only addresses that may become links: absolute, http or https, without a user name in front of the host.</summary>
internal static class SafeLink
{
    /// <summary>The address in the form that is safe in an <c>href</c>, or null when it is none of the web.</summary>
    internal static string? Checked(string? address)
    {
        if (string.IsNullOrWhiteSpace(address) || address.Length > 8192) return null;
        // Browsers drop these three before they look at the scheme ("java\nscript:"): https://url.spec.whatwg.org/#concept-basic-url-parser
        var plain = address.Replace("\t", "", StringComparison.Ordinal).Replace("\n", "", StringComparison.Ordinal).Replace("\r", "", StringComparison.Ordinal);
        return Uri.TryCreate(plain.Trim(), UriKind.Absolute, out var uri)
            && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp)
            && uri.UserInfo.Length == 0 && uri.Host.Length > 0
            ? uri.AbsoluteUri
            : null;
    }

    /// <summary>The address as readers print it: no scheme, no <c>www.</c>, no closing slash.</summary>
    internal static string Shown(string address)
    {
        var from = address.IndexOf("://", StringComparison.Ordinal) is var scheme and >= 0 ? scheme + 3 : 0;
        var rest = address.AsSpan(from);
        if (rest.StartsWith("www.", StringComparison.OrdinalIgnoreCase)) rest = rest[4..];
        return rest.TrimEnd('/').ToString();
    }
}

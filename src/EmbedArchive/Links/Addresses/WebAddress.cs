namespace EmbedArchive.Links;

/// <summary>
/// An http(s) address taken apart without copying it. <c>System.Uri</c> is not used: it decodes and re-encodes parts, refuses hosts that
/// browsers take, and costs an allocation for every ordinary link.
/// </summary>
internal readonly ref struct WebAddress
{
    internal bool IsHttps { get; private init; }

    /// <summary>The host in its normal form: lower case, punycode, without root dot.</summary>
    internal ReadOnlySpan<char> Host { get; private init; }

    /// <summary>The port's digits; empty when there is none or it is the scheme's own.</summary>
    internal ReadOnlySpan<char> Port { get; private init; }

    internal ReadOnlySpan<char> Path { get; private init; }

    /// <summary>The query without its question mark.</summary>
    internal ReadOnlySpan<char> Query { get; private init; }

    /// <summary>The fragment without its number sign.</summary>
    internal ReadOnlySpan<char> Fragment { get; private init; }

    /// <summary>Everything after the host and port, as it was written.</summary>
    internal ReadOnlySpan<char> Tail { get; private init; }

    internal bool IsRoot => Path.IsEmpty || Path.SequenceEqual("/");

    /// <summary>Takes an address apart. The host is written into <paramref name="host"/> (<see cref="HostName.MaxLength"/> characters).</summary>
    internal static AddressKind TryRead(ReadOnlySpan<char> text, Span<char> host, out WebAddress address)
    {
        address = default;
        var https = text.StartsWith("https:", StringComparison.OrdinalIgnoreCase);
        if (!https && !text.StartsWith("http:", StringComparison.OrdinalIgnoreCase)) return HasScheme(text) ? AddressKind.NotWeb : OfBareText(text);
        var rest = text[(https ? 6 : 5)..];
        if (rest.Length < 3 || !IsSlash(rest[0]) || !IsSlash(rest[1])) return AddressKind.Invalid;
        rest = rest[2..];

        var end = rest.IndexOfAny("/\\?#");
        var authority = end < 0 ? rest : rest[..end];
        var tail = end < 0 ? [] : rest[end..];
        authority = authority[(authority.LastIndexOf('@') + 1)..];

        if (!TrySplitPort(authority, https, out var name, out var port)) return AddressKind.Invalid;
        if (!HostName.TryNormalize(name, host, out var length)) return AddressKind.Invalid;
        var hash = tail.IndexOf('#');
        var beforeHash = hash < 0 ? tail : tail[..hash];
        var mark = beforeHash.IndexOf('?');
        address = new WebAddress
        {
            IsHttps = https,
            Host = host[..length],
            Port = port,
            Path = mark < 0 ? beforeHash : beforeHash[..mark],
            Query = mark < 0 ? [] : beforeHash[(mark + 1)..],
            Fragment = hash < 0 ? [] : tail[(hash + 1)..],
            Tail = tail,
        };
        return AddressKind.Web;
    }

    /// <summary>Whether the text begins with a scheme (RFC 3986, 3.1).</summary>
    internal static bool HasScheme(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || !char.IsAsciiLetter(text[0])) return false;
        for (var i = 1; i < text.Length; i++)
            if (text[i] == ':') return true;
            else if (!char.IsAsciiLetterOrDigit(text[i]) && text[i] is not ('+' or '-' or '.')) return false;
        return false;
    }

    // A place in the same page or a path is an address, only not one that stands alone.
    private static AddressKind OfBareText(ReadOnlySpan<char> text) =>
        text.IsEmpty || text[0] is not ('#' or '/' or '?' or '.') ? AddressKind.Invalid : AddressKind.NotWeb;

    private static bool IsSlash(char c) => c is '/' or '\\';

    private static bool TrySplitPort(ReadOnlySpan<char> authority, bool https, out ReadOnlySpan<char> name, out ReadOnlySpan<char> port)
    {
        name = authority;
        port = [];
        var colon = authority.LastIndexOf(':');
        if (colon < 0 || authority[colon..].Contains(']')) return true;
        name = authority[..colon];
        port = authority[(colon + 1)..].TrimStart('0');
        if (port.IsEmpty) return true;
        if (port.Length > 5 || port.ContainsAnyExceptInRange('0', '9') || int.Parse(port, provider: null) > 65535) return false;
        if (port.SequenceEqual(https ? "443" : "80")) port = [];
        return true;
    }
}

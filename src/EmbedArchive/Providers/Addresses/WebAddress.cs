namespace EmbedArchive.Providers.Addresses;

/// <summary>
/// An address of the web cut into its parts without allocating. Addresses that could deceive are refused: a user name before the host,
/// a port other than the scheme's own, a host with percent signs or letters outside ASCII (no provider has one).
/// </summary>
internal readonly ref struct WebAddress
{
    /// <summary>The longest host that DNS allows, plus its closing dot.</summary>
    internal const int LongestHost = 254;

    private const int LongestAddress = 16 * 1024;

    /// <summary>Lower case, without a closing dot. <c>at:</c> for an AT-URI, whose authority counts as the first step of the path.</summary>
    internal ReadOnlySpan<char> Host { get; private init; }

    /// <summary>From the first slash to the query; may be empty.</summary>
    internal ReadOnlySpan<char> Path { get; private init; }

    /// <summary>Without its question mark.</summary>
    internal ReadOnlySpan<char> Query { get; private init; }

    /// <summary>Without its number sign.</summary>
    internal ReadOnlySpan<char> Fragment { get; private init; }

    /// <summary>Everything behind the host, as written.</summary>
    internal ReadOnlySpan<char> Tail { get; private init; }

    /// <summary>Cuts <paramref name="address"/>.</summary>
    /// <param name="address">An address with its scheme, or one that begins with <c>//</c>.</param>
    /// <param name="hostBuffer">Room for <see cref="LongestHost"/> characters.</param>
    /// <param name="parts">The parts.</param>
    internal static bool TryRead(ReadOnlySpan<char> address, Span<char> hostBuffer, out WebAddress parts)
    {
        parts = default;
        address = address.Trim(" \t\r\n\f\u00A0");
        if (address.Length is < 6 or > LongestAddress) return false;
        if (address.StartsWith("at://", StringComparison.OrdinalIgnoreCase))
        {
            // at://did:plc:…/app.bsky.feed.post/… : the colons of a DID would read as a port (atproto.com, AT URI scheme).
            parts = Cut("at:", address[4..]);
            return true;
        }

        if (!TryAfterScheme(address, out var rest)) return false;
        var end = rest.IndexOfAny('/', '?', '#');
        var authority = end < 0 ? rest : rest[..end];
        if (!TryHost(authority, hostBuffer, out var length)) return false;
        parts = Cut(hostBuffer[..length], end < 0 ? default : rest[end..]);
        return true;
    }

    private static WebAddress Cut(ReadOnlySpan<char> host, ReadOnlySpan<char> tail)
    {
        var hash = tail.IndexOf('#');
        var beforeFragment = hash < 0 ? tail : tail[..hash];
        var question = beforeFragment.IndexOf('?');
        return new()
        {
            Host = host,
            Tail = tail,
            Path = question < 0 ? beforeFragment : beforeFragment[..question],
            Query = question < 0 ? default : beforeFragment[(question + 1)..],
            Fragment = hash < 0 ? default : tail[(hash + 1)..],
        };
    }

    private static bool TryAfterScheme(ReadOnlySpan<char> address, out ReadOnlySpan<char> rest)
    {
        rest = address;
        if (rest.StartsWith("https:", StringComparison.OrdinalIgnoreCase)) rest = rest[6..];
        else if (rest.StartsWith("http:", StringComparison.OrdinalIgnoreCase)) rest = rest[5..];
        if (!rest.StartsWith("//", StringComparison.Ordinal)) return false;
        rest = rest[2..];
        return true;
    }

    private static bool TryHost(ReadOnlySpan<char> authority, Span<char> buffer, out int length)
    {
        length = 0;
        var colon = authority.IndexOf(':');
        if (colon >= 0)
        {
            if (authority[(colon + 1)..] is not ("" or "80" or "443")) return false;
            authority = authority[..colon];
        }

        if (authority.EndsWith('.')) authority = authority[..^1];
        if (authority.Length is < 3 or >= LongestHost) return false;
        foreach (var c in authority)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('.' or '-' or '_')) return false;
            buffer[length++] = char.ToLowerInvariant(c);
        }

        return true;
    }
}

using System.Buffers;
using System.Text;

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

    private static readonly SearchValues<char> HostLetters = SearchValues.Create("-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz");

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

    /// <summary>Whether anything behind the host is percent-encoded.</summary>
    internal bool IsEncoded { get; private init; }

    /// <summary>With what letter the path begins, as <see cref="StartOf"/> has it; every letter when it is percent-encoded, none when there is no path.</summary>
    internal uint Start { get; private init; }

    /// <summary>A bit for the five low bits of a letter, which both cases share.</summary>
    internal static uint StartOf(char letter) => 1U << (letter & 31);

    /// <summary>Cuts <paramref name="address"/>.</summary>
    /// <param name="address">An address with its scheme, or one that begins with <c>//</c>.</param>
    /// <param name="hostBuffer">Room for <see cref="LongestHost"/> characters.</param>
    /// <param name="parts">The parts.</param>
    internal static bool TryRead(ReadOnlySpan<char> address, Span<char> hostBuffer, out WebAddress parts)
    {
        parts = default;
        if (address is [<= ' ' or > '~', ..] or [.., <= ' ' or > '~']) address = address.Trim(" \t\r\n\f\u00A0");
        if (address.Length is < 6 or > LongestAddress) return false;
        if ((address[0] | 0x20) == 'a' && address.StartsWith("at://", StringComparison.OrdinalIgnoreCase))
        {
            // at://did:plc:…/app.bsky.feed.post/… : the colons of a DID would read as a port (atproto.com, AT URI scheme).
            parts = Cut("at:", address[4..]);
            return true;
        }

        if (!TryAfterScheme(address, out var rest)) return false;
        // One search finds where the host ends and what it may not hold.
        var end = rest.IndexOfAnyExcept(HostLetters);
        if (end < 0) end = rest.Length;
        if (!TryHost(rest[..end], hostBuffer, out var length)) return false;
        if (end < rest.Length && rest[end] == ':') end = EndOfPort(rest, end);
        if (end < rest.Length && rest[end] is not ('/' or '?' or '#')) return false;
        parts = Cut(hostBuffer[..length], rest[end..]);
        return true;
    }

    private static WebAddress Cut(ReadOnlySpan<char> host, ReadOnlySpan<char> tail)
    {
        var first = 0;
        while (first < tail.Length && tail[first] == '/') first++;
        var start = first == tail.Length || tail[first] is '?' or '#' ? 0 : tail[first] == '%' ? uint.MaxValue : StartOf(tail[first]);
        var mark = tail.IndexOfAny('?', '#', '%');
        if (mark < 0) return new() { Host = host, Tail = tail, Path = tail, Start = start };

        var hash = tail[mark..].IndexOf('#') is >= 0 and var found ? mark + found : tail.Length;
        var question = tail[mark..hash].IndexOf('?') is >= 0 and var asked ? mark + asked : hash;
        return new()
        {
            Host = host,
            Tail = tail,
            Path = tail[..question],
            Query = question < hash ? tail[(question + 1)..hash] : default,
            Fragment = hash < tail.Length ? tail[(hash + 1)..] : default,
            IsEncoded = tail[mark..].Contains('%'),
            Start = start,
        };
    }

    // The scheme's own port, or none behind the colon; an end that no address has when it is another one.
    private static int EndOfPort(ReadOnlySpan<char> rest, int colon)
    {
        var length = rest[(colon + 1)..].IndexOfAny('/', '?', '#');
        var end = length < 0 ? rest.Length : colon + 1 + length;
        return rest[(colon + 1)..end] is "" or "80" or "443" ? end : colon;
    }

    private static bool TryAfterScheme(ReadOnlySpan<char> address, out ReadOnlySpan<char> rest)
    {
        rest = address[Math.Min(8, address.Length)..];
        if (address.StartsWith("https://")) return true;
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
        if (authority is [.., '.']) authority = authority[..^1];
        return authority.Length is >= 3 and < LongestHost && Ascii.ToLower(authority, buffer, out length) == OperationStatus.Done;
    }
}

using System.Buffers;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace EmbedArchive.Links;

/// <summary>Hosts in the one form in which they are compared, shown and asked (URL standard, host parsing).</summary>
internal static class HostName
{
    /// <summary>The longest name that the domain name system knows (RFC 1035, 2.3.4), and a little for written-out IPv6.</summary>
    internal const int MaxLength = 256;

    private static readonly SearchValues<char> Plain = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-._");
    private static readonly IdnMapping Idn = new() { UseStd3AsciiRules = false };

    /// <summary>Lower case, punycode, no root dot; numbers that a browser takes as an IPv4 address become that address.</summary>
    internal static bool TryNormalize(ReadOnlySpan<char> name, Span<char> host, out int length)
    {
        length = 0;
        if (name.IsEmpty || name.Length > 4 * MaxLength) return false;
        if (name[0] == '[') return TryNormalizeIPv6(name, host, out length);
        if (name.Length > 253 || name.ContainsAnyExcept(Plain)) return TryFold(name, host, out length) && TryFinish(host, ref length);
        name.CopyTo(host);
        length = name.Length;
        return TryFinish(host, ref length);
    }

    private static bool TryFinish(Span<char> host, ref int length)
    {
        if (length > 0 && host[length - 1] == '.') length--;
        var name = host[..length];
        if (name.IsEmpty || name[0] == '.' || name[^1] == '.' || name.IndexOf("..") >= 0) return false;
        var last = name[(name.LastIndexOf('.') + 1)..];
        if (!char.IsAsciiDigit(last[0])) return length <= 253;
        // A last label that is a number makes the whole host an IPv4 address, or nothing (URL standard, "ends in a number").
        if (!IPv4Number.IsNumber(last)) return true;
        return IPv4Number.TryRead(name, out var address) && address.TryFormat(host, out length);
    }

    /// <summary>The long way: escapes, upper case, look-alike digits and dots, other scripts.</summary>
    private static bool TryFold(ReadOnlySpan<char> name, Span<char> host, out int length)
    {
        length = 0;
        var text = HostFolding.Fold(PercentEncoding.Decode(name));
        // White space of any script maps to a space (UTS 46), and no host holds one.
        if (text.Length == 0 || text.Any(char.IsWhiteSpace)) return false;
        try
        {
            if (!Ascii.IsValid(text)) text = Idn.GetAscii(text.EndsWith('.') ? text[..^1] : text);
        }
        catch (ArgumentException)
        {
            return false; // IdnMapping has no Try form; the name cannot be registered.
        }
        if (text.Length > 253 || text.AsSpan().ContainsAnyExcept(Plain)) return false;
        text.CopyTo(host);
        length = text.Length;
        return true;
    }

    private static bool TryNormalizeIPv6(ReadOnlySpan<char> name, Span<char> host, out int length)
    {
        length = 0;
        if (name.Length < 4 || name[^1] != ']' || name.Contains('%')) return false;
        if (!IPAddress.TryParse(name[1..^1], out var address) || address.AddressFamily != AddressFamily.InterNetworkV6) return false;
        host[0] = '[';
        if (!address.TryFormat(host[1..], out var written)) return false;
        host[written + 1] = ']';
        length = written + 2;
        return true;
    }
}

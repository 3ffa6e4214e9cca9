using System.Buffers.Binary;
using System.Net;

namespace EmbedArchive.Links;

/// <summary>IPv4 addresses as browsers read them: one to four numbers, each decimal, octal or hexadecimal (URL standard, IPv4 parser).</summary>
internal static class IPv4Number
{
    /// <summary>Whether a label is such a number.</summary>
    internal static bool IsNumber(ReadOnlySpan<char> label) => !label.ContainsAnyExceptInRange('0', '9') || TryReadPart(label, out _);

    internal static bool TryRead(ReadOnlySpan<char> host, out IPAddress address)
    {
        address = IPAddress.None;
        ulong value = 0;
        var count = 0;
        foreach (var range in host.Split('.'))
        {
            if (++count > 4 || !TryReadPart(host[range], out var part)) return false;
            var isLast = range.End.GetOffset(host.Length) == host.Length;
            if (part >= (isLast ? 1UL << (8 * (5 - count)) : 256)) return false;
            value = isLast ? (value << (8 * (5 - count))) | part : (value << 8) | part;
        }
        Span<byte> bytes = stackalloc byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(bytes, (uint)value);
        address = new IPAddress(bytes);
        return true;
    }

    private static bool TryReadPart(ReadOnlySpan<char> text, out ulong value)
    {
        value = 0;
        if (text.IsEmpty) return false;
        uint radix = 10;
        if (text.StartsWith("0x", StringComparison.OrdinalIgnoreCase)) radix = 16;
        else if (text[0] == '0' && text.Length > 1) radix = 8;
        text = text[(radix == 16 ? 2 : radix == 8 ? 1 : 0)..];
        foreach (var c in text)
        {
            var digit = char.IsAsciiHexDigit(c) ? (uint)HexDigit.Value(c) : uint.MaxValue;
            if (digit >= radix || value > uint.MaxValue) return false;
            value = value * radix + digit;
        }
        return true;
    }
}

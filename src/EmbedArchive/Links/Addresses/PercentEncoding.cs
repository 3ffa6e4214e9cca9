using System.Buffers;
using System.Text;

namespace EmbedArchive.Links;

/// <summary>Percent escapes (RFC 3986, 2.1), read as the web does: what is no escape stays as it is.</summary>
internal static class PercentEncoding
{
    /// <summary>
    /// Decodes once. Bytes that are no UTF-8 keep their escapes, so that an address in an old encoding stays the address it was; a plus
    /// sign stays a plus sign, as wrapped addresses use it for themselves.
    /// </summary>
    internal static string Decode(ReadOnlySpan<char> text)
    {
        if (!text.Contains('%')) return text.ToString();
        var decoded = new StringBuilder(text.Length);
        var bytes = ArrayPool<byte>.Shared.Rent(text.Length / 3 + 1);
        try
        {
            for (var i = 0; i < text.Length;)
            {
                var count = 0;
                while (i + 2 < text.Length && text[i] == '%' && HexDigit.Byte(text[i + 1], text[i + 2]) is var value and >= 0)
                {
                    bytes[count++] = (byte)value;
                    i += 3;
                }
                if (count > 0) AppendUtf8(decoded, bytes.AsSpan(0, count));
                else decoded.Append(text[i++]);
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(bytes);
        }
        return decoded.ToString();
    }

    /// <summary>Appends one character's UTF-8 bytes as escapes.</summary>
    internal static void Append(ref AddressWriter writer, Rune rune)
    {
        Span<byte> bytes = stackalloc byte[4];
        foreach (var value in bytes[..rune.EncodeToUtf8(bytes)])
        {
            writer.Append('%');
            writer.Append(Digit(value >> 4));
            writer.Append(Digit(value & 15));
        }
    }

    private static char Digit(int value) => (char)(value < 10 ? '0' + value : 'A' + value - 10);

    private static void AppendUtf8(StringBuilder decoded, ReadOnlySpan<byte> bytes)
    {
        while (!bytes.IsEmpty)
        {
            var status = Rune.DecodeFromUtf8(bytes, out var rune, out var used);
            if (status == OperationStatus.Done) decoded.Append(rune.ToString());
            else foreach (var value in bytes[..used]) decoded.Append('%').Append(Digit(value >> 4)).Append(Digit(value & 15));
            bytes = bytes[used..];
        }
    }
}

using System.Text;
using System.Text.Unicode;

namespace EmbedArchive.Http;

/// <summary>
/// Bytes to text as the web does it: byte order mark, the charset of the Content-Type, the page's own word, UTF-8 when it is valid, windows-1252.
/// Where the header and the page disagree, what decodes without error is right; UTF-8 is tried first, because little else passes for it.
/// </summary>
internal static class WebEncoding
{
    /// <summary>Decodes a page or a file.</summary>
    /// <param name="bytes">The bytes, content encoding removed.</param>
    /// <param name="charset">The charset label of the Content-Type, when there is one; unknown labels are passed over.</param>
    internal static DecodedText Decode(ReadOnlySpan<byte> bytes, string? charset = null)
    {
        if (MarkedEncoding(bytes) is { } marked) return Decode(bytes[marked.Preamble.Length..], marked);
        if (UnmarkedUtf16(bytes) is { } wide) return Decode(bytes, wide);

        var header = Plausible(EncodingLabels.Find(charset), bytes);
        var page = Readable(EncodingLabels.Find(MetaPrescan.Find(bytes)));
        var (first, second) = page is UTF8Encoding ? (page, header) : (header ?? page, page);
        DecodedText? broken = null;
        foreach (var named in new[] { first, second })
        {
            if (named is null) continue;
            var text = Decode(bytes, named);
            if (text.Exact) return text;
            broken ??= text;
        }

        // A broken page that is UTF-8 for the most part stays UTF-8; Latin-1 that only poses as UTF-8 does not.
        if (broken is null ? IsMostlyUtf8(bytes) : broken.Encoding is not UTF8Encoding && Utf8.IsValid(bytes)) return Decode(bytes, new UTF8Encoding(false));
        return broken is null || (broken.Encoding is UTF8Encoding && !IsMostlyUtf8(bytes)) ? Decode(bytes, EncodingLabels.Windows1252) : broken;
    }

    private static DecodedText Decode(ReadOnlySpan<byte> bytes, Encoding encoding)
    {
        var text = encoding.GetString(bytes);
        var exact = encoding is UTF8Encoding ? Utf8.IsValid(bytes) : !text.Contains('\uFFFD', StringComparison.Ordinal);
        return new(text, encoding, exact);
    }

    private static Encoding? MarkedEncoding(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => new UTF8Encoding(encoderShouldEmitUTF8Identifier: true),
        [0xFF, 0xFE, ..] => new UnicodeEncoding(bigEndian: false, byteOrderMark: true),
        [0xFE, 0xFF, ..] => new UnicodeEncoding(bigEndian: true, byteOrderMark: true),
        _ => null,
    };

    // Two ASCII characters with a zero beside each: no text in an encoding of bytes begins so.
    private static UnicodeEncoding? UnmarkedUtf16(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [> 0 and < 0x80, 0, > 0 and < 0x80, 0, ..] => new(bigEndian: false, byteOrderMark: false),
        [0, > 0 and < 0x80, 0, > 0 and < 0x80, ..] => new(bigEndian: true, byteOrderMark: false),
        _ => null,
    };

    // Markup in UTF-16 is half zeros; a page without any is not UTF-16, whatever the header says.
    private static Encoding? Plausible(Encoding? named, ReadOnlySpan<byte> bytes) => named is UnicodeEncoding && !bytes.Contains((byte)0) ? null : named;

    // A page whose own ASCII word says UTF-16 cannot be in it: the standard reads UTF-8 there.
    private static Encoding? Readable(Encoding? named) => named is UnicodeEncoding ? new UTF8Encoding(false) : named;

    private static bool IsMostlyUtf8(ReadOnlySpan<byte> bytes)
    {
        var (whole, broken) = (0, 0);
        for (var i = bytes.IndexOfAnyInRange((byte)0x80, (byte)0xFF); i >= 0; i = bytes.IndexOfAnyInRange((byte)0x80, (byte)0xFF))
        {
            bytes = bytes[i..];
            if (Rune.DecodeFromUtf8(bytes, out _, out var length) == System.Buffers.OperationStatus.Done) whole++;
            else broken++;
            bytes = bytes[length..];
        }

        return whole > broken || broken == 0;
    }
}

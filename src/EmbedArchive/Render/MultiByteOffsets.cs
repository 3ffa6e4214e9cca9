using System.Text;

namespace EmbedArchive.Render;

/// <summary>
/// The legacy encodings of East Asia. The decoder itself is fed byte by byte: the bytes since it last gave characters are those of the next ones.
/// </summary>
internal sealed class MultiByteOffsets(ReadOnlyMemory<byte> bytes, Encoding encoding) : SourceOffsets
{
    private const byte Escape = 0x1B;

    private readonly Decoder decoder = encoding.GetDecoder();
    private readonly char[] characters = new char[16];
    private int begin;
    private int end;
    private int units;
    private int given;

    internal override int StartAt(int offset)
    {
        Walk(offset);
        if (units > offset) return Inside(offset) ?? end;
        // ISO-2022-JP: bytes that switch back to ASCII belong to what follows them, so that a replacement stands in ASCII.
        var at = end;
        for (var span = bytes.Span; SwitchesToAscii(span[at..]); at += 3) { }
        return at;
    }

    internal override int EndAt(int offset)
    {
        Walk(offset);
        return units > offset ? Inside(offset) ?? begin : end;
    }

    private void Walk(int offset)
    {
        while (units < offset && end < bytes.Length)
        {
            begin = end;
            do given = decoder.GetChars(bytes.Span.Slice(end++, 1), characters, flush: end == bytes.Length);
            while (given == 0 && end < bytes.Length);
            units += given;
        }
    }

    /// <summary>The byte of an offset between characters that came at once, as when an invalid sequence is found out by what follows it.</summary>
    private int? Inside(int offset)
    {
        var (head, tail) = (given - (units - offset), units - offset);
        if (head == 0) return begin;
        for (var split = end - 1; split > begin; split--)
            if (Count(begin, split) == head && Count(split, end) == tail) return split;
        return null;
    }

    private int Count(int from, int to) => encoding.GetCharCount(bytes.Span[from..to]);

    private bool SwitchesToAscii(ReadOnlySpan<byte> rest) =>
        encoding.CodePage is >= 50220 and <= 50222 && rest is [Escape, (byte)'(', (byte)'B' or (byte)'J', ..];
}

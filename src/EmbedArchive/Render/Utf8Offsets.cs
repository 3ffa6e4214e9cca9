using System.Text;

namespace EmbedArchive.Render;

/// <summary>UTF-8. An offset inside a surrogate pair has no byte: a span shrinks to whole characters there, so nothing outside it is lost.</summary>
internal sealed class Utf8Offsets(ReadOnlyMemory<byte> bytes) : SourceOffsets
{
    private int position;
    private int units;

    internal override int StartAt(int offset)
    {
        Walk(offset);
        return position;
    }

    internal override int EndAt(int offset)
    {
        var before = Walk(offset);
        return units > offset ? before : position;
    }

    /// <summary>Walks until the offset is reached, or passed by one unit; gives the begin of the last character.</summary>
    private int Walk(int offset)
    {
        var span = bytes.Span;
        var last = position;
        while (units < offset && position < span.Length)
        {
            // Runs of ASCII are one byte a unit.
            var run = span[position..Math.Min(span.Length, position + offset - units)];
            var ascii = run.IndexOfAnyInRange((byte)0x80, (byte)0xFF);
            ascii = ascii < 0 ? run.Length : ascii;
            position += ascii;
            units += ascii;
            if (units == offset || position == span.Length) break;

            last = position;
            // An invalid sequence decodes to one U+FFFD and takes as many bytes as the decoder takes.
            Rune.DecodeFromUtf8(span[position..], out var rune, out var taken);
            position += taken;
            units += rune.Utf16SequenceLength;
        }

        return last;
    }
}

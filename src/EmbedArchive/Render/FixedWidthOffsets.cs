namespace EmbedArchive.Render;

/// <summary>Encodings whose every code unit has as many bytes; an odd last byte is one character too.</summary>
internal sealed class FixedWidthOffsets(int length, int width) : SourceOffsets
{
    internal override int StartAt(int offset) => (int)Math.Min((long)offset * width, length);

    internal override int EndAt(int offset) => StartAt(offset);
}

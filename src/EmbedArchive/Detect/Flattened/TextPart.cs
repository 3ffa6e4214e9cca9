namespace EmbedArchive.Detect.Flattened;

/// <summary>A part of a post's text: whole lines, of which the first and the last may be cut.</summary>
/// <param name="First">Its first line.</param>
/// <param name="Last">Its last line.</param>
/// <param name="Start">Offset of its first character in the visible text.</param>
/// <param name="End">Offset behind its last one.</param>
internal readonly record struct TextPart(int First, int Last, int Start, int End)
{
    internal int Length(ReadOnlySpan<TextLine> lines)
    {
        var length = 0;
        for (var i = First; i <= Last; i++) length += Math.Max(0, Math.Min(End, lines[i].End) - Math.Max(Start, lines[i].Start)) + 1;
        return length - 1;
    }
}

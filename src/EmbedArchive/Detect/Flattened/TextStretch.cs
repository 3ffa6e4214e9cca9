namespace EmbedArchive.Detect.Flattened;

/// <summary>A stretch of the visible text.</summary>
/// <param name="Start">Offset of the first character.</param>
/// <param name="End">Offset behind the last one.</param>
internal readonly record struct TextStretch(int Start, int End)
{
    internal int Length => End - Start;
}

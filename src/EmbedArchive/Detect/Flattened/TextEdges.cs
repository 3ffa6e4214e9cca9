using System.Buffers;
using EmbedArchive.Detect.Text;

namespace EmbedArchive.Detect.Flattened;

/// <summary>Tells from the source between two blocks of visible text what divides them.</summary>
internal static class TextEdges
{
    private static readonly SearchValues<string> Sections = SearchValues.Create(
        ["<hr", "<figure", "<iframe", "<video", "<audio", "<article", "<section", "</section", "<aside", "</aside", "<nav", "</header"], StringComparison.OrdinalIgnoreCase);

    /// <summary>What stands between a block and the block before it.</summary>
    internal static TextEdge Before(ReadOnlySpan<char> source, VisibleText text, int block)
    {
        var blocks = text.Blocks;
        var gap = Gap(source, block == 0 ? 0 : text.SourceOf(blocks[block - 1].Start, blocks[block - 1].End).End, text.SourceOf(blocks[block].Start, blocks[block].End).Start);
        if (blocks[block].Kind == TextBlockKind.Line) return NewLines(gap) < 2 ? TextEdge.None : TextEdge.Quote;
        if (gap.Contains("</h1", StringComparison.OrdinalIgnoreCase)) return TextEdge.Title;
        if (gap.ContainsAny(Sections)) return TextEdge.Section;
        return gap.Contains("blockquote", StringComparison.OrdinalIgnoreCase) ? TextEdge.Quote : TextEdge.None;
    }

    internal static ReadOnlySpan<char> Gap(ReadOnlySpan<char> source, int from, int to) =>
        source[Math.Min(Math.Min(from, to), source.Length)..Math.Min(to, source.Length)];

    internal static int NewLines(ReadOnlySpan<char> gap) => Math.Max(gap.Count('\n'), gap.Count('\r'));
}

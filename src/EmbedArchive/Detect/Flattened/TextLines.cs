using System.Buffers;
using EmbedArchive.Detect.Text;

namespace EmbedArchive.Detect.Flattened;

/// <summary>The visible text of a document as lines and paragraphs.</summary>
internal static class TextLines
{
    /// <summary>Lines of prose are longer where each line is a paragraph; mail is wrapped before 80.</summary>
    private const int LongLine = 120;

    private static readonly SearchValues<string> Sections = SearchValues.Create(
        ["<hr", "<figure", "<iframe", "<video", "<audio", "<article", "<section", "</section", "<aside", "</aside", "<nav", "</header"], StringComparison.OrdinalIgnoreCase);

    internal static List<TextLine> Read(ReadOnlySpan<char> source, VisibleText text)
    {
        var lines = new List<TextLine>(text.Blocks.Length + 4);
        var grouped = BlankLinesDivide(source, text);
        var (paragraph, behind, isBlankQuote) = (-1, 0, false);
        foreach (var block in text.Blocks)
        {
            var place = text.SourceOf(block.Start, block.End);
            var gap = source[Math.Min(behind, place.Start)..Math.Min(place.Start, source.Length)];
            behind = Math.Min(place.End, source.Length);
            var edge = EdgeOf(gap, block.Kind);
            if (!grouped || block.Kind != TextBlockKind.Line || lines.Count == 0 || NewLines(gap) > 1 || isBlankQuote) paragraph++;
            var characters = text.TextOf(block);
            var before = lines.Count;
            foreach (var range in characters.Split('\n'))
            {
                if (Trim(characters, range, block, paragraph, edge) is not { } line) continue;
                lines.Add(line);
                edge = TextEdge.None;
            }

            // A line of nothing but Markdown's sign of quotation divides paragraphs inside the quotation.
            isBlankQuote = lines.Count == before;
        }

        return lines;
    }

    // Bare text with blank lines has paragraphs of lines, unless its single lines are long: then each of them is a paragraph.
    private static bool BlankLinesDivide(ReadOnlySpan<char> source, VisibleText text)
    {
        var (blank, longLines, behind) = (0, 0, 0);
        foreach (var block in text.Blocks)
        {
            if (block.Kind != TextBlockKind.Line) return false;
            var place = text.SourceOf(block.Start, block.End);
            var isBlank = NewLines(source[Math.Min(behind, place.Start)..Math.Min(place.Start, source.Length)]) > 1;
            behind = Math.Min(place.End, source.Length);
            if (isBlank) blank++;
            else if (block.Length > LongLine) longLines++;
        }

        return blank > longLines;
    }

    private static int NewLines(ReadOnlySpan<char> gap) => Math.Max(gap.Count('\n'), gap.Count('\r'));

    private static TextEdge EdgeOf(ReadOnlySpan<char> gap, TextBlockKind kind)
    {
        if (kind == TextBlockKind.Line) return NewLines(gap) < 2 ? TextEdge.None : TextEdge.Quote;
        if (gap.Contains("</h1", StringComparison.OrdinalIgnoreCase)) return TextEdge.Title;
        if (gap.ContainsAny(Sections)) return TextEdge.Section;
        return gap.Contains("blockquote", StringComparison.OrdinalIgnoreCase) ? TextEdge.Quote : TextEdge.None;
    }

    private static TextLine? Trim(ReadOnlySpan<char> characters, Range range, TextBlock block, int paragraph, TextEdge edge)
    {
        var (start, length) = range.GetOffsetAndLength(characters.Length);
        var end = start + length;
        while (end > start && Marks.IsSpace(characters[end - 1])) end--;
        var isQuote = block.IsQuote;
        while (start < end && (Marks.IsSpace(characters[start]) || characters[start] == '>')) isQuote |= characters[start++] == '>';
        return start == end ? null : new(block.Start + start, block.Start + end, paragraph, block.Kind, isQuote, edge);
    }
}

using EmbedArchive.Detect.Text;

namespace EmbedArchive.Detect.Flattened;

/// <summary>The visible text of a document as lines and paragraphs.</summary>
internal static class TextLines
{
    /// <summary>Lines of prose are longer where each line is a paragraph; mail is wrapped before 80.</summary>
    private const int LongLine = 120;

    internal static PooledList<TextLine> Read(ReadOnlySpan<char> source, VisibleText text)
    {
        var lines = new PooledList<TextLine>(text.Blocks.Length + 4);
        var grouped = BlankLinesDivide(source, text);
        var (paragraph, behind, isBlankQuote) = (-1, 0, false);
        for (var i = 0; i < text.Blocks.Length; i++)
        {
            var isDivided = !grouped || IsBlankBetween(source, text, text.Blocks[i], ref behind);
            if (isDivided || lines.Count == 0 || isBlankQuote) paragraph++;
            var before = lines.Count;
            AddLines(ref lines, text, i, paragraph);
            // A line of nothing but Markdown's sign of quotation divides paragraphs inside the quotation.
            isBlankQuote = lines.Count == before;
        }

        return lines;
    }

    private static void AddLines(ref PooledList<TextLine> lines, VisibleText text, int index, int paragraph)
    {
        var block = text.Blocks[index];
        var characters = text.TextOf(block);
        foreach (var range in characters.Split('\n'))
        {
            if (Trim(characters, range, block, paragraph, index) is not { } line) continue;
            lines.Add(line);
            index = -1;
        }
    }

    // Bare text with blank lines has paragraphs of lines, unless its single lines are long: then each of them is a paragraph.
    private static bool BlankLinesDivide(ReadOnlySpan<char> source, VisibleText text)
    {
        var (blank, longLines, behind) = (0, 0, 0);
        foreach (var block in text.Blocks)
        {
            if (block.Kind != TextBlockKind.Line) return false;
            if (IsBlankBetween(source, text, block, ref behind)) blank++;
            else if (block.Length > LongLine) longLines++;
        }

        return blank > longLines;
    }

    private static bool IsBlankBetween(ReadOnlySpan<char> source, VisibleText text, TextBlock block, ref int behind)
    {
        var place = text.SourceOf(block.Start, block.End);
        var isBlank = TextEdges.NewLines(TextEdges.Gap(source, behind, place.Start)) > 1;
        behind = place.End;
        return isBlank;
    }

    private static TextLine? Trim(ReadOnlySpan<char> characters, Range range, TextBlock block, int paragraph, int index)
    {
        var (start, length) = range.GetOffsetAndLength(characters.Length);
        var end = start + length;
        while (end > start && Marks.IsSpace(characters[end - 1])) end--;
        var isQuote = block.IsQuote;
        while (start < end && (Marks.IsSpace(characters[start]) || characters[start] == '>')) isQuote |= characters[start++] == '>';
        return start == end ? null : new(block.Start + start, block.Start + end, paragraph, block.Kind, isQuote, index);
    }
}

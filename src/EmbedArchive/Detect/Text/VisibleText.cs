using System.Buffers;

namespace EmbedArchive.Detect.Text;

/// <summary>
/// The visible text of one document in blocks, with the place of every character in the source. Character references are decoded, a line break element
/// is <c>\n</c>, other white space is a space; nothing is collapsed. Lives in pooled memory for the length of one detection.
/// </summary>
internal sealed class VisibleText : IDisposable
{
    private char[] characters = ArrayPool<char>.Shared.Rent(4096);
    private TextRun[] runs = ArrayPool<TextRun>.Shared.Rent(256);
    private TextBlock[] blocks = ArrayPool<TextBlock>.Shared.Rent(256);
    private int length;
    private int runCount;
    private int blockCount;
    private int blockStart;

    internal ReadOnlySpan<char> Characters => characters.AsSpan(0, length);

    internal ReadOnlySpan<TextBlock> Blocks => blocks.AsSpan(0, blockCount);

    internal ReadOnlySpan<char> TextOf(TextBlock block) => characters.AsSpan(block.Start, block.Length);

    /// <summary>Where a stretch of the text stands in the document's source.</summary>
    internal TextSpan SourceOf(int start, int end)
    {
        if (runCount == 0 || start >= end) return default;
        var first = runs[RunAt(start)];
        var last = runs[RunAt(end - 1)];
        var from = first.Source + Math.Min(start - first.Start, first.SourceLength);
        var lastLength = RunLength(RunAt(end - 1));
        var to = lastLength == last.SourceLength ? last.Source + (end - last.Start) : last.Source + last.SourceLength;
        return TextSpan.FromBounds(from, Math.Max(from, to));
    }

    /// <summary>Whether any part of the stretch is the text of a link.</summary>
    internal bool IsInLink(int start, int end)
    {
        for (var i = RunAt(start); i < runCount && runs[i].Start < end; i++)
            if (runs[i].InLink) return true;
        return false;
    }

    /// <summary>Whether something can be read between two offsets of the source.</summary>
    internal bool HasTextBetween(int source, int end)
    {
        var low = 0;
        for (var high = runCount; low < high;)
        {
            var middle = (low + high) >> 1;
            if (runs[middle].Source < source) low = middle + 1;
            else high = middle;
        }

        for (; low < runCount && runs[low].Source < end; low++)
            if (!characters.AsSpan(runs[low].Start, RunLength(low)).IsWhiteSpace()) return true;
        return false;
    }

    internal void Append(ReadOnlySpan<char> text, int source, int sourceLength, bool inLink)
    {
        if (text.IsEmpty) return;
        if (text.IsWhiteSpace())
        {
            AppendSpace(source, inLink);
            return;
        }

        if (length + text.Length > characters.Length) Grow(ref characters, length, length + text.Length);
        text.CopyTo(characters.AsSpan(length));
        characters.AsSpan(length, text.Length).ReplaceAny(Breaks, ' ');
        AddRun(new(length, source, sourceLength, inLink));
        length += text.Length;
    }

    /// <summary>White space between tags, the most common text of all, says no more than that there is some.</summary>
    internal void AppendSpace(int source, bool inLink)
    {
        if (length == blockStart || characters[length - 1] is ' ' or '\n') return;
        if (length == characters.Length) Grow(ref characters, length, length + 1);
        AddRun(new(length, source, 1, inLink));
        characters[length++] = ' ';
    }

    internal void AppendBreak(TextSpan source)
    {
        if (length == characters.Length) Grow(ref characters, length, length + 1);
        AddRun(new(length, source.Start, source.Length, false));
        characters[length++] = '\n';
    }

    /// <summary>Ends the block, if it holds anything.</summary>
    internal void EndBlock(TextBlockKind kind, bool isQuote)
    {
        if (length > blockStart && !characters.AsSpan(blockStart, length - blockStart).IsWhiteSpace())
        {
            if (blockCount == blocks.Length) Grow(ref blocks, blockCount, blockCount + 1);
            blocks[blockCount++] = new(blockStart, length - blockStart, kind, isQuote);
        }

        blockStart = length;
    }

    public void Dispose()
    {
        ArrayPool<char>.Shared.Return(characters);
        ArrayPool<TextRun>.Shared.Return(runs);
        ArrayPool<TextBlock>.Shared.Return(blocks);
        (characters, runs, blocks) = ([], [], []);
        (length, runCount, blockCount, blockStart) = (0, 0, 0, 0);
    }

    private static readonly SearchValues<char> Breaks = SearchValues.Create("\r\n\t\f");

    private void AddRun(TextRun run)
    {
        if (runCount == runs.Length) Grow(ref runs, runCount, runCount + 1);
        runs[runCount++] = run;
    }

    private int RunLength(int run) => (run + 1 < runCount ? runs[run + 1].Start : length) - runs[run].Start;

    private int RunAt(int start)
    {
        var (low, high) = (0, runCount - 1);
        while (low < high)
        {
            var middle = (low + high + 1) >> 1;
            if (runs[middle].Start <= start) low = middle;
            else high = middle - 1;
        }

        return low;
    }

    private static void Grow<T>(ref T[] array, int used, int needed)
    {
        var larger = ArrayPool<T>.Shared.Rent(Math.Max(needed, array.Length * 2));
        array.AsSpan(0, used).CopyTo(larger);
        ArrayPool<T>.Shared.Return(array);
        array = larger;
    }
}

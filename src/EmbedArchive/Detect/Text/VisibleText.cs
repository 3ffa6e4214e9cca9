using EmbedArchive.Html;

namespace EmbedArchive.Detect.Text;

/// <summary>
/// The visible text of one document in blocks, with the place of every character in the source. Character references are decoded, a line break element
/// is <c>\n</c>, other white space is a space; nothing is collapsed. Lives in pooled memory for the length of one detection.
/// </summary>
internal sealed class VisibleText : IDisposable
{
    private PooledList<char> characters = new(4096);
    private PooledList<TextRun> runs = new(256);
    private PooledList<TextBlock> blocks = new(256);
    private int blockStart;
    private bool isVisible;

    internal ReadOnlySpan<char> Characters => characters.Items;

    internal ReadOnlySpan<TextBlock> Blocks => blocks.Items;

    internal ReadOnlySpan<char> TextOf(TextBlock block) => Characters.Slice(block.Start, block.Length);

    /// <summary>Where a stretch of the text stands in the document's source.</summary>
    internal TextSpan SourceOf(int start, int end)
    {
        if (runs.Count == 0 || start >= end) return default;
        var (first, last) = (RunAt(start), RunAt(end - 1));
        var (from, to) = (runs.Items[first], runs.Items[last]);
        var sourceStart = from.Source + Math.Min(start - from.Start, from.SourceLength);
        var sourceEnd = to.Source + (RunLength(last) == to.SourceLength ? end - to.Start : to.SourceLength);
        return TextSpan.FromBounds(sourceStart, Math.Max(sourceStart, sourceEnd));
    }

    /// <summary>Whether any part of the stretch is the text of a link.</summary>
    internal bool IsInLink(int start, int end)
    {
        var all = runs.Items;
        for (var i = RunAt(start); i < all.Length && all[i].Start < end; i++)
            if (all[i].InLink) return true;
        return false;
    }

    /// <summary>Whether something can be read between two offsets of the source.</summary>
    internal bool HasTextBetween(int source, int end)
    {
        var all = runs.Items;
        var low = 0;
        for (var high = all.Length; low < high;)
        {
            var middle = (low + high) >> 1;
            if (all[middle].Source < source) low = middle + 1;
            else high = middle;
        }

        for (; low < all.Length && all[low].Source < end; low++)
            if (!Characters.Slice(all[low].Start, RunLength(low)).IsWhiteSpace()) return true;
        return false;
    }

    internal void Append(ReadOnlySpan<char> text, int source, int sourceLength, bool inLink)
    {
        if (text.IsEmpty) return;
        if (text.IsWhiteSpace()) AppendSpace(source, inLink);
        else AppendVisible(text, source, sourceLength, inLink);
    }

    /// <summary>Appends text that is not white space alone.</summary>
    internal void AppendVisible(ReadOnlySpan<char> text, int source, int sourceLength, bool inLink)
    {
        runs.Add(new(characters.Count, source, sourceLength, inLink));
        HtmlCharacters.CopyLine(text, characters.Append(text.Length));
        isVisible = true;
    }

    /// <summary>White space between tags, the most common text of all, says no more than that there is some.</summary>
    internal void AppendSpace(int source, bool inLink)
    {
        if (characters.Count == blockStart || Characters[^1] is ' ' or '\n') return;
        runs.Add(new(characters.Count, source, 1, inLink));
        characters.Add(' ');
    }

    internal void AppendBreak(TextSpan source)
    {
        runs.Add(new(characters.Count, source.Start, source.Length, false));
        characters.Add('\n');
    }

    /// <summary>Ends the block, if it holds anything to read.</summary>
    internal void EndBlock(TextBlockKind kind, bool isQuote)
    {
        if (isVisible) blocks.Add(new(blockStart, characters.Count - blockStart, kind, isQuote));
        (blockStart, isVisible) = (characters.Count, false);
    }

    public void Dispose()
    {
        characters.Dispose();
        runs.Dispose();
        blocks.Dispose();
        blockStart = 0;
    }

    private int RunLength(int run) => (run + 1 < runs.Count ? runs.Items[run + 1].Start : characters.Count) - runs.Items[run].Start;

    private int RunAt(int start)
    {
        var all = runs.Items;
        var (low, high) = (0, all.Length - 1);
        while (low < high)
        {
            var middle = (low + high + 1) >> 1;
            if (all[middle].Start <= start) low = middle;
            else high = middle - 1;
        }

        return low;
    }
}

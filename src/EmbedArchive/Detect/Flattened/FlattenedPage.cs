using EmbedArchive.Detect.Text;

namespace EmbedArchive.Detect.Flattened;

/// <summary>What the grammars look at: one document, its visible text in lines, and what is marked as an embed in it.</summary>
internal readonly ref struct FlattenedPage
{
    internal required ReadOnlySpan<char> Source { get; init; }

    internal required VisibleText Text { get; init; }

    internal required ReadOnlySpan<TextLine> Lines { get; init; }

    internal required MarkedPlaces Marked { get; init; }

    internal required ProviderCatalog Catalog { get; init; }

    internal ReadOnlySpan<char> Characters => Text.Characters;

    internal ReadOnlySpan<char> TextOf(TextLine line) => Characters[line.Start..line.End];

    internal TextSpan SourceOf(TextStretch stretch) => Text.SourceOf(stretch.Start, stretch.End);

    /// <summary>What divides a line from the line before it. Read from the source on demand: only the few lines beside an attribution are asked.</summary>
    internal TextEdge EdgeBefore(int line) => Lines[line].Block is >= 0 and var block ? TextEdges.Before(Source, Text, block) : TextEdge.None;

    /// <summary>Whether a marked embed stands in a line or between it and the line before it.</summary>
    internal bool IsMarked(int line)
    {
        var from = line == 0 ? 0 : Text.SourceOf(Lines[line - 1].Start, Lines[line - 1].End).End;
        return Marked.Touches(TextSpan.FromBounds(from, Math.Max(from, Text.SourceOf(Lines[line].Start, Lines[line].End).End)));
    }
}

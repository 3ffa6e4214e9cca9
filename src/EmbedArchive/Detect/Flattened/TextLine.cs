using EmbedArchive.Detect.Text;

namespace EmbedArchive.Detect.Flattened;

/// <summary>One line of visible text, without the white space and quotation signs around it.</summary>
/// <param name="Start">Offset in the visible text.</param>
/// <param name="End">Offset behind its last character.</param>
/// <param name="Paragraph">Lines with the same number belong to one paragraph.</param>
/// <param name="Kind">What sort of block it stands in.</param>
/// <param name="IsQuote">Whether it stands in a quotation.</param>
/// <param name="Block">The block that it begins; -1 for the further lines of a block.</param>
internal readonly record struct TextLine(int Start, int End, int Paragraph, TextBlockKind Kind, bool IsQuote, int Block)
{
    internal int Length => End - Start;
}

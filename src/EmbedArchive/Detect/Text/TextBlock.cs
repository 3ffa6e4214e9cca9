namespace EmbedArchive.Detect.Text;

/// <summary>A block of visible text: a paragraph, a heading, a cell, a line of bare text.</summary>
/// <param name="Start">Offset in <see cref="VisibleText.Characters"/>.</param>
/// <param name="Length">Number of characters.</param>
/// <param name="Kind">What sort of block.</param>
/// <param name="IsQuote">Whether it stands in a <c>blockquote</c>.</param>
internal readonly record struct TextBlock(int Start, int Length, TextBlockKind Kind, bool IsQuote)
{
    internal int End => Start + Length;
}

namespace EmbedArchive.Detect.Text;

/// <summary>What sort of block a text stands in.</summary>
internal enum TextBlockKind
{
    /// <summary>A paragraph, or any other block of text.</summary>
    Paragraph,
    Heading,
    ListItem,
    /// <summary>A caption, a figure's text.</summary>
    Caption,
    /// <summary>Preformatted text or code: a sample, never an embed.</summary>
    Code,
    /// <summary>A line of bare text.</summary>
    Line,
}

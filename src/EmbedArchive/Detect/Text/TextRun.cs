namespace EmbedArchive.Detect.Text;

/// <summary>A run of visible text and where it comes from.</summary>
/// <param name="Start">Offset in <see cref="VisibleText.Characters"/>.</param>
/// <param name="Source">Offset in the document's source.</param>
/// <param name="SourceLength">Length there: that of the run, or that of the character reference or tag which stands for it.</param>
/// <param name="InLink">Whether it is the text of a link.</param>
internal readonly record struct TextRun(int Start, int Source, int SourceLength, bool InLink);

namespace EmbedArchive.Detect;

/// <summary>Where a document lies: the article itself, or markup that an attribute, a script or escaped text of another document holds.</summary>
/// <param name="Depth">0 for the article.</param>
/// <param name="Outer">What carries the document, in the article's text; null for the article itself.</param>
/// <param name="Form">How the carrier makes its embeds be written; null when as their own markup says.</param>
internal readonly record struct DocumentPlace(int Depth, TextSpan? Outer, EmbedForm? Form)
{
    /// <summary>Embeds inside embeds: Borlabs around a template around escaped markup is three.</summary>
    private const int Deepest = 4;

    internal bool CanGoDeeper => Depth < Deepest;

    internal TextSpan SpanOf(TextSpan local) => Outer ?? local;

    internal DocumentPlace Inside(TextSpan local, EmbedForm? form) => new(Depth + 1, SpanOf(local), Form ?? form);
}

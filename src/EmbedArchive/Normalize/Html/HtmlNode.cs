namespace EmbedArchive.Normalize;

/// <summary>One node of a <see cref="HtmlTree"/>.</summary>
/// <param name="Name">Lower-case name; empty for a text.</param>
/// <param name="Text">The text of a text node, references decoded.</param>
/// <param name="Parent">Index of the parent.</param>
internal readonly record struct HtmlNode(string Name, string Text, int Parent)
{
    /// <summary>Attributes in order, values decoded.</summary>
    internal IReadOnlyList<KeyValuePair<string, string>> Attributes { get; init; } = [];

    /// <summary>Index behind its last descendant.</summary>
    internal int End { get; init; }
}

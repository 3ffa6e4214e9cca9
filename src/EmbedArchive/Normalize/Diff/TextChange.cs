namespace EmbedArchive;

/// <summary>A part of a text that was compared with another version of it. Immutable.</summary>
/// <param name="Kind">In which of the two it stands.</param>
/// <param name="Text">The words.</param>
public sealed record TextChange(TextChangeKind Kind, string Text);

namespace EmbedArchive.Detect;

/// <summary>An address that the article links to or prints.</summary>
/// <param name="Address">The address, character references decoded.</param>
/// <param name="Where">In a link or in the text.</param>
/// <param name="Span">Where it stands.</param>
internal sealed record LinkSighting(string Address, LinkPlace Where, TextSpan Span);

namespace EmbedArchive.Render;

/// <summary>The start tag of a link in the article.</summary>
/// <param name="NameEnd">Offset behind the tag's name, where attributes can be added.</param>
/// <param name="Href">Where the address stands.</param>
/// <param name="HasTitle">Whether the link has a title already.</param>
internal readonly record struct LinkTag(int NameEnd, TextSpan Href, bool HasTitle);

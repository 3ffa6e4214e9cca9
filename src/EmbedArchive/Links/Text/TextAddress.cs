namespace EmbedArchive.Links;

/// <summary>An address found in running text.</summary>
/// <param name="Start">Where it starts in the text.</param>
/// <param name="Length">How long it is there.</param>
/// <param name="Url">The address; a bare one (<c>t.co/…</c>) with <c>https://</c> before it.</param>
internal readonly record struct TextAddress(int Start, int Length, string Url);

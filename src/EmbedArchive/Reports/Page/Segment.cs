namespace EmbedArchive.Reports.Page;

/// <summary>One part of a bar.</summary>
/// <param name="Class">Its colour, by the name in the style.</param>
/// <param name="Words">What it counts.</param>
/// <param name="Count">How many.</param>
internal sealed record Segment(string Class, string Words, long Count);

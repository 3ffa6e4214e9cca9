namespace EmbedArchive.Detect.Quotes;

/// <summary>A link inside the markup of an embed.</summary>
/// <param name="Address">Its address, character references decoded.</param>
/// <param name="Classes">Its classes as written.</param>
/// <param name="Start">Where its text begins in the quotation's text.</param>
/// <param name="End">Where its text ends.</param>
internal sealed record QuotedLink(string Address, string Classes, int Start, int End);

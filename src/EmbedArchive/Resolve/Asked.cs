using EmbedArchive.Normalize;

namespace EmbedArchive.Resolve;

/// <summary>One source, asked.</summary>
/// <param name="Facts">What it told, or why it did not.</param>
/// <param name="Answer">The exchange; null when no request was made.</param>
internal sealed record Asked(SourceFacts Facts, SourceAnswer? Answer);

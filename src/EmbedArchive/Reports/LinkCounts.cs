namespace EmbedArchive.Reports;

/// <summary>The links of one type.</summary>
/// <param name="Type">The type.</param>
/// <param name="Links">How many.</param>
/// <param name="Outcomes">By <see cref="ExpandOutcome"/>.</param>
internal sealed record LinkCounts(LinkType Type, long Links, IReadOnlyDictionary<string, long> Outcomes);

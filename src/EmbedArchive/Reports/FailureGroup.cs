namespace EmbedArchive.Reports;

/// <summary>What could not be had for one reason.</summary>
/// <param name="What"><c>article</c>, <c>post</c>, <c>link</c> or <c>medium</c>.</param>
/// <param name="Reason">The word of the outcome.</param>
/// <param name="Count">How many.</param>
/// <param name="Advice">What to do.</param>
/// <param name="Hosts">The hosts with most of them.</param>
/// <param name="Example">One message.</param>
internal sealed record FailureGroup(string What, string Reason, long Count, string Advice, IReadOnlyList<HostCount> Hosts, string? Example);

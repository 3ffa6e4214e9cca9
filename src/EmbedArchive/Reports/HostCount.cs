namespace EmbedArchive.Reports;

/// <summary>How often a host was met.</summary>
internal sealed record HostCount(string Host, long Count);

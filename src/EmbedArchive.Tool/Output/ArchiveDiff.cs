namespace EmbedArchive.Tool;

/// <summary>What <c>diff</c> prints for one archive.</summary>
internal sealed record ArchiveDiff(string Archive, IReadOnlyList<PostDiff> Posts);

namespace EmbedArchive.Reports;

/// <summary>Pictures, videos and recordings; one of several posts of an article counts once.</summary>
/// <param name="Stored">Files stored.</param>
/// <param name="Bytes">Their bytes.</param>
/// <param name="NotStored">Those that were not, by <see cref="MediaState"/>.</param>
internal sealed record MediaCounts(long Stored, long Bytes, IReadOnlyDictionary<string, long> NotStored);

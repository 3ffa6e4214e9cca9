namespace EmbedArchive.Reports;

/// <summary>The posts of one provider.</summary>
/// <param name="Provider">Its key.</param>
/// <param name="Name">Its name for people.</param>
/// <param name="Posts">How many.</param>
/// <param name="Fates">By <see cref="PostFate"/>.</param>
/// <param name="States">By <see cref="AvailabilityState"/>.</param>
internal sealed record ProviderCounts(string Provider, string Name, long Posts, IReadOnlyDictionary<string, long> Fates, IReadOnlyDictionary<string, long> States);

namespace EmbedArchive.Store;

/// <summary>Something that the archive lacks.</summary>
/// <param name="What">The address of what is lacking.</param>
/// <param name="Why">Why.</param>
internal sealed record ManifestOmission(string What, string Why);

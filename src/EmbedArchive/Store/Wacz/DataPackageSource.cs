namespace EmbedArchive.Store.Wacz;

/// <summary>The archive that the package was made of.</summary>
/// <param name="Article">The article's address; null when it has none.</param>
/// <param name="RunId">The run that wrote the archive.</param>
/// <param name="ManifestSha256">SHA-256 (hex) of its manifest, which time stamps cover.</param>
internal sealed record DataPackageSource(string? Article, string RunId, string ManifestSha256);

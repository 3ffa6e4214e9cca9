namespace EmbedArchive.Store.Wacz;

/// <summary><c>datapackage-digest.json</c>: the hash of the list of hashes.</summary>
internal sealed record DataPackageDigest(string Path, string Hash);

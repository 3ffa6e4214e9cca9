namespace EmbedArchive.Store;

/// <summary>A snapshot as it lies in the archive.</summary>
/// <param name="Path">Its path in the archive.</param>
/// <param name="Sha256">SHA-256 (hex) of its bytes.</param>
internal sealed record StoredSnapshot(string Path, string Sha256);

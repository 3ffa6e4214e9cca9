namespace EmbedArchive.Store;

/// <summary>A file that is named together with what it must hold.</summary>
/// <param name="Path">Its path in the archive.</param>
/// <param name="Sha256">SHA-256 (hex) of its bytes.</param>
internal sealed record ManifestReference(string Path, string Sha256);

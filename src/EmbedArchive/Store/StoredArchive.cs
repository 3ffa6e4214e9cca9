namespace EmbedArchive.Store;

/// <summary>An archive as it is read back: what a run had come to.</summary>
internal sealed record StoredArchive(ArchiveManifest Manifest, Article Article, IReadOnlyList<EmbedResult> Embeds, IReadOnlyList<LinkResult> Links);

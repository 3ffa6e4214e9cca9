namespace EmbedArchive.Store;

/// <summary>An archive as it is read back: what a run had come to.</summary>
internal sealed record StoredArchive(ArchiveManifest Manifest, Article Article, IReadOnlyList<EmbedResult> Embeds, IReadOnlyList<LinkResult> Links)
{
    /// <summary>Where the snapshots lie, by <see cref="PostSnapshot.Id"/>.</summary>
    internal IReadOnlyDictionary<string, StoredSnapshot> Snapshots
    {
        get
        {
            var files = Manifest.Files.ToDictionary(f => f.Path, f => f.Sha256, StringComparer.Ordinal);
            var byId = new Dictionary<string, StoredSnapshot>(StringComparer.Ordinal);
            foreach (var (entry, embed) in Manifest.Embeds.Zip(Embeds))
                byId.TryAdd(embed.Snapshot.Id, new(entry.Snapshot, files[entry.Snapshot]));
            return byId;
        }
    }
}

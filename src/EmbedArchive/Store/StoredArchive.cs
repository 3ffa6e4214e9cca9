namespace EmbedArchive.Store;

/// <summary>An archive as it is read back: what a run had come to.</summary>
internal sealed record StoredArchive(ArchiveManifest Manifest, Article Article, IReadOnlyList<EmbedResult> Embeds, IReadOnlyList<LinkResult> Links)
{
    /// <summary>What was seen of posts and links that were asked for more than once.</summary>
    internal ArchivedObservations Observations { get; init; } = ArchivedObservations.None;

    /// <summary>What the article embeds and links to, as the run had found it.</summary>
    internal Detection Detection => new() { Embeds = [.. Embeds.Select(e => e.Embed)], Links = [.. Links.Select(l => l.Link)] };

    /// <summary>Where the snapshots lie, by <see cref="PostSnapshot.Id"/>.</summary>
    internal IReadOnlyDictionary<string, StoredSnapshot> Snapshots
    {
        get
        {
            var files = Manifest.Files.ToDictionary(f => f.Path, f => f.Sha256, StringComparer.Ordinal);
            var seen = Observations.Posts.ToLookup(p => p.Snapshot, StringComparer.Ordinal);
            var byId = new Dictionary<string, StoredSnapshot>(StringComparer.Ordinal);
            foreach (var (entry, embed) in Manifest.Embeds.Zip(Embeds))
                byId.TryAdd(embed.Snapshot.Id, new(entry.Snapshot, files[entry.Snapshot]) { Observations = seen[entry.Snapshot].FirstOrDefault()?.Observations ?? [] });
            return byId;
        }
    }
}

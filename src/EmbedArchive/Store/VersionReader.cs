namespace EmbedArchive.Store;

/// <summary>Reads the versions of posts in a stored archive.</summary>
internal sealed class VersionReader(IArchiveStore store, string archive, StoredArchive stored)
{
    private readonly HashSet<string> files = stored.Manifest.Files.Select(f => f.Path).ToHashSet(StringComparer.Ordinal);

    /// <summary>The posts of the archive that have the given key, id or address, each once; all of them when none is given.</summary>
    internal IEnumerable<(string Path, PostSnapshot Post)> Posts(string? named) =>
        stored.Manifest.Embeds.Zip(stored.Embeds, (entry, embed) => (Path: entry.Snapshot, Post: embed.Snapshot)).DistinctBy(p => p.Path, StringComparer.Ordinal)
            .Where(p => named is null || named == p.Post.Id || named == p.Post.PostId || named == p.Post.CanonicalUrl || named == p.Path);

    /// <summary>How many versions of the post there are, today's included.</summary>
    internal int Count(string path)
    {
        var count = 1;
        while (files.Contains(EarlierVersions.PathOf(path, count))) count++;
        return count;
    }

    /// <exception cref="ArchiveStorageException">It cannot be read.</exception>
    internal ValueTask<PostSnapshot> ReadAsync(string path, int version, CancellationToken cancellationToken) =>
        ArchiveReader.ReadJsonAsync<PostSnapshot>(store, archive, version == Count(path) ? path : EarlierVersions.PathOf(path, version), cancellationToken);
}

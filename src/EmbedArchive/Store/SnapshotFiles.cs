using System.Security.Cryptography;

namespace EmbedArchive.Store;

/// <summary>The snapshots of one run: what is the same as before stays untouched, what is not takes its place and the earlier version is kept.</summary>
internal sealed class SnapshotFiles(ArchiveFiles files, EarlierArchive? earlier)
{
    private readonly Dictionary<PostSnapshot, StoredSnapshot> stored = new(ReferenceEqualityComparer.Instance);

    internal EarlierArchive? Earlier => earlier;

    /// <summary>What was seen, this run included.</summary>
    internal ObservationLog Log { get; } = new(earlier?.Observations ?? ArchivedObservations.None);

    /// <summary>Stores a post's snapshot, unless it is stored already.</summary>
    /// <returns>The post, its observation with the version in which it is kept.</returns>
    internal async ValueTask<EmbedResult> SaveAsync(EmbedResult post, CancellationToken cancellationToken)
    {
        if (!stored.TryGetValue(post.Snapshot, out var file))
        {
            file = earlier?.FileOf(post.Snapshot) is { } there ? Keep(there) : await WriteAsync(post, cancellationToken).ConfigureAwait(false);
            if (post.Observation is { } seen)
            {
                post = post with { Observation = seen with { Version = file.Version } };
                Log.Add(file.Path, post.Snapshot.Id, earlier?.Find(post.Embed)?.First, post.Observation);
            }
            stored[post.Snapshot] = file with { Observations = Log.Of(file.Path) };
        }
        return post;
    }

    /// <summary>Where it lies; only after it was saved.</summary>
    internal StoredSnapshot Of(PostSnapshot snapshot) => stored[snapshot];

    private StoredSnapshot Keep(StoredSnapshot file)
    {
        files.Keep(file.Path);
        return file;
    }

    // Two posts get one name only when their keys are equal but for the kind; the later one is numbered.
    private async ValueTask<StoredSnapshot> WriteAsync(EmbedResult post, CancellationToken cancellationToken)
    {
        var bytes = StoreJson.Write(post.Snapshot);
        var sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes));
        var name = PostFileName.Of(post.Snapshot);
        var path = (post.Kept || post.Observation is not null) && earlier?.PlaceOf(post.Embed) is { } place ? place.Path : name;
        for (var n = 2; files.Has(path); n++)
        {
            if (files.Sha256Of(path) == sha256) return new(path, sha256);
            path = name.Replace(".json", $"-{n}.json", StringComparison.Ordinal);
        }
        await EarlierVersions.KeepAsync(files, path, bytes, cancellationToken).ConfigureAwait(false);
        await files.WriteAsync(path, bytes, "application/json", FileRole.Snapshot, cancellationToken).ConfigureAwait(false);
        return new(path, sha256) { Version = EarlierVersions.Count(files, path) + 1 };
    }
}

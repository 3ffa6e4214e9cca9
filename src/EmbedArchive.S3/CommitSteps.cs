namespace EmbedArchive.S3;

/// <summary>
/// What follows once a commit is decided, by the run that decided it or by whoever comes after it: each file is copied to its place, the
/// last one last; the commit is taken out of the lock; what was laid ready is removed. Does no harm when done twice.
/// </summary>
internal static class CommitSteps
{
    internal static async ValueTask CompleteAsync(ObjectBucket bucket, ArchiveKeys keys, Lease lease, DecidedCommit commit)
    {
        // Cancelling would only leave the same work to the next writer.
        var places = commit.Paths.Select((path, n) => (From: keys.Staged(commit.Run, n), To: keys.Of(path))).ToArray();
        await Parallel.ForEachAsync(places[..^1], bucket.Side(CancellationToken.None), async (place, token) => await CopyAsync(place, token).ConfigureAwait(false)).ConfigureAwait(false);
        await CopyAsync(places[^1], CancellationToken.None).ConfigureAwait(false);
        // Readers look for files where the lock says: so first the lock, then what it named.
        await lease.WriteAsync(null, CancellationToken.None).ConfigureAwait(false);
        await bucket.DeleteAsync(places.Select(p => p.From), CancellationToken.None).ConfigureAwait(false);

        Task CopyAsync((string From, string To) place, CancellationToken cancellationToken)
        {
            lease.Require();
            return bucket.CopyAsync(place.From, place.To, cancellationToken);
        }
    }

    /// <summary>Brings an archive in order before a writer begins: completes what was decided, removes what was not.</summary>
    internal static async ValueTask RecoverAsync(ObjectBucket bucket, ArchiveKeys keys, Lease lease, CancellationToken cancellationToken)
    {
        if (lease.Decided is { } commit) await CompleteAsync(bucket, keys, lease, commit).ConfigureAwait(false);
        var waste = new List<string>();
        await foreach (var key in bucket.ListAsync(keys.StagedStart, cancellationToken).ConfigureAwait(false)) waste.Add(key);
        await bucket.DeleteAsync(waste, cancellationToken).ConfigureAwait(false);
        if (lease.WasTakenOver) await bucket.AbortUploadsAsync(keys.StagedStart, cancellationToken).ConfigureAwait(false);
    }
}

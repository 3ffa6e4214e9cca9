using Amazon.S3;
using EmbedArchive.S3;

namespace EmbedArchive;

/// <summary>
/// Keeps archives in S3-compatible object storage, as <see cref="FolderStore"/> keeps them in folders: the same paths below a prefix, all
/// of a change or nothing, one writer an archive, and a run that was killed is completed or undone by the next one. Which server gives what
/// is in docs/stores.md. Safe to use from many threads and from several processes on one bucket.
/// </summary>
/// <remarks>
/// An archive's name is a path with <c>/</c>, such as <c>2026/05/story.embeds</c>. Requests go through the client that is given, not through
/// the library's address guard.
/// </remarks>
public sealed class S3ArchiveStore : IArchiveStore
{
    // A reader is in this loop only while commits end between two of its requests.
    private const int Tries = 10;

    private readonly ObjectBucket bucket;
    private readonly TimeProvider clock;
    private readonly Conditions conditions = new();

    /// <summary>Makes a store. No request is made.</summary>
    /// <param name="client">The client, with its credentials, region and address. It stays the caller's.</param>
    /// <param name="options">Where and how archives are kept.</param>
    /// <param name="time">The clock for locks; null takes the system's.</param>
    /// <exception cref="ArgumentException">An option is out of its range.</exception>
    public S3ArchiveStore(IAmazonS3 client, S3StoreOptions options, TimeProvider? time = null)
    {
        ArgumentNullException.ThrowIfNull(client);
        bucket = new(client, S3StoreOptionsValidator.Require(options));
        clock = time ?? TimeProvider.System;
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">The name has a part that is empty or begins with a dot.</exception>
    public async ValueTask<IArchiveTransaction> BeginAsync(string archive, CancellationToken cancellationToken = default)
    {
        var place = LockOf(archive);
        var lease = await Lease.TakeAsync(place, cancellationToken).ConfigureAwait(false);
        try
        {
            await CommitSteps.RecoverAsync(bucket, place.Keys, lease, cancellationToken).ConfigureAwait(false);
            return new S3Transaction(bucket, place.Keys, lease);
        }
        catch
        {
            await GiveBackAsync(lease).ConfigureAwait(false);
            throw;
        }
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">The archive's name has a part that is empty or begins with a dot.</exception>
    public async ValueTask<Stream?> OpenReadAsync(string archive, string path, CancellationToken cancellationToken = default)
    {
        var place = LockOf(archive);
        if (!ArchivePath.IsUsable(path)) return null;
        for (var tries = 0; tries < Tries; tries++)
        {
            var state = await place.ReadAsync(cancellationToken).ConfigureAwait(false);
            var staged = state?.Record.Decided?.KeyOf(path, place.Keys);
            var found = await bucket.OpenReadAsync(staged ?? place.Keys.Of(path), cancellationToken).ConfigureAwait(false);
            // A file that was laid ready is gone only when the commit was completed meanwhile.
            if (found is not null || staged is null) return found;
        }
        throw new ArchiveStorageException($"{place.Keys.Of(path)} in the bucket {bucket.Options.Bucket} was replaced again and again while it was opened. Try again.");
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">The archive's name has a part that is empty or begins with a dot.</exception>
    public async ValueTask<IReadOnlyList<string>?> ListAsync(string archive, CancellationToken cancellationToken = default)
    {
        var place = LockOf(archive);
        var found = new List<string>();
        await foreach (var key in bucket.ListAsync(place.Keys.Folder, cancellationToken).ConfigureAwait(false)) found.Add(key);
        if (found.Count == 0) return null;

        var decided = found.Contains(place.Keys.Lock) ? (await place.ReadAsync(cancellationToken).ConfigureAwait(false))?.Record.Decided : null;
        var ready = decided is null ? [] : decided.Paths.Select((_, n) => place.Keys.Staged(decided.Run, n)).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. found.Where(key => !ready.Contains(key)).Select(place.Keys.PathOf).OfType<string>()
                .Union((decided?.Paths ?? []).Where(path => !ArchivePath.IsBeside(path)), StringComparer.Ordinal)
                .Order(StringComparer.Ordinal),
        ];
    }

    private LockObject LockOf(string archive) => new(bucket, ArchiveKeys.Of(bucket.Options.Prefix, archive), conditions, clock);

    private static async ValueTask GiveBackAsync(Lease lease)
    {
        try
        {
            // A commit that was not completed stays in its lock, for the next writer.
            if (lease.Decided is null) await lease.ReleaseAsync().ConfigureAwait(false);
        }
        catch (ArchiveStorageException)
        {
            // What went wrong first is what is told; the lock grows old by itself.
        }
        finally
        {
            await lease.DisposeAsync().ConfigureAwait(false);
        }
    }
}

using System.Text.Json;
using Amazon.S3;

namespace EmbedArchive.S3;

/// <summary>
/// The lock of one archive. Every change of it names the version that it replaces, where the server honours that (AWS S3 since November
/// 2024, and others); where not, it is looked at first, which leaves a moment in which two may write.
/// </summary>
internal sealed class LockObject(ObjectBucket bucket, ArchiveKeys keys, Conditions conditions, TimeProvider time)
{
    private const int Tries = 5;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    internal ObjectBucket Bucket => bucket;

    internal ArchiveKeys Keys => keys;

    internal TimeProvider Time => time;

    internal Conditions Conditions => conditions;

    /// <summary>What it says now; null when nobody holds it.</summary>
    /// <exception cref="ArchiveStorageException">It cannot be read, or is no lock.</exception>
    internal async ValueTask<LockState?> ReadAsync(CancellationToken cancellationToken)
    {
        for (var tries = 1; ; tries++)
        {
            if (await bucket.TryGetAsync(keys.Lock, cancellationToken: cancellationToken).ConfigureAwait(false) is not { } answer) return null;
            var etag = answer.ETag;
            var stream = await bucket.GuardedAsync(keys.Lock, "read", () => ObjectStream.OpenAsync(bucket, keys.Lock, answer, cancellationToken), cancellationToken).ConfigureAwait(false);
            await using (stream.ConfigureAwait(false))
            {
                try
                {
                    if (await JsonSerializer.DeserializeAsync(stream, LeaseJsonContext.Default.LeaseRecord, cancellationToken).ConfigureAwait(false) is { } record) return new(record, etag);
                }
                catch (JsonException)
                {
                    // A server whose writes are not atomic shows half of one: looked at again.
                }
            }
            if (tries == Tries)
                throw new ArchiveStorageException($"{keys.Lock} in the bucket {bucket.Options.Bucket} is not a lock of this store. Remove it when no run is writing the archive.");
            await Task.Delay(Pause, time, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Takes it when nobody has it; null when somebody was faster.</summary>
    internal ValueTask<LockState?> CreateAsync(LeaseRecord record, CancellationToken cancellationToken) => PutAsync(null, record, cancellationToken);

    /// <summary>Replaces it when it is still what it was; null when it is not.</summary>
    internal ValueTask<LockState?> ReplaceAsync(LockState old, LeaseRecord record, CancellationToken cancellationToken) => PutAsync(old, record, cancellationToken);

    internal Task RemoveAsync(CancellationToken cancellationToken) => bucket.DeleteAsync(keys.Lock, cancellationToken);

    private async ValueTask<LockState?> PutAsync(LockState? old, LeaseRecord record, CancellationToken cancellationToken)
    {
        var bytes = JsonSerializer.SerializeToUtf8Bytes(record, LeaseJsonContext.Default.LeaseRecord);
        if (conditions.Honoured == false) return await UnconditionallyAsync(old, record, bytes, cancellationToken).ConfigureAwait(false);
        try
        {
            if (await bucket.TryPutAsync(keys.Lock, bytes, old?.ETag ?? "*", cancellationToken).ConfigureAwait(false) is not { } etag)
            {
                // The client repeats a request whose answer was lost; then its own first try is what stands in the way.
                return await ReadAsync(cancellationToken).ConfigureAwait(false) is { } found && IsSame(found.Record, record) && found.Record.Decided?.Run == record.Decided?.Run ? found : null;
            }
            if (conditions.Honoured is null)
            {
                // It exists now: a server that honours conditions refuses to make it.
                var again = await bucket.TryPutAsync(keys.Lock, bytes, "*", cancellationToken).ConfigureAwait(false);
                conditions.Honoured = again is null;
                etag = again ?? etag;
            }
            return new(record, etag);
        }
        catch (AmazonS3Exception refusal) when (StorageFault.IsNotImplemented(refusal))
        {
            conditions.Honoured = false;
            return await UnconditionallyAsync(old, record, bytes, cancellationToken).ConfigureAwait(false);
        }
    }

    private async ValueTask<LockState?> UnconditionallyAsync(LockState? old, LeaseRecord record, byte[] bytes, CancellationToken cancellationToken)
    {
        var found = await ReadAsync(cancellationToken).ConfigureAwait(false);
        if (found is null != old is null || (found is not null && !IsSame(found.Record, old!.Record))) return null;
        return await bucket.TryPutAsync(keys.Lock, bytes, null, cancellationToken).ConfigureAwait(false) is { } etag ? new(record, etag) : null;
    }

    /// <summary>Each write of a run has its own number.</summary>
    internal static bool IsSame(LeaseRecord one, LeaseRecord other) => one.Run == other.Run && one.Renewal == other.Renewal;
}

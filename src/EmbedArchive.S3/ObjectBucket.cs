using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using Amazon.S3;
using Amazon.S3.Model;

namespace EmbedArchive.S3;

/// <summary>The few requests that the store makes, with what goes wrong told as <see cref="ArchiveStorageException"/>.</summary>
internal sealed class ObjectBucket(IAmazonS3 client, S3StoreOptions options)
{
    internal S3StoreOptions Options => options;

    /// <summary>Opens an object from its first byte, or from a later one of the version that is named; null when it is not there.</summary>
    internal Task<GetObjectResponse?> TryGetAsync(string key, long from = 0, string? version = null, CancellationToken cancellationToken = default) =>
        GuardedAsync<GetObjectResponse?>(key, "read", async () =>
        {
            try
            {
                var request = new GetObjectRequest { BucketName = options.Bucket, Key = key, EtagToMatch = version };
                if (from > 0) request.ByteRange = new ByteRange($"bytes={from}-");
                return await client.GetObjectAsync(request, cancellationToken).ConfigureAwait(false);
            }
            catch (AmazonS3Exception refusal) when (StorageFault.IsMissing(refusal) || (version is not null && StorageFault.IsLostRace(refusal)))
            {
                return null;
            }
        }, cancellationToken);

    /// <summary>Opens an object as a stream that can seek; null when it is not there.</summary>
    internal async ValueTask<Stream?> OpenReadAsync(string key, CancellationToken cancellationToken)
    {
        if (await TryGetAsync(key, cancellationToken: cancellationToken).ConfigureAwait(false) is not { } answer) return null;
        return await GuardedAsync(key, "read", () => ObjectStream.OpenAsync(this, key, answer, cancellationToken), cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Writes a small object; a single PUT is atomic. Returns its version, or null when the condition did not hold.</summary>
    /// <param name="key">Its key.</param>
    /// <param name="bytes">What it holds.</param>
    /// <param name="ifVersion">Only over this version; null for any, <c>*</c> for none.</param>
    /// <param name="cancellationToken">Ends it.</param>
    internal Task<string?> TryPutAsync(string key, byte[] bytes, string? ifVersion, CancellationToken cancellationToken) => GuardedAsync<string?>(key, "written", async () =>
    {
        using var content = new MemoryStream(bytes, writable: false);
        var request = new PutObjectRequest
        {
            BucketName = options.Bucket, Key = key, InputStream = content, AutoCloseStream = false, ContentType = "application/json", UseChunkEncoding = false,
            ChecksumSHA256 = Convert.ToBase64String(SHA256.HashData(bytes)),
            IfNoneMatch = ifVersion == "*" ? "*" : null, IfMatch = ifVersion == "*" ? null : ifVersion,
        };
        try
        {
            return (await client.PutObjectAsync(request, cancellationToken).ConfigureAwait(false)).ETag;
        }
        catch (AmazonS3Exception lost) when (ifVersion is not null && StorageFault.IsLostRace(lost))
        {
            return null;
        }
    }, cancellationToken, passes: refusal => ifVersion is not null && StorageFault.IsNotImplemented(refusal));

    /// <summary>Copies inside the server; a single copy is atomic.</summary>
    internal Task CopyAsync(string from, string to, CancellationToken cancellationToken) => GuardedAsync(to, "completed", () => client.CopyObjectAsync(
        new CopyObjectRequest { SourceBucket = options.Bucket, SourceKey = from, DestinationBucket = options.Bucket, DestinationKey = to }, cancellationToken), cancellationToken);

    /// <summary>Sends a file.</summary>
    internal Task UploadAsync(string key, string file, string contentType, CancellationToken cancellationToken) => GuardedAsync(key, "written", async () =>
    {
        await Upload.SendAsync(client, options, key, file, contentType, cancellationToken).ConfigureAwait(false);
        return true;
    }, cancellationToken);

    internal Task DeleteAsync(string key, CancellationToken cancellationToken) =>
        GuardedAsync(key, "removed", () => client.DeleteObjectAsync(new DeleteObjectRequest { BucketName = options.Bucket, Key = key }, cancellationToken), cancellationToken);

    /// <summary>Removes objects, some at once.</summary>
    internal Task DeleteAsync(IEnumerable<string> keys, CancellationToken cancellationToken) =>
        Parallel.ForEachAsync(keys, Side(cancellationToken), async (key, token) => await DeleteAsync(key, token).ConfigureAwait(false));

    /// <summary>Every key that begins so, page by page.</summary>
    internal async IAsyncEnumerable<string> ListAsync(string start, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var request = new ListObjectsV2Request { BucketName = options.Bucket, Prefix = start };
        do
        {
            var page = await GuardedAsync(start, "listed", () => client.ListObjectsV2Async(request, cancellationToken), cancellationToken).ConfigureAwait(false);
            foreach (var found in page.S3Objects ?? []) yield return found.Key;
            request.ContinuationToken = page.IsTruncated == true ? page.NextContinuationToken : null;
        }
        while (request.ContinuationToken is not null);
    }

    /// <summary>Ends the uploads in parts that a killed run left: they are in no listing, but are paid for.</summary>
    internal async ValueTask AbortUploadsAsync(string start, CancellationToken cancellationToken)
    {
        try
        {
            var request = new ListMultipartUploadsRequest { BucketName = options.Bucket, Prefix = start };
            var page = await client.ListMultipartUploadsAsync(request, cancellationToken).ConfigureAwait(false);
            foreach (var left in page.MultipartUploads ?? [])
                await client.AbortMultipartUploadAsync(options.Bucket, left.Key, left.UploadId, cancellationToken).ConfigureAwait(false);
        }
        catch (AmazonS3Exception)
        {
            // Many servers and many credentials do not offer this list. A rule of the bucket clears them up too (docs/stores.md).
        }
    }

    internal ParallelOptions Side(CancellationToken cancellationToken) => new() { MaxDegreeOfParallelism = options.Concurrency, CancellationToken = cancellationToken };

    internal async Task<T> GuardedAsync<T>(string key, string done, Func<Task<T>> work, CancellationToken cancellationToken, Func<AmazonS3Exception, bool>? passes = null)
    {
        try
        {
            return await work().ConfigureAwait(false);
        }
        catch (Exception failure) when (StorageFault.Is(failure, cancellationToken) && !(failure is AmazonS3Exception refusal && passes?.Invoke(refusal) == true))
        {
            throw StorageFault.Of(failure, options.Bucket, key, done);
        }
    }
}

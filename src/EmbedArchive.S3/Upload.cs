using System.Security.Cryptography;
using Amazon.S3;
using Amazon.S3.Model;

namespace EmbedArchive.S3;

/// <summary>
/// Sends a file: a small one whole, a large one in parts. The SHA-256 goes with it, so the server refuses what was damaged on the way. The
/// bytes are not framed in chunks: many servers keep the frames as content.
/// </summary>
internal static class Upload
{
    internal static async Task SendAsync(IAmazonS3 client, S3StoreOptions options, string key, string file, string contentType, CancellationToken cancellationToken)
    {
        if (new FileInfo(file).Length > options.PartBytes) await InPartsAsync(client, options, key, file, contentType, cancellationToken).ConfigureAwait(false);
        else await WholeAsync(client, options, key, file, contentType, cancellationToken).ConfigureAwait(false);
    }

    private static async Task WholeAsync(IAmazonS3 client, S3StoreOptions options, string key, string file, string contentType, CancellationToken cancellationToken)
    {
        var content = File.OpenRead(file);
        await using (content.ConfigureAwait(false))
        {
            var sha256 = await SHA256.HashDataAsync(content, cancellationToken).ConfigureAwait(false);
            content.Position = 0;
            await client.PutObjectAsync(new()
            {
                BucketName = options.Bucket, Key = key, InputStream = content, AutoCloseStream = false, ContentType = contentType, UseChunkEncoding = false,
                ChecksumSHA256 = Convert.ToBase64String(sha256),
            }, cancellationToken).ConfigureAwait(false);
        }
    }

    private static async Task InPartsAsync(IAmazonS3 client, S3StoreOptions options, string key, string file, string contentType, CancellationToken cancellationToken)
    {
        var begun = await client.InitiateMultipartUploadAsync(
            new() { BucketName = options.Bucket, Key = key, ContentType = contentType, ChecksumAlgorithm = ChecksumAlgorithm.SHA256 }, cancellationToken).ConfigureAwait(false);
        try
        {
            var parts = new List<PartETag>();
            var length = new FileInfo(file).Length;
            for (long at = 0; at < length; at += options.PartBytes)
                parts.Add(await PartAsync(client, options, key, file, begun.UploadId, parts.Count + 1, at, Math.Min(options.PartBytes, length - at), cancellationToken).ConfigureAwait(false));
            await client.CompleteMultipartUploadAsync(
                new() { BucketName = options.Bucket, Key = key, UploadId = begun.UploadId, PartETags = parts }, cancellationToken).ConfigureAwait(false);
        }
        catch
        {
            await AbortAsync(client, options, key, begun.UploadId).ConfigureAwait(false);
            throw;
        }
    }

    private static async Task<PartETag> PartAsync(
        IAmazonS3 client, S3StoreOptions options, string key, string file, string upload, int number, long at, long length, CancellationToken cancellationToken)
    {
        var sha256 = Convert.ToBase64String(await HashAsync(file, at, length, cancellationToken).ConfigureAwait(false));
        var sent = await client.UploadPartAsync(new()
        {
            BucketName = options.Bucket, Key = key, UploadId = upload, PartNumber = number, FilePath = file, FilePosition = at, PartSize = length, UseChunkEncoding = false,
            ChecksumSHA256 = sha256,
        }, cancellationToken).ConfigureAwait(false);
        return new(number, sent.ETag) { ChecksumSHA256 = sha256 };
    }

    private static async Task<byte[]> HashAsync(string file, long at, long length, CancellationToken cancellationToken)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var content = File.OpenRead(file);
        await using (content.ConfigureAwait(false))
        {
            content.Position = at;
            var buffer = new byte[128 * 1024];
            while (length > 0)
            {
                var read = await content.ReadAsync(buffer.AsMemory(0, (int)Math.Min(buffer.Length, length)), cancellationToken).ConfigureAwait(false);
                if (read == 0) throw new EndOfStreamException($"{file} became shorter while it was sent.");
                hash.AppendData(buffer, 0, read);
                length -= read;
            }
        }
        return hash.GetHashAndReset();
    }

    private static async Task AbortAsync(IAmazonS3 client, S3StoreOptions options, string key, string upload)
    {
        try
        {
            // Also when the caller cancelled: parts that nobody completes are in no listing, but are paid for.
            await client.AbortMultipartUploadAsync(options.Bucket, key, upload, CancellationToken.None).ConfigureAwait(false);
        }
        catch (Exception failure) when (StorageFault.Is(failure, CancellationToken.None))
        {
            // Why the upload failed is what is told. What is left, the next writer after a kill or a rule of the bucket clears up.
        }
    }
}

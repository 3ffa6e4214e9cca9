using Amazon.S3.Model;

namespace EmbedArchive.S3;

/// <summary>
/// An object read from front to back by one request; after a jump, by another one from there. Each asks for the version that was opened, so
/// that what is read never comes from two.
/// </summary>
internal sealed class ObjectStream : Stream
{
    // A small object is read at once: it is then of one version, and its connection is free again.
    private const int Whole = 256 * 1024;

    private readonly ObjectBucket bucket;
    private readonly string key;
    private readonly string version;
    private readonly long length;
    private GetObjectResponse? answer;
    private long answerAt;
    private long position;

    private ObjectStream(ObjectBucket bucket, string key, GetObjectResponse first) =>
        (this.bucket, this.key, answer, version, length) = (bucket, key, first, first.ETag, first.ContentLength);

    public override bool CanRead => true;

    public override bool CanSeek => true;

    public override bool CanWrite => false;

    public override long Length => length;

    public override long Position
    {
        get => position;
        set
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            position = value;
        }
    }

    internal static async Task<Stream> OpenAsync(ObjectBucket bucket, string key, GetObjectResponse answer, CancellationToken cancellationToken)
    {
        if (answer.ContentLength > Whole) return new ObjectStream(bucket, key, answer);
        using (answer)
        {
            var bytes = new MemoryStream((int)answer.ContentLength);
            await answer.ResponseStream.CopyToAsync(bytes, cancellationToken).ConfigureAwait(false);
            if (bytes.Length != answer.ContentLength) throw new EndOfStreamException($"{bytes.Length} bytes came instead of {answer.ContentLength}.");
            bytes.Position = 0;
            return bytes;
        }
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (position >= length || buffer.Length == 0) return 0;
        var source = await SourceAsync(cancellationToken).ConfigureAwait(false);
        return Advance(await bucket.GuardedAsync(key, "read", () => source.ReadAsync(buffer, cancellationToken).AsTask(), cancellationToken).ConfigureAwait(false));
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) => ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    // Readers of WARC records are synchronous; the client is not. Nothing below runs on the caller's context, so waiting cannot lock it up.
    public override int Read(byte[] buffer, int offset, int count) => ReadAsync(buffer.AsMemory(offset, count), CancellationToken.None).AsTask().GetAwaiter().GetResult();

    public override long Seek(long offset, SeekOrigin origin) => Position = origin switch
    {
        SeekOrigin.Begin => offset,
        SeekOrigin.Current => position + offset,
        _ => length + offset,
    };

    public override void Flush()
    {
    }

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing) answer?.Dispose();
        base.Dispose(disposing);
    }

    private async ValueTask<Stream> SourceAsync(CancellationToken cancellationToken)
    {
        if (answer is not null && answerAt == position) return answer.ResponseStream;
        answer?.Dispose();
        answer = null;
        var next = await bucket.TryGetAsync(key, position, version, cancellationToken).ConfigureAwait(false);
        // A server that does not know the condition is asked by its answer.
        if (next is null || next.ETag != version)
        {
            next?.Dispose();
            throw new ArchiveStorageException($"{key} in the bucket {bucket.Options.Bucket} was replaced while it was read. Read it again.");
        }
        (answer, answerAt) = (next, position);
        return next.ResponseStream;
    }

    private int Advance(int read)
    {
        if (read == 0) throw new ArchiveStorageException($"{key} in the bucket {bucket.Options.Bucket} ended at {position} of {length} bytes. Read it again.");
        position += read;
        answerAt = position;
        return read;
    }
}

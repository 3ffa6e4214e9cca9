namespace EmbedArchive.Store;

/// <summary>
/// A file in the making. What the system refuses becomes an <see cref="ArchiveStorageException"/> that names the file, at the write or at
/// the end: a buffered write to a full disk succeeds and only closing tells (measured on /dev/full).
/// </summary>
internal sealed class StorageStream(Stream disk, FileStream file, string path, bool durable, bool scratch = false) : Stream
{
    private bool closed;

    public override bool CanRead => disk.CanRead;

    public override bool CanSeek => disk.CanSeek;

    public override bool CanWrite => disk.CanWrite;

    public override long Length => disk.Length;

    public override long Position { get => disk.Position; set => disk.Position = value; }

    public override int Read(byte[] buffer, int offset, int count) => disk.Read(buffer, offset, count);

    public override int Read(Span<byte> buffer) => disk.Read(buffer);

    public override long Seek(long offset, SeekOrigin origin) => Guarded(() => disk.Seek(offset, origin));

    public override void SetLength(long value) => Guarded(() => disk.SetLength(value));

    public override void Flush() => Guarded(disk.Flush);

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        try
        {
            disk.Write(buffer);
        }
        catch (Exception refusal) when (refusal is UnauthorizedAccessException or IOException)
        {
            throw Refused(refusal);
        }
    }

    public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        // Local files are written to the system's cache; there is nothing to wait for.
        Write(buffer.Span);
        return default;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing && !closed)
        {
            closed = true;
            try
            {
                // What is gone with its stream need not reach the disk.
                if (!scratch) Guarded(disk.Flush);
                if (durable) Guarded(() => file.Flush(flushToDisk: true));
            }
            finally
            {
                Close(disk);
                Close(file);
            }
        }
        base.Dispose(disposing);
    }

    // A stream that could not flush tries again when closed; its first refusal is the one that was told.
    private static void Close(Stream stream)
    {
        try
        {
            stream.Dispose();
        }
        catch (IOException)
        {
        }
    }

    private void Guarded(Action work) => Guarded(() => { work(); return true; });

    private T Guarded<T>(Func<T> work)
    {
        try
        {
            return work();
        }
        catch (Exception refusal) when (refusal is UnauthorizedAccessException or IOException)
        {
            throw Refused(refusal);
        }
    }

    private ArchiveStorageException Refused(Exception refusal) =>
        new($"{path} could not be written: {refusal.Message} Check that the disk has room; what was there before is still there.", refusal);
}

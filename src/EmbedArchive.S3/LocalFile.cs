namespace EmbedArchive.S3;

/// <summary>A file on this machine that is sent at the end of its transaction, or is scratch. What the system refuses names the file.</summary>
internal sealed class LocalFile(string path, bool scratch) : FileStream(
    path, FileMode.CreateNew, scratch ? FileAccess.ReadWrite : FileAccess.Write, FileShare.None, 64 * 1024, scratch ? FileOptions.DeleteOnClose : FileOptions.None)
{
    internal bool IsClosed { get; private set; }

    public override void Write(byte[] buffer, int offset, int count) => Guarded(Name, () => base.Write(buffer, offset, count));

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        try
        {
            base.Write(buffer);
        }
        catch (Exception refusal) when (IsRefusal(refusal))
        {
            throw Refused(Name, refusal);
        }
    }

    public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        // Goes to the system's cache; there is nothing to wait for.
        cancellationToken.ThrowIfCancellationRequested();
        Write(buffer.Span);
        return default;
    }

    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) => WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override void Flush(bool flushToDisk) => Guarded(Name, () => base.Flush(flushToDisk));

    internal static void Guarded(string path, Action work) => Guarded(path, () => { work(); return true; });

    internal static T Guarded<T>(string path, Func<T> work)
    {
        try
        {
            return work();
        }
        catch (Exception refusal) when (IsRefusal(refusal))
        {
            throw Refused(path, refusal);
        }
    }

    protected override void Dispose(bool disposing)
    {
        IsClosed = true;
        Guarded(Name, () => base.Dispose(disposing));
    }

    private static bool IsRefusal(Exception failure) => failure is UnauthorizedAccessException or (IOException and not ArchiveStorageException);

    private static ArchiveStorageException Refused(string path, Exception refusal) =>
        new($"{path}, where files lie until they are sent, could not be written: {refusal.Message} Check that the disk has room, or choose another folder.", refusal);
}

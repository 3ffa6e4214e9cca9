namespace EmbedArchive.Http;

/// <summary>
/// A nameless file of one run for what is too long for memory. Many write and read at once, each at places of its own. It is held by the run
/// and by every request under way that lays a body into it, and gone when the last of them lets go.
/// </summary>
internal sealed class ScratchFile(Stream file) : IDisposable
{
    private readonly Lock gate = new();
    private long end;
    private int holders = 1;

    /// <summary>One more holder, who disposes of it as well.</summary>
    internal ScratchFile Hold()
    {
        lock (gate)
        {
            ObjectDisposedException.ThrowIf(holders == 0, this);
            holders++;
            return this;
        }
    }

    /// <summary>Lays bytes behind all others.</summary>
    /// <returns>Where they lie.</returns>
    /// <exception cref="ArchiveStorageException">The disk does not take them.</exception>
    internal long Append(ReadOnlySpan<byte> bytes)
    {
        lock (gate)
        {
            file.Position = end;
            file.Write(bytes);
            var at = end;
            end += bytes.Length;
            return at;
        }
    }

    internal int ReadAt(long at, Span<byte> bytes)
    {
        lock (gate)
        {
            file.Position = at;
            return file.Read(bytes);
        }
    }

    public void Dispose()
    {
        lock (gate)
            if (--holders == 0) file.Dispose();
    }
}

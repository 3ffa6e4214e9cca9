namespace EmbedArchive.Http;

/// <summary>
/// A nameless file of one run, or of a batch, for what is too long for memory. Many write and read at once, each at places of its own. It is held by the run
/// and by every request under way that lays a body into it, and gone when the last of them lets go.
/// </summary>
internal sealed class ScratchFile(Stream file) : IDisposable
{
    private readonly Lock gate = new();
    private long end;
    private int holders = 1;

    /// <summary>How much was laid into it.</summary>
    internal long Length
    {
        get
        {
            lock (gate) return end;
        }
    }

    /// <summary>A file of its own in the system's folder for temporary ones, for this user alone. It has no name once it is open (on Windows it has none once the process ended).</summary>
    /// <exception cref="IOException">It cannot be made.</exception>
    internal static ScratchFile Temporary()
    {
        var path = Path.Combine(Path.GetTempPath(), "embedarchive-" + Path.GetRandomFileName());
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.ReadWrite, Share = FileShare.Delete, BufferSize = 0 };
        if (OperatingSystem.IsWindows()) options.Options = FileOptions.DeleteOnClose;
        else options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        var file = new FileStream(path, options);
        if (!OperatingSystem.IsWindows()) File.Delete(path);
        return new(file);
    }

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

    /// <exception cref="EndOfStreamException">It is shorter.</exception>
    internal void ReadExactlyAt(long at, Span<byte> bytes)
    {
        lock (gate)
        {
            file.Position = at;
            file.ReadExactly(bytes);
        }
    }

    public void Dispose()
    {
        lock (gate)
            if (--holders == 0) file.Dispose();
    }
}

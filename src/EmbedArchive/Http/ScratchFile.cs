using System.Buffers;

namespace EmbedArchive.Http;

/// <summary>
/// A nameless file of one run, or of a batch, for what is too long for memory. Many write and read at once, each at places of its own. It is held by the run
/// and by every request under way that lays a body into it, and gone when the last of them lets go.
/// </summary>
internal sealed class ScratchFile(Stream file) : IDisposable
{
    // A thousand small exchanges are a hundred calls to the system instead of a thousand.
    private const int GatherLength = 64 * 1024;

    private readonly Lock gate = new();
    private byte[] gathered = [];
    private int gatheredLength;
    private long written;
    private int holders = 1;

    /// <summary>How much was laid into it.</summary>
    internal long Length
    {
        get
        {
            lock (gate) return written + gatheredLength;
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

    /// <summary>Lays bytes behind all others. Small ones are gathered in memory first.</summary>
    /// <returns>Where they lie.</returns>
    /// <exception cref="ArchiveStorageException">The disk does not take them.</exception>
    internal long Append(ReadOnlySpan<byte> bytes)
    {
        lock (gate)
        {
            ObjectDisposedException.ThrowIf(holders <= 0, this);
            var at = written + gatheredLength;
            if (gatheredLength + bytes.Length > GatherLength)
            {
                Write(gathered.AsSpan(0, gatheredLength));
                gatheredLength = 0;
            }
            if (bytes.Length > GatherLength)
            {
                Write(bytes);
                return at;
            }
            if (gathered.Length == 0) gathered = ArrayPool<byte>.Shared.Rent(GatherLength);
            bytes.CopyTo(gathered.AsSpan(gatheredLength));
            gatheredLength += bytes.Length;
            return at;
        }
    }

    /// <summary>Reads from a place on; fewer bytes than asked for only where the file ends, or where it goes on in memory.</summary>
    internal int ReadAt(long at, Span<byte> bytes)
    {
        lock (gate)
        {
            if (at < written)
            {
                file.Position = at;
                return file.Read(bytes[..(int)Math.Min(bytes.Length, written - at)]);
            }
            var rest = gathered.AsSpan(0, gatheredLength)[(int)Math.Min(at - written, gatheredLength)..];
            var read = Math.Min(rest.Length, bytes.Length);
            rest[..read].CopyTo(bytes);
            return read;
        }
    }

    /// <exception cref="EndOfStreamException">It is shorter.</exception>
    internal void ReadExactlyAt(long at, Span<byte> bytes)
    {
        while (!bytes.IsEmpty)
        {
            var read = ReadAt(at, bytes);
            if (read == 0) throw new EndOfStreamException();
            at += read;
            bytes = bytes[read..];
        }
    }

    public void Dispose()
    {
        lock (gate)
        {
            if (--holders != 0) return;
            file.Dispose();
            if (gathered.Length > 0) ArrayPool<byte>.Shared.Return(gathered);
            (gathered, gatheredLength) = ([], 0);
        }
    }

    private void Write(ReadOnlySpan<byte> bytes)
    {
        if (bytes.IsEmpty) return;
        file.Position = written;
        file.Write(bytes);
        written += bytes.Length;
    }
}

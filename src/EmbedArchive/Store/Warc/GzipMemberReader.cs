using System.Buffers.Binary;
using System.IO.Compression;
using EmbedArchive.Http;

namespace EmbedArchive.Store.Warc;

/// <summary>
/// Reads one gzip member of a seekable file and finds where it ends. DeflateStream reads ahead and does not tell how far the member went,
/// and it takes cut data for whole. Check sum and size are known once all is unpacked, so the trailer that holds just these eight bytes is
/// looked for in the last piece that was fed: found, the member is whole and its end is known; not found, it is cut or damaged. A member
/// without compression, which most of a capture's bytes are in, is read without DeflateStream.
/// </summary>
internal sealed class GzipMemberReader : ReadOnlyStream
{
    private const int MaxHeader = 64 * 1024;

    private readonly Stream file;
    private readonly long data;
    private StoredBlockReader? stored;
    private DeflateFeed? feed;
    private DeflateStream? inflate;
    private uint crc;
    private long length;
    private bool finished;

    private GzipMemberReader(Stream file, long start, long data)
    {
        (this.file, Start, this.data) = (file, start, data);
        stored = new(file, data);
    }

    internal long Start { get; }

    /// <summary>The offset behind the member; null until it was read to its end, and when it is not whole.</summary>
    internal long? End { get; private set; }

    /// <summary>Why the member is not whole; null when it is, or is not yet known.</summary>
    internal string? Fault { get; private set; }

    /// <summary>Opens the member at an offset; null when none begins there.</summary>
    internal static GzipMemberReader? Open(Stream file, long start)
    {
        file.Position = start;
        Span<byte> head = stackalloc byte[10];
        if (file.ReadAtLeast(head, 10, throwOnEndOfStream: false) < 10 || head[0] != 0x1F || head[1] != 0x8B || head[2] != 8) return null;
        var flags = head[3];
        if ((flags & 4) != 0)
        {
            var low = file.ReadByte();
            var high = file.ReadByte();
            if (high < 0) return null;
            file.Position += low | (high << 8);
        }
        if ((flags & 8) != 0 && !SkipText(file)) return null;
        if ((flags & 16) != 0 && !SkipText(file)) return null;
        if ((flags & 2) != 0) file.Position += 2;
        return new(file, start, file.Position);
    }

    public override int Read(Span<byte> buffer)
    {
        if (finished || buffer.IsEmpty) return 0;
        var read = 0;
        try
        {
            read = stored?.Read(buffer) ?? Inflate(buffer);
            if (stored is { IsCompressed: true })
            {
                stored = null;
                Skip(length);
                read = Inflate(buffer);
            }
        }
        catch (InvalidDataException)
        {
            (finished, Fault) = (true, "the compressed data are damaged");
            return 0;
        }
        if (read == 0) Finish();
        crc = Crc32.Append(crc, buffer[..read]);
        length += read;
        return read;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing) inflate?.Dispose();
        base.Dispose(disposing);
    }

    private int Inflate(Span<byte> buffer)
    {
        inflate ??= new DeflateStream(feed = new(file, data), CompressionMode.Decompress, leaveOpen: true);
        return inflate.Read(buffer);
    }

    // What was read as stored blocks before a compressed one came is unpacked again: that one may refer to it.
    private void Skip(long count)
    {
        Span<byte> again = stackalloc byte[4096];
        while (count > 0 && Inflate(again[..(int)Math.Min(again.Length, count)]) is > 0 and var read) count -= read;
    }

    private void Finish()
    {
        finished = true;
        Span<byte> trailer = stackalloc byte[8];
        BinaryPrimitives.WriteUInt32LittleEndian(trailer, crc);
        BinaryPrimitives.WriteUInt32LittleEndian(trailer[4..], (uint)length);
        var (from, span) = stored is not null ? (stored.Position, 0) : (feed!.LastStart, feed.LastLength);
        var last = new byte[span + 8];
        file.Position = from;
        var have = file.ReadAtLeast(last, last.Length, throwOnEndOfStream: false);
        var at = last.AsSpan(0, have).IndexOf(trailer);
        if (at >= 0) End = from + at + 8;
        else Fault = have < last.Length ? "it is cut short or damaged" : "its check sum is wrong";
    }

    private static bool SkipText(Stream file)
    {
        for (var i = 0; i < MaxHeader; i++)
            if (file.ReadByte() is var read and <= 0) return read == 0;
        return false;
    }
}

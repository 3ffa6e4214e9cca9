using System.Buffers.Text;
using EmbedArchive.Http;

namespace EmbedArchive.Store.Warc;

/// <summary>
/// Undoes chunk framing (RFC 9112, 7.1) that other tools store with the body. Some store the body without it and keep the header: what
/// does not begin as a chunk is taken as it is.
/// </summary>
internal sealed class ChunkedBody(Stream stored) : ReadOnlyStream
{
    // Sizes have a few digits; extensions are hardly ever sent.
    private const int LongestLine = 4096;

    private readonly byte[] line = new byte[LongestLine];
    private ReadOnlyMemory<byte> pending;
    private long left;
    private bool begun;
    private bool plain;
    private bool over;

    public override int Read(Span<byte> buffer)
    {
        if (buffer.IsEmpty || (!plain && left == 0 && !NextChunk())) return 0;
        var wanted = plain ? buffer : buffer[..(int)Math.Min(buffer.Length, left)];
        var read = Math.Min(wanted.Length, pending.Length);
        if (read > 0)
        {
            pending.Span[..read].CopyTo(wanted);
            pending = pending[read..];
        }
        else
        {
            read = stored.Read(wanted);
        }
        left -= plain ? 0 : read;
        over |= read == 0;
        return read;
    }

    /// <summary>Reads the line before the next chunk; false at the end of the body, or where no chunk begins.</summary>
    private bool NextChunk()
    {
        if (over) return false;
        var length = ReadLine();
        if (begun && length == 0) length = ReadLine(); // the line end behind the chunk before
        left = Size(line.AsSpan(0, length)) ?? -1;
        if (left > 0) return begun = true;
        over = begun || left == 0;
        left = 0;
        if (over) return false;
        // No framing at all: what was read to find out belongs to the body.
        (plain, pending) = (true, line.AsMemory(0, length));
        return true;
    }

    // Up to and with the line feed. Of a line that is longer, or that has none, what was read.
    private int ReadLine()
    {
        var length = 0;
        while (length < line.Length && stored.ReadByte() is >= 0 and var next)
        {
            line[length++] = (byte)next;
            if (next == '\n') break;
        }
        return begun && line.AsSpan(0, length).SequenceEqual("\r\n"u8) ? 0 : length;
    }

    private static long? Size(ReadOnlySpan<byte> data)
    {
        if (data.Length < 2 || data[^1] != '\n' || !Utf8Parser.TryParse(data, out long size, out var used, 'x') || size < 0) return null;
        // Behind the size: blanks, extensions, the end of the line.
        return data[used] is (byte)'\r' or (byte)'\n' or (byte)';' or (byte)' ' or (byte)'\t' ? size : null;
    }
}

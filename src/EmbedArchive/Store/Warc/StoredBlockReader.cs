using System.Buffers.Binary;

namespace EmbedArchive.Store.Warc;

/// <summary>Reads deflate blocks without compression (RFC 1951, 3.2.4) straight from the file, as <see cref="StoredBlocks"/> writes them.</summary>
internal sealed class StoredBlockReader(Stream file, long position)
{
    private int left;
    private bool last;

    /// <summary>The offset of the next byte; at the end, the one behind the last block.</summary>
    internal long Position { get; private set; } = position;

    /// <summary>Whether a block came that has to be unpacked.</summary>
    internal bool IsCompressed { get; private set; }

    /// <exception cref="InvalidDataException">The blocks are damaged or cut.</exception>
    internal int Read(Span<byte> buffer)
    {
        while (left == 0)
        {
            if (last || !NextBlock()) return 0;
        }
        file.Position = Position;
        var read = file.Read(buffer[..Math.Min(buffer.Length, left)]);
        if (read == 0) throw new InvalidDataException("The file ends within a block.");
        (Position, left) = (Position + read, left - read);
        return read;
    }

    private bool NextBlock()
    {
        Span<byte> head = stackalloc byte[5];
        file.Position = Position;
        var have = file.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        if (have == 0 || head[0] > 1)
        {
            // Another type, or bits of padding that our writer never sets: left to who knows all of it.
            IsCompressed = true;
            return false;
        }
        var length = BinaryPrimitives.ReadUInt16LittleEndian(head[1..]);
        if (have < head.Length || length != (ushort)~BinaryPrimitives.ReadUInt16LittleEndian(head[3..])) throw new InvalidDataException("The length of a block is damaged.");
        (Position, left, last) = (Position + head.Length, length, head[0] == 1);
        return true;
    }
}

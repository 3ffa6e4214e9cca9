using System.Buffers;
using System.Buffers.Binary;
using EmbedArchive.Http;

namespace EmbedArchive.Store.Warc;

/// <summary>
/// Deflate without compression (RFC 1951, 3.2.4): for what would not shrink, and for the small, where setting up zlib costs more than all else.
/// Every block but the last is full, however the bytes come: the same bytes in are the same bytes out.
/// </summary>
internal sealed class StoredBlocks(Stream output) : WriteOnlyStream
{
    private const int MaxBlock = 65535;

    private byte[] block = ArrayPool<byte>.Shared.Rent(MaxBlock);
    private int count;

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        while (!buffer.IsEmpty)
        {
            if (count == MaxBlock) Put(last: false);
            var taken = buffer[..Math.Min(MaxBlock - count, buffer.Length)];
            taken.CopyTo(block.AsSpan(count));
            count += taken.Length;
            buffer = buffer[taken.Length..];
        }
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing && block.Length > 0)
        {
            Put(last: true);
            ArrayPool<byte>.Shared.Return(block);
            block = [];
        }
        base.Dispose(disposing);
    }

    private void Put(bool last)
    {
        Span<byte> head = stackalloc byte[5];
        head[0] = last ? (byte)1 : (byte)0;
        BinaryPrimitives.WriteUInt16LittleEndian(head[1..], (ushort)count);
        BinaryPrimitives.WriteUInt16LittleEndian(head[3..], (ushort)~count);
        output.Write(head);
        output.Write(block.AsSpan(0, count));
        count = 0;
    }
}

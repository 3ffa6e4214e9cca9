using System.Buffers.Binary;
using EmbedArchive.Http;

namespace EmbedArchive.Store.Warc;

/// <summary>Deflate without compression (RFC 1951, 3.2.4): for what would not shrink, and for the small, where setting up zlib costs more than all else.</summary>
internal sealed class StoredBlocks(Stream output) : WriteOnlyStream
{
    private const int MaxBlock = 65535;

    private bool ended;

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        for (; !buffer.IsEmpty; buffer = buffer[Math.Min(MaxBlock, buffer.Length)..]) Block(buffer[..Math.Min(MaxBlock, buffer.Length)], last: false);
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing && !ended)
        {
            ended = true;
            Block(default, last: true);
        }
        base.Dispose(disposing);
    }

    private void Block(ReadOnlySpan<byte> data, bool last)
    {
        Span<byte> head = stackalloc byte[5];
        head[0] = last ? (byte)1 : (byte)0;
        BinaryPrimitives.WriteUInt16LittleEndian(head[1..], (ushort)data.Length);
        BinaryPrimitives.WriteUInt16LittleEndian(head[3..], (ushort)~data.Length);
        output.Write(head);
        output.Write(data);
    }
}

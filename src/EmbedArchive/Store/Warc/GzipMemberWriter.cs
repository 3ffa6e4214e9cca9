using System.Buffers.Binary;
using System.IO.Compression;
using EmbedArchive.Http;

namespace EmbedArchive.Store.Warc;

/// <summary>
/// Writes one gzip member. Its header names neither time nor system (GZipStream writes the system), so that the same bytes in give the same bytes out.
/// </summary>
internal sealed class GzipMemberWriter : WriteOnlyStream
{
    internal static ReadOnlySpan<byte> Header => [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 0xFF];

    private readonly Stream output;
    private readonly Stream deflate;
    private uint crc;
    private uint length;
    private bool ended;

    internal GzipMemberWriter(Stream output, bool compress)
    {
        this.output = output;
        output.Write(Header);
        deflate = compress ? new DeflateStream(output, CompressionLevel.Optimal, leaveOpen: true) : new StoredBlocks(output);
    }

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        crc = Crc32.Append(crc, buffer);
        length += (uint)buffer.Length;
        deflate.Write(buffer);
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing && !ended)
        {
            ended = true;
            deflate.Dispose();
            Span<byte> trailer = stackalloc byte[8];
            BinaryPrimitives.WriteUInt32LittleEndian(trailer, crc);
            BinaryPrimitives.WriteUInt32LittleEndian(trailer[4..], length);
            output.Write(trailer);
        }
        base.Dispose(disposing);
    }
}

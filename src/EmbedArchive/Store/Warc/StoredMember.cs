using System.Buffers.Binary;

namespace EmbedArchive.Store.Warc;

/// <summary>
/// A gzip member of one block without compression (RFC 1951, 3.2.4), put together in memory: a small record costs no state of zlib, which clears a
/// quarter of a megabyte for each.
/// </summary>
internal static class StoredMember
{
    /// <summary>The most that one block holds.</summary>
    internal const int MaxLength = 65535;

    /// <param name="place">Where it is put.</param>
    /// <param name="parts">What it holds: at most <see cref="MaxLength"/> bytes.</param>
    internal static void Write(RecordBuffer place, params ReadOnlySpan<ReadOnlyMemory<byte>> parts)
    {
        place.Write(GzipMemberWriter.Header);
        var start = (int)place.Length;
        place.Write([1, 0, 0, 0, 0]);
        foreach (var part in parts) place.Write(part.Span);

        var block = place.Written[start..];
        var data = block[5..];
        BinaryPrimitives.WriteUInt16LittleEndian(block[1..], (ushort)data.Length);
        BinaryPrimitives.WriteUInt16LittleEndian(block[3..], (ushort)~data.Length);
        Span<byte> trailer = stackalloc byte[8];
        BinaryPrimitives.WriteUInt32LittleEndian(trailer, Crc32.Append(0, data));
        BinaryPrimitives.WriteUInt32LittleEndian(trailer[4..], (uint)data.Length);
        place.Write(trailer);
    }
}

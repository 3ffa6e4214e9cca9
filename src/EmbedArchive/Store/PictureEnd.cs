using System.Buffers.Binary;

namespace EmbedArchive.Store;

/// <summary>
/// Whether a picture goes on to its end. A server that sends half a file and its length tells nothing of it, and half a picture is shown as if it were whole. The parts that
/// name their own lengths are gone through; nothing is decoded. What lies behind the end does not matter, and what cannot be told counts as whole.
/// </summary>
internal static class PictureEnd
{
    // Animations have some thousand parts; a hostile file may have millions.
    private const int MostParts = 100_000;

    /// <summary>Whether the data stop before the picture does.</summary>
    /// <param name="format">The format.</param>
    /// <param name="picture">The picture, as a stream that can seek.</param>
    internal static bool IsMissing(MediaFormat format, Stream picture) => format.Extension switch
    {
        "jpg" => JpegEnd.IsMissing(picture),
        "png" => Png(picture),
        "gif" => Gif(new BufferedStream(picture, 16 * 1024)),
        "webp" => WebP(picture),
        _ => false,
    };

    // PNG, third edition, 5.3: length, type, data, check sum; the last chunk is IEND.
    private static bool Png(Stream picture)
    {
        Span<byte> chunk = stackalloc byte[8];
        var at = 8L;
        for (var n = 0; n < MostParts; n++)
        {
            picture.Position = at;
            if (picture.ReadAtLeast(chunk, chunk.Length, throwOnEndOfStream: false) < chunk.Length) return true;
            at += 12 + (long)BinaryPrimitives.ReadUInt32BigEndian(chunk);
            if (chunk[4..].SequenceEqual("IEND"u8)) return at > picture.Length;
        }
        return false;
    }

    // RFC 9649, 2.3 and 2.4: the size counts what follows it; a chunk of odd length is padded, which some writers leave out at the end.
    private static bool WebP(Stream picture)
    {
        Span<byte> head = stackalloc byte[8];
        picture.Position = 0;
        return picture.ReadAtLeast(head, head.Length, throwOnEndOfStream: false) == head.Length && picture.Length + 1 < 8L + BinaryPrimitives.ReadUInt32LittleEndian(head[4..]);
    }

    // GIF89a, 17 to 27: tables of colours, then pictures and extensions in sub-blocks with a length each, then the trailer.
    private static bool Gif(BufferedStream picture)
    {
        picture.Position = 10;
        if (!Skip(picture, 2 + Table(picture.ReadByte()))) return true;
        for (var n = 0; n < MostParts; n++)
        {
            switch (picture.ReadByte())
            {
                case 0x3B: return false;
                case 0x21 when picture.ReadByte() >= 0 && SkipBlocks(picture): continue;
                case 0x2C when Skip(picture, 8) && Skip(picture, Table(picture.ReadByte()) + 1) && SkipBlocks(picture): continue;
                case < 0 or 0x21 or 0x2C: return true;
                default: return false;
            }
        }
        return false;
    }

    private static int Table(int flags) => flags >= 0 && (flags & 0x80) != 0 ? 3 << ((flags & 7) + 1) : 0;

    private static bool SkipBlocks(BufferedStream picture)
    {
        while (true)
        {
            var length = picture.ReadByte();
            if (length <= 0) return length == 0;
            if (!Skip(picture, length)) return false;
        }
    }

    private static bool Skip(BufferedStream picture, int count) => picture.Seek(count, SeekOrigin.Current) <= picture.Length;
}

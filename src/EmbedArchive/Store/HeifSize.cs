using System.Buffers.Binary;

namespace EmbedArchive.Store;

/// <summary>The size of a HEIF picture (ISO/IEC 23008-12): meta / iprp / ipco / ispe; of several (thumbnails, tiles) the largest is the picture's.</summary>
internal static class HeifSize
{
    private const int MostBoxes = 100;
    private const int LongestMeta = 1024 * 1024;

    internal static PixelSize? Read(Stream picture)
    {
        var meta = Meta(picture);
        if (meta.Length <= 4) return null;
        var properties = Box(Box(meta[4..], "iprp"u8), "ipco"u8);
        PixelSize? largest = null;
        while (properties.Length >= 8)
        {
            var size = (int)Math.Min(BinaryPrimitives.ReadUInt32BigEndian(properties), (uint)properties.Length);
            if (size < 8) break;
            if (size >= 20 && properties[4..].StartsWith("ispe"u8))
            {
                var found = new PixelSize(BinaryPrimitives.ReadInt32BigEndian(properties[12..]), BinaryPrimitives.ReadInt32BigEndian(properties[16..]));
                if (largest is not { } best || (long)found.Width * found.Height > (long)best.Width * best.Height) largest = found;
            }
            properties = properties[size..];
        }
        return largest;
    }

    // The box may stand behind the picture's data.
    private static ReadOnlySpan<byte> Meta(Stream picture)
    {
        Span<byte> head = stackalloc byte[16];
        var at = 0L;
        for (var n = 0; n < MostBoxes && at + 8 <= picture.Length; n++)
        {
            picture.Position = at;
            var have = picture.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
            long size = BinaryPrimitives.ReadUInt32BigEndian(head);
            // ISO/IEC 14496-12, 4.2: 1 stands for a size of 64 bits behind the type, 0 for all that is left.
            if (size == 1 && have == 16) size = (long)Math.Min(BinaryPrimitives.ReadUInt64BigEndian(head[8..]), long.MaxValue / 2);
            if (size == 0) size = picture.Length - at;
            if (size < 8) return default;
            if (!head.Slice(4, 4).SequenceEqual("meta"u8))
            {
                at += size;
                continue;
            }
            var meta = new byte[Math.Min(Math.Min(size, picture.Length - at) - 8, LongestMeta)];
            picture.Position = at + 8;
            picture.ReadExactly(meta);
            return meta;
        }
        return default;
    }

    private static ReadOnlySpan<byte> Box(ReadOnlySpan<byte> boxes, ReadOnlySpan<byte> type)
    {
        while (boxes.Length >= 8)
        {
            var size = (int)Math.Min(BinaryPrimitives.ReadUInt32BigEndian(boxes), (uint)boxes.Length);
            if (boxes.Slice(4, 4).SequenceEqual(type)) return boxes[8..Math.Max(8, size)];
            if (size < 8) break;
            boxes = boxes[size..];
        }
        return default;
    }
}

using System.Buffers.Binary;

namespace EmbedArchive.Store;

/// <summary>Width and height as a picture's header tells them; nothing is decoded.</summary>
internal readonly record struct PixelSize(int Width, int Height)
{
    /// <summary>The size; null when the header does not tell.</summary>
    internal static PixelSize? Read(MediaFormat format, ReadOnlySpan<byte> data) => Usable(format.Extension switch
    {
        "png" when data.Length >= 24 => new(Big(data, 16), Big(data, 20)),
        "gif" when data.Length >= 10 => new(Little16(data, 6), Little16(data, 8)),
        "bmp" => Bmp(data),
        "webp" => WebP(data),
        "jpg" => Jpeg(data),
        "avif" or "heic" => Heif(data),
        _ => null,
    });

    private static PixelSize? Usable(PixelSize? size) => size is { Width: > 0, Height: > 0 } ? size : null;

    private static PixelSize? Bmp(ReadOnlySpan<byte> data) =>
        BinaryPrimitives.ReadUInt32LittleEndian(data[14..]) == 12
            ? new(Little16(data, 18), Little16(data, 20))
            : new(BinaryPrimitives.ReadInt32LittleEndian(data[18..]), Magnitude(BinaryPrimitives.ReadInt32LittleEndian(data[22..])));

    // A negative height means rows from the top.
    private static int Magnitude(int value) => value == int.MinValue ? 0 : Math.Abs(value);

    // RFC 9649, 2.5 to 2.7.
    private static PixelSize? WebP(ReadOnlySpan<byte> data)
    {
        if (data.Length < 30) return null;
        if (data[12..].StartsWith("VP8X"u8)) return new(1 + Little24(data, 24), 1 + Little24(data, 27));
        if (data[12..].StartsWith("VP8 "u8)) return new(Little16(data, 26) & 0x3FFF, Little16(data, 28) & 0x3FFF);
        if (!data[12..].StartsWith("VP8L"u8) || data[20] != 0x2F) return null;
        var bits = BinaryPrimitives.ReadUInt32LittleEndian(data[21..]);
        return new(1 + (int)(bits & 0x3FFF), 1 + (int)((bits >> 14) & 0x3FFF));
    }

    // ITU-T T.81, B.1.1: segments with a length each, up to a start of frame (C0 to CF without C4, C8, CC).
    private static PixelSize? Jpeg(ReadOnlySpan<byte> data)
    {
        for (var at = 2; at + 9 <= data.Length && data[at] == 0xFF;)
        {
            var marker = data[at + 1];
            if (marker == 0xFF) at++;
            else if (marker is 0x01 or (>= 0xD0 and <= 0xD8)) at += 2;
            else if (marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC)) return new(Big16(data, at + 7), Big16(data, at + 5));
            else if (marker is 0xD9 or 0xDA) return null;
            else at += 2 + Math.Max(2, Big16(data, at + 2));
        }
        return null;
    }

    // ISO/IEC 23008-12: meta / iprp / ipco / ispe; of several (thumbnails, tiles) the largest is the picture's.
    private static PixelSize? Heif(ReadOnlySpan<byte> data)
    {
        var meta = Box(data, "meta"u8);
        if (meta.Length <= 4) return null;
        var properties = Box(Box(meta[4..], "iprp"u8), "ipco"u8);
        PixelSize? largest = null;
        while (properties.Length >= 8)
        {
            var size = (int)Math.Min(BinaryPrimitives.ReadUInt32BigEndian(properties), (uint)properties.Length);
            if (size < 8) break;
            if (size >= 20 && properties[4..].StartsWith("ispe"u8))
            {
                var found = new PixelSize(Big(properties, 12), Big(properties, 16));
                if (largest is not { } best || (long)found.Width * found.Height > (long)best.Width * best.Height) largest = found;
            }
            properties = properties[size..];
        }
        return largest;
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

    private static int Big(ReadOnlySpan<byte> data, int at) => BinaryPrimitives.ReadInt32BigEndian(data[at..]);

    private static int Big16(ReadOnlySpan<byte> data, int at) => BinaryPrimitives.ReadUInt16BigEndian(data[at..]);

    private static int Little16(ReadOnlySpan<byte> data, int at) => BinaryPrimitives.ReadUInt16LittleEndian(data[at..]);

    private static int Little24(ReadOnlySpan<byte> data, int at) => data[at] | (data[at + 1] << 8) | (data[at + 2] << 16);
}

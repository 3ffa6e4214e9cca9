using System.Buffers.Binary;

namespace EmbedArchive.Store;

/// <summary>Width and height as a picture's header tells them; nothing is decoded.</summary>
internal readonly record struct PixelSize(int Width, int Height)
{
    // The longest fixed header (WebP).
    private const int HeadLength = 30;

    /// <summary>The size; null when the header does not tell.</summary>
    /// <param name="format">The format.</param>
    /// <param name="picture">The picture, as a stream that can seek: some formats have any amount of other things before their size.</param>
    internal static PixelSize? Read(MediaFormat format, Stream picture)
    {
        Span<byte> buffer = stackalloc byte[HeadLength];
        picture.Position = 0;
        ReadOnlySpan<byte> head = buffer[..picture.ReadAtLeast(buffer, HeadLength, throwOnEndOfStream: false)];
        return Usable(format.Extension switch
        {
            "png" when head.Length >= 24 => new(Big(head, 16), Big(head, 20)),
            "gif" when head.Length >= 10 => new(Little16(head, 6), Little16(head, 8)),
            "bmp" when head.Length >= 26 => Bmp(head),
            "webp" when head.Length >= 30 => WebP(head),
            "jpg" => JpegSize.Read(picture),
            "avif" or "heic" => HeifSize.Read(picture),
            _ => null,
        });
    }

    private static PixelSize? Usable(PixelSize? size) => size is { Width: > 0, Height: > 0 } ? size : null;

    private static PixelSize? Bmp(ReadOnlySpan<byte> head) =>
        BinaryPrimitives.ReadUInt32LittleEndian(head[14..]) == 12
            ? new(Little16(head, 18), Little16(head, 20))
            : new(BinaryPrimitives.ReadInt32LittleEndian(head[18..]), Magnitude(BinaryPrimitives.ReadInt32LittleEndian(head[22..])));

    // A negative height means rows from the top.
    private static int Magnitude(int value) => value == int.MinValue ? 0 : Math.Abs(value);

    // RFC 9649, 2.5 to 2.7.
    private static PixelSize? WebP(ReadOnlySpan<byte> head)
    {
        if (head[12..].StartsWith("VP8X"u8)) return new(1 + Little24(head, 24), 1 + Little24(head, 27));
        if (head[12..].StartsWith("VP8 "u8)) return new(Little16(head, 26) & 0x3FFF, Little16(head, 28) & 0x3FFF);
        if (!head[12..].StartsWith("VP8L"u8) || head[20] != 0x2F) return null;
        var bits = BinaryPrimitives.ReadUInt32LittleEndian(head[21..]);
        return new(1 + (int)(bits & 0x3FFF), 1 + (int)((bits >> 14) & 0x3FFF));
    }

    private static int Big(ReadOnlySpan<byte> data, int at) => BinaryPrimitives.ReadInt32BigEndian(data[at..]);

    private static int Little16(ReadOnlySpan<byte> data, int at) => BinaryPrimitives.ReadUInt16LittleEndian(data[at..]);

    private static int Little24(ReadOnlySpan<byte> data, int at) => data[at] | (data[at + 1] << 8) | (data[at + 2] << 16);
}

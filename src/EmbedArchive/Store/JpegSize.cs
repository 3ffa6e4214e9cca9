using System.Buffers.Binary;

namespace EmbedArchive.Store;

/// <summary>The size of a JPEG (ITU-T T.81, B.1.1): segments with a length each, up to a start of frame (C0 to CF without C4, C8, CC).</summary>
internal static class JpegSize
{
    // Colour profiles and thumbnails are cut into a few dozen; a hostile file may have millions.
    private const int MostSegments = 10_000;

    internal static PixelSize? Read(Stream picture)
    {
        Span<byte> segment = stackalloc byte[9];
        var at = 2L;
        for (var n = 0; n < MostSegments; n++)
        {
            picture.Position = at;
            if (picture.ReadAtLeast(segment, segment.Length, throwOnEndOfStream: false) < segment.Length || segment[0] != 0xFF) return null;
            var marker = segment[1];
            if (marker == 0xFF) at++;
            else if (marker is 0x01 or (>= 0xD0 and <= 0xD8)) at += 2;
            else if (marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
                return new(BinaryPrimitives.ReadUInt16BigEndian(segment[7..]), BinaryPrimitives.ReadUInt16BigEndian(segment[5..]));
            else if (marker is 0xD9 or 0xDA) return null;
            else at += 2 + Math.Max(2, (int)BinaryPrimitives.ReadUInt16BigEndian(segment[2..]));
        }
        return null;
    }
}

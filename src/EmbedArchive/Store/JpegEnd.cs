using System.Buffers;
using System.Buffers.Binary;

namespace EmbedArchive.Store;

/// <summary>Whether a JPEG has its end (ITU-T T.81, B.1.1): segments with a length each, behind a start of scan coded data up to the next marker, at last EOI.</summary>
internal static class JpegEnd
{
    private const int MostSegments = 10_000;
    private const int PieceLength = 64 * 1024;

    internal static bool IsMissing(Stream picture)
    {
        var piece = ArrayPool<byte>.Shared.Rent(PieceLength);
        try
        {
            return IsMissing(picture, piece);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(piece);
        }
    }

    private static bool IsMissing(Stream picture, byte[] piece)
    {
        Span<byte> segment = stackalloc byte[4];
        var at = 2L;
        for (var n = 0; n < MostSegments; n++)
        {
            picture.Position = at;
            var have = picture.ReadAtLeast(segment, segment.Length, throwOnEndOfStream: false);
            if (have < 2) return true;
            // No marker where one should be: decoders go on in their own ways.
            if (segment[0] != 0xFF) return false;
            var marker = segment[1];
            if (marker == 0xD9) return false;
            if (marker == 0xFF) at++;
            else if (marker is 0x01 or (>= 0xD0 and <= 0xD8)) at += 2;
            else if (have < segment.Length) return true;
            else at += 2 + Math.Max(2, (int)BinaryPrimitives.ReadUInt16BigEndian(segment[2..]));
            if (marker == 0xDA && (at = NextMarker(picture, at, piece)) < 0) return true;
        }
        return false;
    }

    /// <summary>Where the coded data end: at a marker that is neither a coded FF (a 0 follows it) nor a restart. Less than 0 when there is none.</summary>
    private static long NextMarker(Stream picture, long at, byte[] piece)
    {
        while (true)
        {
            picture.Position = at;
            var have = picture.ReadAtLeast(piece, PieceLength, throwOnEndOfStream: false);
            var data = piece.AsSpan(0, have);
            for (int from = 0, found; (found = data[from..].IndexOf((byte)0xFF)) >= 0 && from + found + 1 < have; from += found + 1)
                if (data[from + found + 1] is not (0 or 0xFF or (>= 0xD0 and <= 0xD7))) return at + from + found;
            if (have < PieceLength) return -1;
            // The last byte may be the first half of a marker.
            at += have - 1;
        }
    }
}

using System.Text;

namespace EmbedArchive.Links;

/// <summary>
/// Article ids of Google News from before July 2024: base64 of a protobuf message <c>08 13, 22 LENGTH TEXT, …</c>. Newer ids hold a token
/// (<c>AU_yqL…</c>) that only the network can open.
/// </summary>
internal static class GoogleNewsId
{
    internal static string? Decode(ReadOnlySpan<char> id)
    {
        var bytes = Base64Text.DecodeBytes(id);
        if (bytes is not [0x08, 0x13, 0x22, ..]) return null;
        // The length is a varint: two bytes from 128 on.
        var (length, shift, at) = (0, 0, 3);
        while (at < bytes.Length && shift < 21)
        {
            length |= (bytes[at] & 0x7F) << shift;
            shift += 7;
            if (bytes[at++] < 0x80) break;
        }
        return length <= bytes.Length - at ? Encoding.UTF8.GetString(bytes, at, length) : null;
    }
}

using System.IO.Compression;
using System.Text;

namespace EmbedArchive.Tests.Support;

/// <summary>Bytes in the content codings of HTTP.</summary>
internal static class Packed
{
    internal static byte[] As(string coding, byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (Stream packer = coding switch
        {
            "gzip" => new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true),
            "br" => new BrotliStream(packed, CompressionLevel.Fastest, leaveOpen: true),
            "zlib" => new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true),
            "raw" => new DeflateStream(packed, CompressionLevel.Fastest, leaveOpen: true),
            _ => throw new ArgumentOutOfRangeException(nameof(coding), coding, null),
        })
            packer.Write(bytes);
        return packed.ToArray();
    }

    internal static byte[] As(string coding, string text) => As(coding, Encoding.UTF8.GetBytes(text));

    /// <summary>The name that stands in the header for that coding.</summary>
    internal static string Token(string coding) => coding is "zlib" or "raw" ? "deflate" : coding;

    /// <summary>Text that compresses a little, always the same.</summary>
    internal static string Text(int length)
    {
        var random = new Random(7);
        return string.Create(length, random, static (span, random) =>
        {
            for (var i = 0; i < span.Length; i++) span[i] = (char)('a' + random.Next(26));
        });
    }
}

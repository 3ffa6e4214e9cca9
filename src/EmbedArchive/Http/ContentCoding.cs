using System.Buffers;
using System.IO.Compression;

namespace EmbedArchive.Http;

/// <summary>Decodes bodies (RFC 9110, 8.4): one coding out of gzip, deflate and br, and notices what is cut, lies or explodes.</summary>
internal static class ContentCoding
{
    // Text rarely shrinks below a twentieth; deflate itself ends at 1:1032.
    private const int MaxRatio = 200;
    private const int RatioCountsFrom = 1024 * 1024;

    /// <summary>The one coding that a <c>Content-Encoding</c> names; empty for none; null for stacked and unknown ones.</summary>
    internal static string? Read(string? header)
    {
        var coding = "";
        foreach (var token in (header ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (token.Equals("identity", StringComparison.OrdinalIgnoreCase)) continue;
            if (coding.Length > 0) return null;
            coding = token.ToLowerInvariant();
            if (coding == "x-gzip") coding = "gzip";
            if (coding is not ("gzip" or "deflate" or "br")) return null;
        }
        return coding;
    }

    /// <summary>Decodes as much as can be had and the limit allows.</summary>
    internal static (ReadOnlyMemory<byte> Body, CodingFault Fault) Decode(ReadOnlyMemory<byte> wire, string coding, long limit)
    {
        if (coding.Length == 0 || wire.IsEmpty) return (wire, CodingFault.None);
        if (coding != "deflate") return Run(wire, coding, limit);

        // "deflate" means zlib (RFC 9110, 8.4.1.2); some servers send it raw.
        if (!LooksLikeZlib(wire.Span)) return Run(wire, "raw", limit);
        var zlib = Run(wire, "zlib", limit);
        return zlib.Fault == CodingFault.Lie && Run(wire, "raw", limit) is { Fault: CodingFault.None } raw ? raw : zlib;
    }

    private static (ReadOnlyMemory<byte> Body, CodingFault Fault) Run(ReadOnlyMemory<byte> wire, string coding, long limit)
    {
        using var source = new EndProbe(wire);
        using Stream decoder = coding switch
        {
            "gzip" => new GZipStream(source, CompressionMode.Decompress),
            "br" => new BrotliStream(source, CompressionMode.Decompress),
            "zlib" => new ZLibStream(source, CompressionMode.Decompress),
            _ => new DeflateStream(source, CompressionMode.Decompress),
        };
        var body = new ArrayBufferWriter<byte>((int)Math.Min(Math.Min(limit, wire.Length * 4L) + 1, 1024 * 1024));
        try
        {
            while (true)
            {
                var count = decoder.Read(body.GetSpan());
                if (count == 0) break;
                body.Advance(count);
                if (body.WrittenCount > limit) return (body.WrittenMemory[..(int)limit], CodingFault.Bomb);
                if (body.WrittenCount > RatioCountsFrom && body.WrittenCount / MaxRatio > wire.Length) return (body.WrittenMemory, CodingFault.Bomb);
            }
        }
        catch (Exception failure) when (failure is InvalidDataException or InvalidOperationException or IOException)
        {
            return (body.WrittenMemory, source.AskedBeyond > 0 ? CodingFault.Cut : CodingFault.Lie);
        }
        // After a gzip member a further one may follow, so that decoder looks beyond the end once.
        return (body.WrittenMemory, source.AskedBeyond > (coding == "gzip" ? 1 : 0) ? CodingFault.Cut : CodingFault.None);
    }

    private static bool LooksLikeZlib(ReadOnlySpan<byte> wire) =>
        wire.Length >= 2 && (wire[0] & 0x0F) == 8 && ((wire[0] << 8) | wire[1]) % 31 == 0;
}

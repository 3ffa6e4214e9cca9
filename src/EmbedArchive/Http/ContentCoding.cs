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
    /// <param name="wire">Opens the encoded bytes.</param>
    /// <param name="length">How many they are.</param>
    /// <param name="coding">The coding, as <see cref="Read"/> gives it.</param>
    /// <param name="limit">The most decoded bytes.</param>
    /// <param name="scratch">Where a long body is laid; null keeps it in memory.</param>
    /// <param name="fault">What is wrong with it.</param>
    internal static IncomingBody Decode(Func<Stream> wire, long length, string coding, long limit, ScratchFile? scratch, out CodingFault fault)
    {
        if (length == 0)
        {
            fault = CodingFault.None;
            return new(limit, scratch);
        }
        if (coding != "deflate") return Run(wire, length, coding, limit, scratch, out fault);

        // "deflate" means zlib (RFC 9110, 8.4.1.2); some servers send it raw.
        if (!LooksLikeZlib(wire)) return Run(wire, length, "raw", limit, scratch, out fault);
        var zlib = Run(wire, length, "zlib", limit, scratch, out fault);
        if (fault != CodingFault.Lie) return zlib;
        var raw = Run(wire, length, "raw", limit, scratch, out var other);
        (other == CodingFault.None ? zlib : raw).Dispose();
        if (other != CodingFault.None) return zlib;
        fault = other;
        return raw;
    }

    private static IncomingBody Run(Func<Stream> wire, long length, string coding, long limit, ScratchFile? scratch, out CodingFault fault)
    {
        using var source = new EndProbe(wire());
        using Stream decoder = coding switch
        {
            "gzip" => new GZipStream(source, CompressionMode.Decompress),
            "br" => new BrotliStream(source, CompressionMode.Decompress),
            "zlib" => new ZLibStream(source, CompressionMode.Decompress),
            _ => new DeflateStream(source, CompressionMode.Decompress),
        };
        var body = new IncomingBody(limit, scratch, Math.Min(length * 4, 1024 * 1024));
        fault = Unpack(decoder, source, body, length, coding);
        return body;
    }

    private static CodingFault Unpack(Stream decoder, EndProbe source, IncomingBody body, long length, string coding)
    {
        try
        {
            while (decoder.Read(body.GetSpan()) is > 0 and var count)
            {
                body.Advance(count);
                if (body.IsLonger || (body.Length > RatioCountsFrom && body.Length / MaxRatio > length)) return CodingFault.Bomb;
            }
        }
        catch (Exception failure) when (failure is InvalidDataException or InvalidOperationException or (IOException and not ArchiveStorageException))
        {
            return source.AskedBeyond > 0 ? CodingFault.Cut : CodingFault.Lie;
        }
        // After a gzip member a further one may follow, so that decoder looks beyond the end once.
        return source.AskedBeyond > (coding == "gzip" ? 1 : 0) ? CodingFault.Cut : CodingFault.None;
    }

    private static bool LooksLikeZlib(Func<Stream> wire)
    {
        using var start = wire();
        return start.ReadByte() is var first and >= 0 && (first & 0x0F) == 8 && start.ReadByte() is var second and >= 0 && ((first << 8) | second) % 31 == 0;
    }
}

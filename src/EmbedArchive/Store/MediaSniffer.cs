using System.Buffers.Binary;

namespace EmbedArchive.Store;

/// <summary>
/// Tells a media format from the first bytes, by the signatures of WHATWG MIME Sniffing (6) and of the formats themselves. SVG, HTML and
/// whatever is not known is null: it may hold script and is never stored for showing.
/// </summary>
internal static class MediaSniffer
{
    private static readonly MediaFormat Jpeg = new("jpg", "image/jpeg");
    private static readonly MediaFormat Png = new("png", "image/png");
    private static readonly MediaFormat Gif = new("gif", "image/gif");
    private static readonly MediaFormat Bmp = new("bmp", "image/bmp");
    private static readonly MediaFormat WebP = new("webp", "image/webp");
    private static readonly MediaFormat Avif = new("avif", "image/avif");
    private static readonly MediaFormat Heic = new("heic", "image/heic");
    private static readonly MediaFormat Mp4 = new("mp4", "video/mp4");
    private static readonly MediaFormat QuickTime = new("mov", "video/quicktime");
    private static readonly MediaFormat WebM = new("webm", "video/webm");
    private static readonly MediaFormat M4a = new("m4a", "audio/mp4");
    private static readonly MediaFormat Mp3 = new("mp3", "audio/mpeg");
    private static readonly MediaFormat Aac = new("aac", "audio/aac");
    private static readonly MediaFormat Ogg = new("ogg", "audio/ogg");
    private static readonly MediaFormat OggVideo = new("ogv", "video/ogg");
    private static readonly MediaFormat Wav = new("wav", "audio/wav");
    private static readonly MediaFormat Flac = new("flac", "audio/flac");
    private static readonly MediaFormat Pdf = new("pdf", "application/pdf");

    // Layer III of MPEG-1, and of MPEG-2 and 2.5: thousands of bits a second by their index; samples a second of MPEG-1.
    private static readonly int[] FullRates = [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320];
    private static readonly int[] LowRates = [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160];
    private static readonly int[] Frequencies = [44100, 48000, 32000];

    // Two frames of MPEG audio; all other signatures are shorter.
    private const int StartLength = 4096;

    /// <summary>As much from the start of a body as telling its format takes. The stream is disposed of.</summary>
    internal static ReadOnlySpan<byte> StartOf(Stream body)
    {
        using (body)
        {
            var start = new byte[StartLength];
            return start.AsSpan(0, body.ReadAtLeast(start, StartLength, throwOnEndOfStream: false));
        }
    }

    internal static MediaFormat? Sniff(ReadOnlySpan<byte> data)
    {
        if (data.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF])) return Jpeg;
        if (data.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])) return Png;
        if (data.StartsWith("GIF87a"u8) || data.StartsWith("GIF89a"u8)) return Gif;
        if (data.StartsWith("RIFF"u8) && data.Length >= 12)
            return data[8..].StartsWith("WEBP"u8) ? WebP : data[8..].StartsWith("WAVE"u8) ? Wav : null;
        if (data.Length >= 12 && data[4..].StartsWith("ftyp"u8)) return IsoMedia(data);
        if (data.StartsWith((ReadOnlySpan<byte>)[0x1A, 0x45, 0xDF, 0xA3])) return Holds(data, "webm"u8) ? WebM : null;
        if (data.StartsWith("OggS"u8)) return Holds(data, "theora"u8) ? OggVideo : Ogg;
        if (data.StartsWith("fLaC"u8)) return Flac;
        if (data.StartsWith("ID3"u8)) return Mp3;
        if (data.StartsWith("%PDF-"u8)) return Pdf;
        if (IsBmp(data)) return Bmp;
        return MpegAudio(data);
    }

    // ISO/IEC 14496-12, 4.3: major brand, version, then compatible brands up to the box's size.
    private static MediaFormat? IsoMedia(ReadOnlySpan<byte> data)
    {
        var size = Math.Min(BinaryPrimitives.ReadUInt32BigEndian(data), (uint)Math.Min(data.Length, 512));
        MediaFormat? found = null;
        for (var at = 8; at + 4 <= size; at += at == 8 ? 8 : 4)
        {
            var format = Brand(data.Slice(at, 4));
            if (at == 8 && format is not null) return format;
            found ??= format;
        }
        return found;
    }

    private static MediaFormat? Brand(ReadOnlySpan<byte> brand) =>
        brand.SequenceEqual("avif"u8) || brand.SequenceEqual("avis"u8) ? Avif
        : brand.SequenceEqual("heic"u8) || brand.SequenceEqual("heix"u8) || brand.SequenceEqual("hevc"u8) || brand.SequenceEqual("heim"u8) ? Heic
        : brand.SequenceEqual("qt  "u8) ? QuickTime
        : brand.StartsWith("M4A"u8) || brand.StartsWith("M4B"u8) ? M4a
        : brand.StartsWith("iso"u8) || brand.StartsWith("mp4"u8) || brand.StartsWith("avc"u8) || brand.StartsWith("M4V"u8) || brand.StartsWith("dash"u8)
            || brand.StartsWith("3gp"u8) || brand.StartsWith("msdh"u8) || brand.StartsWith("cmf"u8) || brand.StartsWith("MSNV"u8) ? Mp4
        : null;

    private static bool Holds(ReadOnlySpan<byte> data, ReadOnlySpan<byte> word) => data[..Math.Min(data.Length, 128)].IndexOf(word) >= 0;

    // "BM" alone is the start of many a text: the size of the header that follows must be one of those that exist.
    private static bool IsBmp(ReadOnlySpan<byte> data) =>
        data.Length >= 26 && data.StartsWith("BM"u8) && BinaryPrimitives.ReadUInt32LittleEndian(data[14..]) is 12 or 40 or 52 or 56 or 64 or 108 or 124;

    // ISO/IEC 11172-3, 2.4.1.3 and 13818-7, 6.2: eleven or twelve bits of sync, then fields with forbidden values.
    private static MediaFormat? MpegAudio(ReadOnlySpan<byte> data)
    {
        if (data.Length < 4 || data[0] != 0xFF) return null;
        if ((data[1] & 0xF6) == 0xF0) return ((data[2] >> 2) & 0xF) < 13 ? Aac : null;
        if (FrameLength(data) is not { } length) return null;
        // The sync alone is the byte order mark of UTF-16 and more: where the next frame should be, there is one (MIME Sniffing, 6.2.2).
        return data.Length < length + 4 || FrameLength(data[length..]) is not null ? Mp3 : null;
    }

    // ISO/IEC 11172-3, 2.4.2.3, and 13818-3 for the lower rates: the length of a frame of layer III; of other layers, whose frames are hardly ever met, none.
    private static int? FrameLength(ReadOnlySpan<byte> frame)
    {
        var (version, layer, rate, frequency) = ((frame[1] >> 3) & 3, (frame[1] >> 1) & 3, frame[2] >> 4, (frame[2] >> 2) & 3);
        if (frame[0] != 0xFF || (frame[1] & 0xE0) != 0xE0 || version == 1 || layer != 1 || rate is 0 or 15 || frequency == 3) return null;
        var (samples, rates, slower) = version == 3 ? (144, FullRates, 1) : (72, LowRates, version == 2 ? 2 : 4);
        return samples * 1000 * rates[rate] / (Frequencies[frequency] / slower) + ((frame[2] >> 1) & 1);
    }
}

using System.Text;
using EmbedArchive.Store;

namespace EmbedArchive.Tests.Store;

[TestFixture]
internal sealed class MediaSnifferTests
{
    private static byte[] Hex(string hex) => Convert.FromHexString(hex.Replace(" ", "", StringComparison.Ordinal));

    [TestCase("FFD8FFE0 00104A464946", "jpg")]
    [TestCase("89504E470D0A1A0A 0000000D", "png")]
    [TestCase("474946383761", "gif")]
    [TestCase("52494646 24000000 57454250", "webp")]
    [TestCase("52494646 24000000 57415645", "wav")]
    [TestCase("52494646 24000000 41564920", null)]
    [TestCase("00000018 66747970 61766966 00000000 6D696631", "avif")]
    [TestCase("00000018 66747970 6D696631 00000000 68656963 6D696631", "heic")]
    [TestCase("00000018 66747970 69736F6D 00000200 6D703431", "mp4")]
    [TestCase("00000014 66747970 71742020 00000000 71742020", "mov")]
    [TestCase("00000014 66747970 4D344120 00000000 69736F6D", "m4a")]
    [TestCase("00000014 66747970 7A7A7A7A 00000000 7A7A7A7A", null)]
    [TestCase("1A45DFA3 9F4286810142F7810142F2810442F381084282847765626D", "webm")]
    [TestCase("1A45DFA3 9F428288 6D6174726F736B61", null)]
    [TestCase("4F676753 0002", "ogg")]
    [TestCase("664C6143 00000022", "flac")]
    [TestCase("494433 0400", "mp3")]
    [TestCase("FFFB9064", "mp3")]
    [TestCase("FFF15080", "aac")]
    [TestCase("FFFFFFFF", null)]
    [TestCase("255044462D312E37", "pdf")]
    [TestCase("424D 46000000 00000000 36000000 28000000 01000000 01000000", "bmp")]
    public void A_format_is_told_by_its_first_bytes(string hex, string? extension) =>
        Assert.That(MediaSniffer.Sniff(Hex(hex))?.Extension, Is.EqualTo(extension));

    [TestCase("FFFE2000 3C007300", null)]
    [TestCase("FFFB9064 " + "00", "mp3")]
    public void Two_bytes_of_sync_are_not_enough(string hex, string? extension)
    {
        // A frame of 128 kbit/s at 44.1 kHz has 417 bytes; behind it the next one begins, or it was no sound.
        byte[] data = [.. Hex(hex), .. new byte[3000]];
        Assert.That(MediaSniffer.Sniff(data), Is.Null);
        if (extension is null) return;
        Hex("FFFB9064").CopyTo(data, 417);
        Assert.That(MediaSniffer.Sniff(data)?.Extension, Is.EqualTo(extension));
    }

    [TestCase("<svg xmlns=\"http://www.w3.org/2000/svg\">")]
    [TestCase("<?xml version=\"1.0\"?><svg/>")]
    [TestCase("<!DOCTYPE html><title>no</title>")]
    [TestCase("BMW announced a new car today, readers say")]
    [TestCase("plain text")]
    [TestCase("")]
    public void Text_of_any_kind_is_not_shown(string text) => Assert.That(MediaSniffer.Sniff(Encoding.UTF8.GetBytes(text)), Is.Null);

    [TestCase("89504E470D0A1A0A 0000000D 49484452 00000280 000001E0", 640, 480)]
    [TestCase("474946383961 8002 E001", 640, 480)]
    [TestCase("FFD8 FFE00004 0000 FFFF C2 000B 08 01E0 0280 03", 640, 480)]
    [TestCase("52494646 24000000 57454250 56503858 0A000000 00000000 7F0200 DF0100", 640, 480)]
    [TestCase("52494646 24000000 57454250 5650384C 0A000000 2F 7FC27700 00000000000000", 640, 480)]
    [TestCase("52494646 24000000 57454250 56503820 0A000000 000000 9D012A 8002 E001 0000", 640, 480)]
    [TestCase("424D 46000000 00000000 36000000 28000000 80020000 20FEFFFF", 640, 480)]
    [TestCase("00000014 66747970 61766966 00000000 6D696631 00000030 6D657461 00000000 00000024 69707270 0000001C 6970636F 00000014 69737065 00000000 00000280 000001E0", 640, 480)]
    public void Width_and_height_are_read_from_the_header(string hex, int width, int height)
    {
        var data = Hex(hex);
        Assert.That(PixelSize.Read(MediaSniffer.Sniff(data)!, new MemoryStream(data)), Is.EqualTo(new PixelSize(width, height)));
    }

    [Test]
    public void Cut_and_hostile_headers_are_read_without_harm()
    {
        var random = new Random(7);
        string[] heads = ["89504E470D0A1A0A", "474946383961", "FFD8FF", "52494646240000005745425056503858", "52494646240000005745425056503820", "0000001866747970617669660000000000000030 6D657461", "424D46000000000000003600000028000000"];
        foreach (var head in heads.Select(Hex))
            for (var round = 0; round < 2000; round++)
            {
                var tail = new byte[random.Next(60)];
                random.NextBytes(tail);
                byte[] data = [.. head, .. tail];
                if (MediaSniffer.Sniff(data) is { } format) Assert.That(PixelSize.Read(format, new MemoryStream(data)) is null or { Width: > 0, Height: > 0 });
            }
    }
}

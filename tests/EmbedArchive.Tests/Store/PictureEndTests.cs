using System.Buffers.Binary;
using EmbedArchive.Http;
using EmbedArchive.Store;

namespace EmbedArchive.Tests.Store;

/// <summary>Pictures that were cut on their way, which show as if they were whole.</summary>
[TestFixture]
internal sealed class PictureEndTests
{
    // Invented, and no more than the parts that a decoder goes through: what is in them is not looked at.
    private static readonly byte[] Jpeg =
    [
        0xFF, 0xD8, .. Segment(0xE0, "JFIF\0\u0001\u0001\0\0\u0001\0\u0001\0\0"u8), .. Segment(0xC0, [8, 0, 1, 0, 1, 1, 1, 0x11, 0]), 0xFF, .. Segment(0xDA, [1, 1, 0, 0, 63, 0]),
        0x12, 0xFF, 0x00, 0x34, 0xFF, 0xD0, 0x56, .. Segment(0xC4, [1, 2, 3]), .. Segment(0xDA, [1, 1, 0, 1, 63, 0]), 0x78, 0xFF, 0xFF, 0xD9,
    ];

    private static readonly byte[] Png =
        [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, .. Chunk("IHDR"u8, new byte[13]), .. Chunk("IDAT"u8, new byte[300]), .. Chunk("tEXt"u8, "a\0IEND"u8), .. Chunk("IEND"u8, [])];

    private static readonly byte[] Gif =
    [
        .. "GIF89a"u8, 1, 0, 1, 0, 0x80, 0, 0, 0, 0, 0, 255, 255, 255, 0x21, 0xFF, 11, .. "NETSCAPE2.0"u8, 3, 1, 0, 0, 0,
        0x2C, 0, 0, 0, 0, 1, 0, 1, 0, 0x81, .. new byte[12], 2, 2, 0x44, 1, 0, 0x21, 0xF9, 4, 0, 0, 0, 0x3B, 0, 0x2C, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44, 1, 0, 0x3B,
    ];

    private static readonly byte[] WebP = [.. "RIFF"u8, 30, 0, 0, 0, .. "WEBPVP8L"u8, 18, 0, 0, 0, 0x2F, .. new byte[17]];

    private static IEnumerable<TestCaseData> Pictures() =>
    [
        new TestCaseData(Jpeg).SetArgDisplayNames("jpg"), new TestCaseData(Png).SetArgDisplayNames("png"), new TestCaseData(Gif).SetArgDisplayNames("gif"), new TestCaseData(WebP).SetArgDisplayNames("webp"),
    ];

    [TestCaseSource(nameof(Pictures))]
    public void A_picture_is_whole_with_its_end_whatever_follows_it(byte[] picture)
    {
        Assert.That(IsMissing(picture), Is.False);
        Assert.That(IsMissing([.. picture, 0]), Is.False);
        Assert.That(IsMissing([.. picture, .. new byte[3000]]), Is.False);
    }

    [TestCaseSource(nameof(Pictures))]
    public void Cut_anywhere_it_is_not(byte[] picture)
    {
        // A padding byte at the end of a WebP is left out by some writers.
        var most = picture == WebP ? picture.Length - 2 : picture.Length - 1;
        for (var length = 13; length <= most; length++) Assert.That(IsMissing(picture[..length]), Is.True, $"after {length} of {picture.Length} bytes");
    }

    [Test]
    public void The_end_is_found_wherever_it_falls_among_the_pieces_that_are_read([Range(65_500, 65_540)] int length)
    {
        byte[] picture = [0xFF, 0xD8, .. Segment(0xDA, [1, 1, 0, 0, 63, 0]), .. Enumerable.Repeat((byte)0x55, length), 0xFF, 0xD9];
        Assert.That((IsMissing(picture), IsMissing(picture[..^1]), IsMissing(picture[..^2])), Is.EqualTo((false, true, true)));
    }

    [Test]
    public void What_is_no_structure_of_the_format_counts_as_whole() =>
        Assert.That(IsMissing([0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 1, 2, 7, 7, 7, 7, 7, 7]), Is.False);

    [Test]
    public void A_cut_picture_is_kept_as_far_as_it_came_and_told_as_incomplete()
    {
        var verdict = MediaVerdict.Of(new() { Request = new(new("https://a.example/p.png")), At = DateTimeOffset.UnixEpoch, Status = 200, WireBody = Png.AsMemory(0, 200), Body = Png.AsMemory(0, 200) }, new());
        Assert.That((verdict.State, verdict.Format!.Extension), Is.EqualTo((MediaState.Incomplete, "png")));
        Assert.That(verdict.Error, Does.StartWith("Only a part of it came"));
    }

    private static bool IsMissing(byte[] picture) => PictureEnd.IsMissing(MediaSniffer.Sniff(picture)!, MemoryBytes.OpenRead(picture));

    private static byte[] Segment(byte marker, ReadOnlySpan<byte> data) => [0xFF, marker, (byte)((data.Length + 2) >> 8), (byte)(data.Length + 2), .. data];

    private static byte[] Chunk(ReadOnlySpan<byte> type, ReadOnlySpan<byte> data)
    {
        var length = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(length, data.Length);
        return [.. length, .. type, .. data, 1, 2, 3, 4];
    }
}

using System.Text;
using EmbedArchive.Http;
using EmbedArchive.Tests.Support;

namespace EmbedArchive.Tests.Http;

[TestFixture]
internal sealed class ContentCodingTests
{
    private const long Limit = 4 * 1024 * 1024;

    private static readonly string[] Codings = ["gzip", "br", "zlib", "raw"];
    private static readonly int[] Lengths = [1, 100, 5000, 300_000];

    private static (ReadOnlyMemory<byte> Body, CodingFault Fault) Decode(ReadOnlyMemory<byte> wire, string coding, long limit)
    {
        using var body = ContentCoding.Decode(() => MemoryBytes.OpenRead(wire), wire.Length, coding, limit, null, out var fault);
        return (body.Memory, fault);
    }

    [Test]
    public void A_whole_body_decodes([ValueSource(nameof(Codings))] string coding, [ValueSource(nameof(Lengths))] int length)
    {
        var text = Packed.Text(length);

        var (body, fault) = Decode(Packed.As(coding, text), Packed.Token(coding), Limit);

        Assert.That((Encoding.ASCII.GetString(body.Span), fault), Is.EqualTo((text, CodingFault.None)));
    }

    [Test]
    public void A_body_cut_anywhere_is_noticed([ValueSource(nameof(Codings))] string coding, [Values(100, 20_000)] int length)
    {
        var whole = Packed.As(coding, Packed.Text(length));
        var cuts = Enumerable.Range(1, Math.Min(40, whole.Length - 1)).Select(n => whole.Length - n).Concat([1, 2, 5, 11, whole.Length / 3, whole.Length / 2]);

        foreach (var cut in cuts)
            Assert.That(Decode(whole.AsMemory(0, cut), Packed.Token(coding), Limit).Fault, Is.EqualTo(CodingFault.Cut), $"{cut} of {whole.Length} bytes");
    }

    [Test]
    public void Text_that_packs_to_nothing_is_noticed_when_cut([ValueSource(nameof(Codings))] string coding)
    {
        var whole = Packed.As(coding, new string('a', 50_000));

        for (var cut = 1; cut < whole.Length; cut++)
            Assert.That(Decode(whole.AsMemory(0, cut), Packed.Token(coding), Limit).Fault, Is.EqualTo(CodingFault.Cut), $"{cut} of {whole.Length} bytes");
    }

    [Test]
    public void Two_gzip_members_are_one_body() =>
        Assert.That(Decode((byte[])[.. Packed.As("gzip", "one "), .. Packed.As("gzip", "two")], "gzip", Limit) is var (body, fault)
            ? (Encoding.ASCII.GetString(body.Span), fault) : default, Is.EqualTo(("one two", CodingFault.None)));

    [Test]
    public void Padding_after_a_gzip_body_is_no_cut([Values(1, 3, 16, 700)] int padding) =>
        Assert.That(Decode((byte[])[.. Packed.As("gzip", "text"), .. new byte[padding]], "gzip", Limit).Fault, Is.EqualTo(CodingFault.None));

    [Test]
    public void A_second_gzip_member_that_is_cut_is_noticed()
    {
        byte[] two = [.. Packed.As("gzip", "one "), .. Packed.As("gzip", Packed.Text(500))];

        Assert.That(Decode(two.AsMemory(0, two.Length - 20), "gzip", Limit).Fault, Is.EqualTo(CodingFault.Cut));
    }

    [Test]
    public void Plain_text_is_no_compressed_body([Values("gzip", "br", "deflate")] string coding) =>
        Assert.That(Decode("<html><body>plain as can be</body></html>"u8.ToArray(), coding, Limit).Fault, Is.AnyOf(CodingFault.Lie, CodingFault.Cut));

    [Test]
    public void A_wrong_checksum_is_a_lie([Values("gzip", "zlib")] string coding)
    {
        var body = Packed.As(coding, Packed.Text(1000));
        body[^(coding == "gzip" ? 6 : 2)] ^= 0x55;

        Assert.That(Decode(body, Packed.Token(coding), Limit).Fault, Is.EqualTo(CodingFault.Lie));
    }

    [Test]
    public void A_bomb_stops_at_the_limit([ValueSource(nameof(Codings))] string coding)
    {
        var bomb = Packed.As(coding, new byte[40 * 1024 * 1024]);

        var (body, fault) = Decode(bomb, Packed.Token(coding), Limit);

        Assert.That(fault, Is.EqualTo(CodingFault.Bomb));
        Assert.That(body.Length, Is.LessThanOrEqualTo(Limit));
    }

    [Test]
    public void An_empty_body_is_an_empty_body([Values("gzip", "br", "deflate")] string coding) =>
        Assert.That(Decode(default, coding, Limit).Fault, Is.EqualTo(CodingFault.None));

    [TestCase(null, "")]
    [TestCase("identity", "")]
    [TestCase("GZip", "gzip")]
    [TestCase("x-gzip", "gzip")]
    [TestCase("identity, br", "br")]
    [TestCase(" deflate ", "deflate")]
    [TestCase("gzip, gzip", null)]
    [TestCase("zstd", null)]
    [TestCase("br, nonsense", null)]
    public void One_known_coding_is_read(string? header, string? coding) =>
        Assert.That(ContentCoding.Read(header), Is.EqualTo(coding));
}

using System.IO.Compression;
using System.Text;
using EmbedArchive.Store.Warc;

namespace EmbedArchive.Tests.Store.Warc;

[TestFixture]
internal sealed class WarcReaderTests
{
    private static WarcEntry Entry(string id, string block) => new(
        new WarcFields().Add("WARC-Type", "resource").Add("WARC-Record-ID", $"<urn:uuid:{id}>").Add("WARC-Date", "2026-03-04T05:06:07Z")
            .Add("WARC-Target-URI", "https://a.example/" + id).Add("Content-Type", "text/plain"),
        Encoding.UTF8.GetBytes(block), default);

    private static byte[] Write(params WarcEntry[] entries)
    {
        var file = new MemoryStream();
        foreach (var entry in entries) WarcWriter.Write(file, entry);
        return file.ToArray();
    }

    private static byte[] Unpack(byte[] gzip)
    {
        var plain = new MemoryStream();
        using (var stream = new GZipStream(new MemoryStream(gzip), CompressionMode.Decompress)) stream.CopyTo(plain);
        return plain.ToArray();
    }

    private static (List<(string Id, string Block)> Records, WarcReader Reader) Read(byte[] file)
    {
        var reader = new WarcReader(new MemoryStream(file));
        var records = new List<(string, string)>();
        while (reader.Next() is { } record)
        {
            var block = new MemoryStream();
            record.Block.CopyTo(block);
            records.Add((record.Id![9..], Encoding.UTF8.GetString(block.ToArray())));
        }
        return (records, reader);
    }

    private static readonly WarcEntry[] Three = [Entry("1", "one"), Entry("2", new string('b', 100_000)), Entry("3", "")];

    [Test]
    public void Records_come_back_as_they_were_written()
    {
        var file = Write(Three);
        var (records, reader) = Read(file);
        Assert.That(records, Is.EqualTo(new[] { ("1", "one"), ("2", new string('b', 100_000)), ("3", "") }));
        Assert.That(reader.Faults, Is.Empty);
        Assert.That(reader.WholeEnd, Is.EqualTo(file.Length));
    }

    [Test]
    public void The_runtime_and_our_reader_unpack_the_same() =>
        Assert.That(Read(Unpack(Write(Three))).Records, Is.EqualTo(Read(Write(Three)).Records));

    [Test]
    public void A_plain_file_is_read_and_its_whole_end_known()
    {
        var plain = Unpack(Write(Three));
        Assert.That(Read(plain).Reader.WholeEnd, Is.EqualTo(plain.Length));
    }

    [Test]
    public void One_member_around_all_records_is_read()
    {
        var single = new MemoryStream();
        using (var gzip = new GZipStream(single, CompressionLevel.Fastest, leaveOpen: true)) gzip.Write(Unpack(Write(Three)));
        var (records, reader) = Read(single.ToArray());
        Assert.That(records.Select(r => r.Id), Is.EqualTo(new[] { "1", "2", "3" }));
        Assert.That(reader.WholeEnd, Is.EqualTo(single.Length));
    }

    [Test]
    public void Members_that_do_not_end_with_records_are_read()
    {
        var plain = Unpack(Write(Three));
        var file = new MemoryStream();
        foreach (var piece in plain.Chunk(777))
            using (var gzip = new GZipStream(file, CompressionLevel.Fastest, leaveOpen: true)) gzip.Write(piece);
        Assert.That(Read(file.ToArray()).Records.Select(r => r.Block.Length), Is.EqualTo(new[] { 3, 100_000, 0 }));
    }

    [Test]
    public void A_member_with_a_name_in_its_header_is_read()
    {
        var member = Write(Entry("1", "one"));
        byte[] named = [.. member[..3], 8, .. member[4..10], .. "a.warc\0"u8, .. member[10..]];
        Assert.That(Read(named).Records, Has.Count.EqualTo(1));
    }

    [Test]
    public void Wherever_the_tail_is_cut_the_whole_records_before_it_are_read_and_their_end_is_told()
    {
        var first = Write(Three[..1]);
        var file = Write(Entry("1", "one"), Entry("2", "two and some more"));
        for (var length = first.Length; length < file.Length; length++)
        {
            var (_, reader) = Read(file[..length]);
            Assert.That(reader.WholeEnd, Is.EqualTo(first.Length), $"cut at {length}");
            Assert.That(reader.Faults, length == first.Length ? Is.Empty : Is.Not.Empty, $"cut at {length}");
        }
    }

    [Test]
    public void Wherever_a_plain_tail_is_cut_the_whole_end_is_told()
    {
        var first = Unpack(Write(Three[..1]));
        var file = Unpack(Write(Entry("1", "one"), Entry("2", "two and some more")));
        for (var length = first.Length; length < file.Length; length++)
            Assert.That(Read(file[..length]).Reader.WholeEnd, Is.EqualTo(first.Length), $"cut at {length}");
    }

    [Test]
    public void Behind_a_damaged_member_reading_goes_on()
    {
        byte[][] members = [Write(Three[0]), Write(Entry("2", "to be damaged")), Write(Three[2])];
        members[1][20] ^= 0x55;
        var (records, reader) = Read([.. members.SelectMany(m => m)]);
        Assert.That(records.Select(r => r.Id), Does.Contain("1").And.Contain("3"));
        Assert.That(reader.Faults, Is.Not.Empty);
    }

    [Test]
    public void A_file_that_is_something_else_gives_no_record_and_says_so()
    {
        var (records, reader) = Read("<html>\nnot a capture\n</html>"u8.ToArray());
        Assert.That(records, Is.Empty);
        Assert.That(reader.Faults, Is.Not.Empty);
    }

    [Test]
    public void A_record_is_found_again_by_its_place()
    {
        using var stream = new MemoryStream(Write(Three));
        using var reader = new WarcReader(stream);
        var places = new List<WarcPlace>();
        while (reader.Next() is { } record) places.Add(record.Place);
        Assert.That(places.Select(p => WarcReader.At(stream, p)!.Id![9..]), Is.EqualTo(new[] { "1", "2", "3" }));
    }

    [TestCase(10)]
    [TestCase(65_535)]
    [TestCase(200_000)]
    public void A_picture_is_kept_without_compression_and_comes_back(int length)
    {
        var body = new byte[length];
        new Random(1).NextBytes(body);
        SampleRun.Gif.AsSpan(0, 10).CopyTo(body);
        var file = Write(Entry("1", "") with { Body = body });
        Assert.That(Unpack(file).AsSpan().IndexOf(body), Is.GreaterThan(0));
        using var reader = new WarcReader(new MemoryStream(file));
        var read = new MemoryStream();
        reader.Next()!.Block.CopyTo(read);
        Assert.That((read.ToArray().AsSpan().SequenceEqual(body), reader.Next(), reader.Faults.Count), Is.EqualTo((true, (WarcRecord?)null, 0)));
    }

    [Test]
    public void Equal_records_give_equal_bytes_and_the_header_names_no_time_and_no_system()
    {
        var file = Write(Three);
        Assert.That(Write(Three), Is.EqualTo(file));
        Assert.That(file[..10], Is.EqualTo(new byte[] { 0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 0xFF }));
    }
}

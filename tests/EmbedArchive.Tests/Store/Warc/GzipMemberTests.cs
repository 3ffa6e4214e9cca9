using System.IO.Compression;
using EmbedArchive.Store.Warc;

namespace EmbedArchive.Tests.Store.Warc;

[TestFixture]
internal sealed class GzipMemberTests
{
    [Test]
    public void The_check_sum_is_that_of_the_tables_for_every_length()
    {
        var random = new Random(3);
        var data = new byte[5000];
        random.NextBytes(data);
        foreach (var length in Enumerable.Range(0, 700).Concat([1024, 4095, 4096, 4999, 5000]))
        {
            var from = random.Next(data.Length - length + 1);
            var begun = (uint)random.Next();
            Assert.That(Crc32.Append(begun, data.AsSpan(from, length)), Is.EqualTo(~Crc32.ByTables(~begun, data.AsSpan(from, length))), $"{length} bytes");
        }
        Assert.That(Crc32.Append(0, "123456789"u8), Is.EqualTo(0xCBF43926));
    }

    /// <summary>Bytes that deflate stores, packs, or both by turns.</summary>
    private static byte[] Mixed(int seed)
    {
        var random = new Random(seed);
        var data = new MemoryStream();
        for (var part = 0; part < 6; part++)
        {
            var piece = new byte[random.Next(1, 90_000)];
            if (random.Next(2) == 0) random.NextBytes(piece);
            data.Write(piece);
        }
        return data.ToArray();
    }

    [Test]
    public void Members_of_any_writer_are_read_to_their_very_end([Range(1, 12)] int seed, [Values] CompressionLevel level)
    {
        var data = Mixed(seed);
        var file = new MemoryStream();
        using (var gzip = new GZipStream(file, level, leaveOpen: true)) gzip.Write(data);
        var end = file.Length;
        file.Write([0x1F, 0x8B, 8, 0, 0, 0, 0, 0]);

        using var member = GzipMemberReader.Open(file, 0)!;
        var read = new MemoryStream();
        member.CopyTo(read, 7000);
        Assert.That((member.Fault, member.End), Is.EqualTo(((string?)null, (long?)end)));
        Assert.That(read.ToArray(), Is.EqualTo(data));
    }

    [Test]
    public void A_stored_member_that_is_cut_or_changed_anywhere_is_not_whole()
    {
        var file = new MemoryStream();
        using (var writer = new GzipMemberWriter(file, compress: false)) writer.Write(Mixed(5).AsSpan(0, 300));
        var whole = file.ToArray();
        for (var at = 10; at < whole.Length; at++)
        {
            var flipped = (byte[])whole.Clone();
            flipped[at] ^= 0x01;
            foreach (var bytes in new[] { flipped, whole[..at] })
            {
                using var member = GzipMemberReader.Open(new MemoryStream(bytes), 0)!;
                member.CopyTo(Stream.Null);
                Assert.That((member.Fault is null, member.End), Is.EqualTo((false, (long?)null)), $"byte {at}");
            }
        }
    }
}

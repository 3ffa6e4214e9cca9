using EmbedArchive.Http;

namespace EmbedArchive.Tests.Http;

[TestFixture]
internal sealed class ScratchFileTests
{
    [Test]
    public void What_was_laid_is_read_where_it_lies_whatever_its_length_and_when_it_is_read([Range(1, 8)] int seed)
    {
        var random = new Random(seed);
        using var file = new ScratchFile(new MemoryStream());
        var laid = new List<(long At, byte[] Bytes)>();
        var all = 0;
        for (var round = 0; round < 200; round++)
        {
            var bytes = new byte[random.Next(4) == 0 ? random.Next(150_000) : random.Next(3000)];
            random.NextBytes(bytes);
            laid.Add((file.Append(bytes), bytes));
            Assert.That((laid[^1].At, file.Length), Is.EqualTo(((long)all, (long)(all += bytes.Length))));

            var (at, expected) = laid[random.Next(laid.Count)];
            var read = new byte[expected.Length];
            file.ReadExactlyAt(at, read);
            Assert.That(read.AsSpan().SequenceEqual(expected), $"{expected.Length} bytes at {at}, round {round}");
        }
        var whole = new byte[all];
        file.ReadExactlyAt(0, whole);
        Assert.That(whole.AsSpan().SequenceEqual(laid.SelectMany(l => l.Bytes).ToArray()));
        Assert.That(file.ReadAt(all, new byte[1]), Is.Zero);
        Assert.That(() => file.ReadExactlyAt(all - 1, new byte[2]), Throws.InstanceOf<EndOfStreamException>());
    }

    [Test]
    public void A_full_disk_is_told_and_what_was_laid_before_is_still_read()
    {
        using var file = new ScratchFile(new FullStream());
        var at = file.Append("small"u8);
        Assert.That(() => file.Append(new byte[100_000]), Throws.InstanceOf<IOException>());
        var read = new byte[5];
        file.ReadExactlyAt(at, read);
        Assert.That(read, Is.EqualTo("small"u8.ToArray()));
        Assert.That(() => file.Append(new byte[100_000]), Throws.InstanceOf<IOException>());
    }

    [Test]
    public void It_ends_with_its_last_holder()
    {
        var file = new ScratchFile(new MemoryStream());
        var second = file.Hold();
        file.Dispose();
        Assert.That(second.Append("x"u8), Is.Zero);
        second.Dispose();
        Assert.That(() => file.Append("x"u8), Throws.InstanceOf<ObjectDisposedException>());
        Assert.That(file.Hold, Throws.InstanceOf<ObjectDisposedException>());
    }

    private sealed class FullStream : MemoryStream
    {
        public override void Write(ReadOnlySpan<byte> buffer) => throw new IOException("No space is left.");
    }
}

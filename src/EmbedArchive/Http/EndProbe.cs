namespace EmbedArchive.Http;

/// <summary>
/// Bytes that notice when a decoder wants more than there is. The decoders of .NET take a stream that stops early for a whole one; but a
/// decoder that has seen the end of its data stops asking, and one that has not asks on.
/// </summary>
internal sealed class EndProbe(ReadOnlyMemory<byte> bytes) : Stream
{
    // 1-bits: a reserved block type in deflate, no magic number of a further gzip member.
    private static readonly byte[] Beyond = [.. Enumerable.Repeat((byte)0xFF, 32)];

    private int _at;

    /// <summary>How often bytes beyond the end were asked for.</summary>
    internal int AskedBeyond { get; private set; }

    public override int Read(Span<byte> buffer)
    {
        var rest = bytes.Span[_at..];
        if (rest.IsEmpty)
        {
            if (++AskedBeyond > 1 || buffer.Length < Beyond.Length) return 0;
            Beyond.CopyTo(buffer);
            return Beyond.Length;
        }
        var count = Math.Min(rest.Length, buffer.Length);
        rest[..count].CopyTo(buffer);
        _at += count;
        return count;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override void Flush() { }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}

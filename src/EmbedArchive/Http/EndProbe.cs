namespace EmbedArchive.Http;

/// <summary>
/// Bytes that notice when a decoder wants more than there is. The decoders of .NET take a stream that stops early for a whole one; but a
/// decoder that has seen the end of its data stops asking, and one that has not asks on.
/// </summary>
internal sealed class EndProbe(Stream bytes) : ReadOnlyStream
{
    // 1-bits: a reserved block type in deflate, no magic number of a further gzip member.
    private static readonly byte[] Beyond = [.. Enumerable.Repeat((byte)0xFF, 32)];

    /// <summary>How often bytes beyond the end were asked for.</summary>
    internal int AskedBeyond { get; private set; }

    public override int Read(Span<byte> buffer)
    {
        var count = bytes.Read(buffer);
        if (count > 0 || buffer.IsEmpty) return count;
        if (++AskedBeyond > 1 || buffer.Length < Beyond.Length) return 0;
        Beyond.CopyTo(buffer);
        return Beyond.Length;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing) bytes.Dispose();
        base.Dispose(disposing);
    }
}

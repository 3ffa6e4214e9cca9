using EmbedArchive.Http;

namespace EmbedArchive.Store.Warc;

/// <summary>The block of one record as a stream of its own.</summary>
internal sealed class WarcBlock(WarcInput input, long length) : ReadOnlyStream
{
    /// <summary>Bytes not read yet.</summary>
    internal long Left { get; private set; } = length;

    public override int Read(Span<byte> buffer)
    {
        var read = input.Read(buffer[..(int)Math.Min(buffer.Length, Left)]);
        Left -= read;
        return read;
    }

    /// <summary>Reads what is left; false when the file ends before the block does.</summary>
    internal bool Drain()
    {
        Span<byte> rest = stackalloc byte[4096];
        while (Left > 0)
            if (Read(rest) == 0) return false;
        return true;
    }
}

using System.Buffers;
using System.Text;
using EmbedArchive.Http;

namespace EmbedArchive.Store.Warc;

/// <summary>
/// Bytes and text that are put together to records in memory. The array is lent and used again: a small exchange, of which a run has thousands,
/// leaves next to nothing for the collector.
/// </summary>
internal sealed class RecordBuffer(int expected) : WriteOnlyStream
{
    private byte[] bytes = ArrayPool<byte>.Shared.Rent(expected);
    private int count;

    public override long Length => count;

    /// <summary>What was written, to be read, and patched, before the next write.</summary>
    internal Span<byte> Written => bytes.AsSpan(0, count);

    /// <summary>The same, for as long as nothing is written.</summary>
    internal ReadOnlyMemory<byte> WrittenMemory => bytes.AsMemory(0, count);

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        buffer.CopyTo(Room(buffer.Length));
        count += buffer.Length;
    }

    /// <summary>Adds text as UTF-8.</summary>
    internal RecordBuffer Add(string text)
    {
        var most = Encoding.UTF8.GetMaxByteCount(text.Length);
        count += Encoding.UTF8.GetBytes(text, Room(most));
        return this;
    }

    /// <summary>Adds bytes that are text already.</summary>
    internal RecordBuffer Add(ReadOnlySpan<byte> text)
    {
        Write(text);
        return this;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing && bytes.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(bytes);
            (bytes, count) = ([], 0);
        }
        base.Dispose(disposing);
    }

    private Span<byte> Room(int length)
    {
        if (bytes.Length - count < length)
        {
            var larger = ArrayPool<byte>.Shared.Rent(Math.Max(bytes.Length * 2, checked(count + length)));
            Written.CopyTo(larger);
            ArrayPool<byte>.Shared.Return(bytes);
            bytes = larger;
        }
        return bytes.AsSpan(count);
    }
}

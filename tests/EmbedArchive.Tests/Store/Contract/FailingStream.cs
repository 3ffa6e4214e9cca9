namespace EmbedArchive.Tests.Store.Contract;

/// <summary>A file on a disk that refuses once it is told to; a part of what was written may have got there.</summary>
internal sealed class FailingStream(Stream inner, Func<bool> refuses) : Stream
{
    public override bool CanRead => inner.CanRead;
    public override bool CanSeek => inner.CanSeek;
    public override bool CanWrite => true;
    public override long Length => inner.Length;
    public override long Position { get => inner.Position; set => inner.Position = value; }

    public override void Flush()
    {
        if (refuses()) throw new IOException("Input/output error");
        inner.Flush();
    }

    public override int Read(byte[] buffer, int offset, int count) => inner.Read(buffer, offset, count);
    public override long Seek(long offset, SeekOrigin origin) => inner.Seek(offset, origin);
    public override void SetLength(long value) => inner.SetLength(value);

    public override void Write(byte[] buffer, int offset, int count)
    {
        if (refuses())
        {
            inner.Write(buffer, offset, count / 2);
            throw new IOException("No space left on device");
        }
        inner.Write(buffer, offset, count);
    }
}

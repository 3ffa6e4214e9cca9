namespace EmbedArchive.Http;

/// <summary>Bytes that are laid into a scratch file piece by piece, between those of others, and read again as one.</summary>
internal sealed class ScratchBytes(ScratchFile file) : WriteOnlyStream
{
    // Where each piece begins among these bytes, where it lies, how long it is.
    private readonly List<(long From, long At, long Length)> pieces = new(1);
    private long length;

    /// <summary>The file that they lie in.</summary>
    internal ScratchFile File => file;

    public override long Length => length;

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        if (buffer.IsEmpty) return;
        var at = file.Append(buffer);
        if (pieces is [.., var last] && last.At + last.Length == at) pieces[^1] = last with { Length = last.Length + buffer.Length };
        else pieces.Add((length, at, buffer.Length));
        length += buffer.Length;
    }

    /// <summary>A stream over all of them that can seek. Nothing may be written any more.</summary>
    internal Stream OpenRead() => new Reader(this);

    private sealed class Reader(ScratchBytes bytes) : ReadOnlyStream
    {
        public override bool CanSeek => true;

        public override long Length => bytes.length;

        public override long Position { get; set; }

        public override long Seek(long offset, SeekOrigin origin) =>
            Position = offset + (origin == SeekOrigin.Begin ? 0 : origin == SeekOrigin.Current ? Position : Length);

        public override int Read(Span<byte> buffer)
        {
            if (buffer.IsEmpty || Position >= Length) return 0;
            var (from, at, length) = PieceAt(Position);
            var skip = Position - from;
            var read = bytes.File.ReadAt(at + skip, buffer[..(int)Math.Min(buffer.Length, length - skip)]);
            if (read == 0) throw new IOException("The scratch file of the run is shorter than what was written to it.");
            Position += read;
            return read;
        }

        private (long From, long At, long Length) PieceAt(long position)
        {
            var (low, high) = (0, bytes.pieces.Count - 1);
            while (low < high)
            {
                var middle = (low + high + 1) / 2;
                if (bytes.pieces[middle].From <= position) low = middle;
                else high = middle - 1;
            }
            return bytes.pieces[low];
        }
    }
}

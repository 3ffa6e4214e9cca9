using EmbedArchive.Http;

namespace EmbedArchive.Store.Warc;

/// <summary>Hands a file to the decompressor and remembers where the last piece began.</summary>
internal sealed class DeflateFeed(Stream file, long position) : ReadOnlyStream
{
    private long position = position;

    internal long LastStart { get; private set; } = position;

    internal int LastLength { get; private set; }

    public override int Read(Span<byte> buffer)
    {
        file.Position = position;
        var read = file.Read(buffer);
        if (read == 0) return 0;
        (LastStart, LastLength) = (position, read);
        position += read;
        return read;
    }
}

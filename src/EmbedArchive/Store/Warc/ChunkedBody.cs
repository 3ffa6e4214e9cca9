using System.Buffers.Text;

namespace EmbedArchive.Store.Warc;

/// <summary>
/// Undoes chunk framing (RFC 9112, 7.1) that other tools store with the body. Some store the body without it and keep the header: what
/// does not begin as a chunk is taken as it is.
/// </summary>
internal static class ChunkedBody
{
    internal static ReadOnlyMemory<byte> Decode(ReadOnlyMemory<byte> stored)
    {
        var body = new MemoryStream(stored.Length);
        var rest = stored;
        while (Size(rest.Span, out var skip) is { } size)
        {
            rest = rest[skip..];
            if (size == 0) return body.GetBuffer().AsMemory(0, (int)body.Length);
            var take = (int)Math.Min(size, rest.Length);
            body.Write(rest.Span[..take]);
            rest = rest[take..];
            if (rest.Span.StartsWith("\r\n"u8)) rest = rest[2..];
        }
        return body.Length == 0 ? stored : body.GetBuffer().AsMemory(0, (int)body.Length);
    }

    private static long? Size(ReadOnlySpan<byte> data, out int skip)
    {
        var feed = data[..Math.Min(data.Length, 4096)].IndexOf((byte)'\n');
        skip = feed + 1;
        if (feed <= 0 || !Utf8Parser.TryParse(data[..feed], out long size, out var used, 'x') || size < 0) return null;
        // Behind the size: blanks, extensions, the end of the line.
        return data[used] is (byte)'\r' or (byte)'\n' or (byte)';' or (byte)' ' or (byte)'\t' ? size : null;
    }
}

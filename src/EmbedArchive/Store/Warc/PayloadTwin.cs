using System.Buffers;
using EmbedArchive.Http;

namespace EmbedArchive.Store.Warc;

/// <summary>
/// A file that should hold the very payload of a record. Both are read side by side: where they are the same and the record's digest holds, that one hash vouches for
/// both, at a tenth of what another one costs.
/// </summary>
/// <param name="file">The file; disposed of with this.</param>
/// <param name="vouch">Is told when the file holds the payload, all of it and nothing else.</param>
internal sealed class PayloadTwin(Stream file, Action vouch) : IDisposable
{
    private readonly byte[] buffer = ArrayPool<byte>.Shared.Rent(128 * 1024);
    private bool same = true;

    /// <summary>Compares the next bytes of the payload.</summary>
    internal void Compare(ReadOnlySpan<byte> payload)
    {
        while (same && !payload.IsEmpty)
        {
            var read = file.ReadAtLeast(buffer.AsSpan(0, Math.Min(buffer.Length, payload.Length)), Math.Min(buffer.Length, payload.Length), throwOnEndOfStream: false);
            same = read > 0 && payload.StartsWith(buffer.AsSpan(0, read));
            payload = payload[read..];
        }
    }

    /// <summary>The payload is over, and its digest holds.</summary>
    internal void End()
    {
        if (same && file.Read(buffer, 0, 1) == 0) vouch();
    }

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(buffer);
        file.Dispose();
    }
}

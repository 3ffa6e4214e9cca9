using System.Buffers;

namespace EmbedArchive.Http;

/// <summary>
/// Reads a body as it comes, with its own clock: after the headers neither <see cref="HttpClient.Timeout"/> nor its buffer limit holds
/// (measured), so every single read carries a token.
/// </summary>
internal sealed class BodyReader(HttpOptions options, TimeProvider time)
{
    private static readonly TimeSpan RateCountsFrom = TimeSpan.FromSeconds(10);

    /// <summary>Reads it.</summary>
    /// <param name="content">The body.</param>
    /// <param name="length">Its length on the wire, if the framing tells.</param>
    /// <param name="limit">How much is wanted.</param>
    /// <param name="cancellationToken">The deadline of the try.</param>
    /// <returns>What came until the end, the limit, or the failure, which is then told too.</returns>
    internal async ValueTask<BodyRead> ReadAsync(HttpContent content, long? length, BodyLimit limit, CancellationToken cancellationToken)
    {
        if (length == 0) return new(default, Truncation.None);
        if (length > limit.Bytes && limit.MoreIsFailure) return new(default, Truncation.Length);

        var body = new ArrayBufferWriter<byte>((int)Math.Min(Math.Min(length ?? 16 * 1024, limit.Bytes), 256 * 1024));
        using var idle = new CancellationTokenSource(options.IdleTimeout, time);
        using var outer = cancellationToken.UnsafeRegister(static source => ((CancellationTokenSource)source!).Cancel(), idle);
        var start = time.GetTimestamp();
        try
        {
            var stream = await content.ReadAsStreamAsync(idle.Token).ConfigureAwait(false);
            await using (stream.ConfigureAwait(false))
            {
                while (body.WrittenCount <= limit.Bytes)
                {
                    var count = await stream.ReadAsync(body.GetMemory(), idle.Token).ConfigureAwait(false);
                    if (count == 0) return new(body.WrittenMemory, Truncation.None);
                    body.Advance(count);
                    if (body.WrittenCount == length) return new(body.WrittenMemory, Truncation.None);
                    idle.CancelAfter(options.IdleTimeout);
                    if (IsTooSlow(body.WrittenCount, time.GetElapsedTime(start))) return new(body.WrittenMemory, Truncation.Time, new TimeoutException());
                }
                return new(body.WrittenMemory[..(int)limit.Bytes], Truncation.Length);
            }
        }
        catch (OperationCanceledException stop)
        {
            return new(body.WrittenMemory, Truncation.Time, stop);
        }
        catch (Exception failure) when (failure is IOException or HttpRequestException)
        {
            return new(body.WrittenMemory, Truncation.Disconnect, failure);
        }
    }

    private bool IsTooSlow(long bytes, TimeSpan elapsed) =>
        options.MinBytesPerSecond > 0 && elapsed > RateCountsFrom && bytes < options.MinBytesPerSecond * elapsed.TotalSeconds;
}

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
    /// <param name="scratch">Where a long one is laid; null keeps it in memory.</param>
    /// <param name="cancellationToken">The deadline of the try.</param>
    /// <returns>What came until the end, the limit, or the failure, which is then told too.</returns>
    /// <exception cref="ArchiveStorageException">The scratch file takes no more.</exception>
    internal async ValueTask<BodyRead> ReadAsync(HttpContent content, long? length, BodyLimit limit, ScratchFile? scratch, CancellationToken cancellationToken)
    {
        if (length == 0) return new(default, null, Truncation.None);
        if (length > limit.Bytes && limit.MoreIsFailure) return new(default, null, Truncation.Length);

        using var body = new IncomingBody(limit.Bytes, scratch, length);
        using var idle = new CancellationTokenSource(options.IdleTimeout, time);
        using var outer = cancellationToken.UnsafeRegister(static source => ((CancellationTokenSource)source!).Cancel(), idle);
        var start = time.GetTimestamp();
        try
        {
            var stream = await content.ReadAsStreamAsync(idle.Token).ConfigureAwait(false);
            await using (stream.ConfigureAwait(false))
            {
                while (!body.IsLonger)
                {
                    var count = await stream.ReadAsync(body.GetMemory(), idle.Token).ConfigureAwait(false);
                    if (count == 0) return BodyRead.Of(body, Truncation.None);
                    body.Advance(count);
                    if (body.Length == length) return BodyRead.Of(body, Truncation.None);
                    idle.CancelAfter(options.IdleTimeout);
                    if (IsTooSlow(body.Length, time.GetElapsedTime(start))) return BodyRead.Of(body, Truncation.Time, new TimeoutException());
                }
                return BodyRead.Of(body, Truncation.Length);
            }
        }
        catch (OperationCanceledException stop)
        {
            return BodyRead.Of(body, Truncation.Time, stop);
        }
        catch (Exception failure) when (failure is (IOException and not ArchiveStorageException) or HttpRequestException)
        {
            return BodyRead.Of(body, Faults.IsDisconnect(failure) ? Truncation.Disconnect : Truncation.Unspecified, failure);
        }
    }

    private bool IsTooSlow(long bytes, TimeSpan elapsed) =>
        options.MinBytesPerSecond > 0 && elapsed > RateCountsFrom && bytes < options.MinBytesPerSecond * elapsed.TotalSeconds;
}

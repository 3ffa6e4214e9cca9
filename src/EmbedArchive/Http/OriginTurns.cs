using System.Diagnostics.CodeAnalysis;

namespace EmbedArchive.Http;

/// <summary>
/// Turns at one origin. First a place at the origin, then one at its site, then one of all places: who waits for a busy host holds up nobody
/// else, a provider with a hundred host names is still one provider, and as waiting is first come, first served, each host gets its share.
/// </summary>
[SuppressMessage("Reliability", "CA1001", Justification = "A semaphore whose wait handle is never taken holds nothing to dispose of.")]
internal sealed class OriginTurns(HttpOptions options, SemaphoreSlim site, SemaphoreSlim everywhere, TimeProvider time)
{
    private readonly SemaphoreSlim _here = new(options.PerHostConcurrency, options.PerHostConcurrency);
    private readonly TimeSpan _gap = options.PerHostRate > 0 ? TimeSpan.FromSeconds(1.0 / options.PerHostRate) : TimeSpan.Zero;
    private readonly Lock _gate = new();
    private DateTimeOffset _next = DateTimeOffset.MinValue;

    internal async ValueTask EnterAsync(CancellationToken cancellationToken)
    {
        await _here.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            if (Pause() is { Ticks: > 0 } pause) await Task.Delay(pause, time, cancellationToken).ConfigureAwait(false);
            await site.WaitAsync(cancellationToken).ConfigureAwait(false);
            try
            {
                await everywhere.WaitAsync(cancellationToken).ConfigureAwait(false);
            }
            catch
            {
                site.Release();
                throw;
            }
        }
        catch
        {
            _here.Release();
            throw;
        }
    }

    internal void Leave()
    {
        everywhere.Release();
        site.Release();
        _here.Release();
    }

    /// <summary>How long until the next request may begin here; takes that moment.</summary>
    private TimeSpan Pause()
    {
        if (_gap == TimeSpan.Zero) return TimeSpan.Zero;
        lock (_gate)
        {
            var now = time.GetUtcNow();
            var start = now > _next ? now : _next;
            _next = start + _gap;
            return start - now;
        }
    }
}

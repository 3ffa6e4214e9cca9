using System.Diagnostics.CodeAnalysis;

namespace EmbedArchive.Http;

/// <summary>
/// Turns at one origin. First a place at the origin, then one of all places: who waits for a busy host holds up nobody else, and as waiting
/// is first come, first served, each host gets its share.
/// </summary>
[SuppressMessage("Reliability", "CA1001", Justification = "A semaphore whose wait handle is never taken holds nothing to dispose of.")]
internal sealed class OriginTurns(int places, SemaphoreSlim everywhere)
{
    private readonly SemaphoreSlim _here = new(places, places);

    internal async ValueTask EnterAsync(CancellationToken cancellationToken)
    {
        await _here.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            await everywhere.WaitAsync(cancellationToken).ConfigureAwait(false);
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
        _here.Release();
    }
}

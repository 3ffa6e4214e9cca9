namespace EmbedArchive.Http;

/// <summary>The tries of one request, which several runs may have waited for: kept once in the log of each.</summary>
/// <param name="tries">The tries.</param>
/// <param name="scratch">What their long bodies lie in, until this is disposed of.</param>
internal sealed class SharedTries(IReadOnlyList<Capture> tries, ScratchFile? scratch = null) : IDisposable
{
    private readonly Lock _gate = new();
    private readonly List<(ICaptureLog Log, Task<Capture> Last)> _kept = [];

    /// <summary>Every try, in order.</summary>
    internal IReadOnlyList<Capture> All => tries;

    /// <summary>The last try, after all of them were kept in that log.</summary>
    /// <param name="log">The log of one run.</param>
    /// <param name="via">What led to the request there (<see cref="WebRequest.Via"/>), as it may be written down: a replay of that log alone must find the same.</param>
    internal Task<Capture> KeepInAsync(ICaptureLog log, string? via)
    {
        lock (_gate)
        {
            foreach (var (known, last) in _kept)
                if (known == log) return last;
            var keeping = KeepAsync(log, via);
            _kept.Add((log, keeping));
            return keeping;
        }
    }

    public void Dispose() => scratch?.Dispose();

    // Not cancelled: it happened, so it is kept.
    private async Task<Capture> KeepAsync(ICaptureLog log, string? via)
    {
        Capture kept = tries[^1];
        foreach (var capture in tries)
            kept = await log.RecordAsync(capture.Request.Via == via ? capture : capture with { Request = capture.Request with { Via = via } }, CancellationToken.None).ConfigureAwait(false);
        return kept;
    }
}

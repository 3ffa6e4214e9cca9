namespace EmbedArchive.Http;

/// <summary>The tries of one request, which several runs may have waited for: kept once in the log of each.</summary>
internal sealed class SharedTries(IReadOnlyList<Capture> tries)
{
    private readonly Lock _gate = new();
    private readonly List<(ICaptureLog Log, Task<Capture> Last)> _kept = [];

    /// <summary>The last try, after all of them were kept in that log.</summary>
    internal Task<Capture> KeepInAsync(ICaptureLog log)
    {
        lock (_gate)
        {
            foreach (var (known, last) in _kept)
                if (known == log) return last;
            var keeping = KeepAsync(log);
            _kept.Add((log, keeping));
            return keeping;
        }
    }

    // Not cancelled: it happened, so it is kept.
    private async Task<Capture> KeepAsync(ICaptureLog log)
    {
        Capture kept = tries[^1];
        foreach (var capture in tries) kept = await log.RecordAsync(capture, CancellationToken.None).ConfigureAwait(false);
        return kept;
    }
}

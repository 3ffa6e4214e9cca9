namespace EmbedArchive.Http;

/// <summary>
/// The answers that the runs of one batch share: an address is asked once, and what came of it is told to every run that asks again, with its
/// own time. Bounded by bytes and by count: what was not asked for longest is forgotten first, and then asked again. With no bytes only
/// requests at the same time are one.
/// </summary>
internal sealed class SharedAnswers(long mostBytes)
{
    private const int Most = 16 * 1024;

    /// <summary>What a kept exchange costs beside its bodies: headers, addresses, the places that lead to it.</summary>
    private const int Overhead = 2048;

    private readonly SingleFlight _flights = new();
    private readonly Lock _gate = new();
    private readonly Dictionary<FlightKey, LinkedListNode<Kept>> _known = [];
    private readonly LinkedList<Kept> _byUse = [];
    private long _bytes;

    /// <summary>What came of that request in this batch, kept in a log; asks when nobody did, or when it may have changed.</summary>
    internal ValueTask<Capture> AskAsync(FlightKey key, Func<CancellationToken, ValueTask<SharedTries>> ask, ICaptureLog log, string? via, CancellationToken cancellationToken) =>
        _flights.JoinAsync(key, async token =>
        {
            // Looked up inside the flight: an answer is kept before its flight has landed, so that no second one starts in between.
            if (Recall(key) is { } known) return new SharedTries(known);
            var tries = await ask(token).ConfigureAwait(false);
            if (mostBytes > 0 && IsLasting(tries.All[^1]) && !tries.All.Any(IsStaged)) Remember(key, tries.All);
            return tries;
        }, log, via, cancellationToken);

    /// <summary>An answer of the site about the address. What may be otherwise in a moment is asked again: <see cref="FailureMemory"/> says when.</summary>
    private static bool IsLasting(Capture last) => last is { Failure: null, Status: < 500 and not (408 or 425 or 429) };

    // Long media lie in the scratch file of the run that asked, and are gone with it.
    private static bool IsStaged(Capture capture) => capture.StagedWire is not null || capture.StagedBody is not null;

    private IReadOnlyList<Capture>? Recall(FlightKey key)
    {
        lock (_gate)
        {
            if (!_known.TryGetValue(key, out var node)) return null;
            _byUse.Remove(node);
            _byUse.AddLast(node);
            return node.Value.Tries;
        }
    }

    private void Remember(FlightKey key, IReadOnlyList<Capture> tries)
    {
        var bytes = tries.Sum(Size);
        // One large video must not push out a thousand posts.
        if (bytes > mostBytes / 4) return;
        lock (_gate)
        {
            if (_known.ContainsKey(key)) return;
            _known[key] = _byUse.AddLast(new Kept(key, tries, bytes));
            _bytes += bytes;
            while (_bytes > mostBytes || _known.Count > Most)
            {
                var oldest = _byUse.First!;
                _byUse.RemoveFirst();
                _known.Remove(oldest.Value.Key);
                _bytes -= oldest.Value.Bytes;
            }
        }
    }

    private static long Size(Capture capture) =>
        Overhead + capture.WireBody.Length + (capture.Body.Equals(capture.WireBody) ? 0 : capture.Body.Length);

    private sealed record Kept(FlightKey Key, IReadOnlyList<Capture> Tries, long Bytes);
}

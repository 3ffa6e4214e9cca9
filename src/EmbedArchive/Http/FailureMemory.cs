namespace EmbedArchive.Http;

/// <summary>Remembers for a short while what could not be had, so that an article which names it ten times does not ask ten times.</summary>
internal sealed class FailureMemory(TimeSpan span, TimeProvider time)
{
    private const int Most = 1024;

    private static readonly TimeSpan LongestLimit = TimeSpan.FromHours(1);

    private readonly Lock _gate = new();
    private readonly Dictionary<FlightKey, (WebFailure Failure, DateTimeOffset Until)> _known = [];

    /// <summary>The failure of the same request not long ago; null when it may be asked.</summary>
    internal WebFailure? Recall(FlightKey key)
    {
        lock (_gate)
        {
            if (!_known.TryGetValue(key, out var known)) return null;
            if (time.GetUtcNow() < known.Until) return known.Failure;
            _known.Remove(key);
            return null;
        }
    }

    internal void Remember(FlightKey key, WebFailure failure)
    {
        if (span == TimeSpan.Zero || Span(failure) is not { } until) return;
        lock (_gate)
        {
            if (_known.Count >= Most) Tidy();
            _known[key] = (failure, until);
        }
    }

    // Refusals are decided anew at no cost; a bad answer was an answer.
    private DateTimeOffset? Span(WebFailure failure)
    {
        var now = time.GetUtcNow();
        return failure.Kind switch
        {
            WebFailureKind.RateLimited when failure.RetryAt is { } at => at < now + LongestLimit ? at : now + LongestLimit,
            WebFailureKind.NameNotFound or WebFailureKind.ConnectFailed or WebFailureKind.TlsFailed or WebFailureKind.Timeout => now + span,
            _ => null,
        };
    }

    private void Tidy()
    {
        var now = time.GetUtcNow();
        foreach (var (key, _) in _known.Where(k => k.Value.Until <= now).ToArray()) _known.Remove(key);
        if (_known.Count >= Most) _known.Clear();
    }
}

namespace EmbedArchive.Http;

/// <summary>Remembers for a short while what could not be had, so that an article which names it ten times does not ask ten times.</summary>
internal sealed class FailureMemory(TimeSpan span, TimeProvider time)
{
    private const int Most = 1024;

    private static readonly TimeSpan LongestLimit = TimeSpan.FromHours(1);

    private readonly Lock _gate = new();
    private readonly Dictionary<FlightKey, (WebFailure Failure, DateTimeOffset Until)> _known = [];

    /// <summary>The failure of the same request not long ago; null when it may be asked.</summary>
    internal WebFailure? Recall(WebRequest request)
    {
        lock (_gate)
        {
            if (_known.Count == 0) return null;
            if (KeyOf(request) is { } key && Recall(key) is { } known) return known;
            // Told of the address that is asked for now.
            return Recall(HostOf(request)) is null ? null : Faults.NameNotFound(Redaction.Show(request.Address));
        }
    }

    internal void Remember(WebRequest request, WebFailure failure)
    {
        // A way that ran out of time says nothing of its last address.
        if (failure.Kind == WebFailureKind.Timeout && request.Within is not null) return;
        if (span == TimeSpan.Zero || Span(failure) is not { } until || KeyOf(request) is not { } key) return;
        lock (_gate)
        {
            if (_known.Count >= Most) Tidy();
            _known[failure.Kind == WebFailureKind.NameNotFound ? HostOf(request) : key] = (failure, until);
        }
    }

    private WebFailure? Recall(FlightKey key)
    {
        if (!_known.TryGetValue(key, out var known)) return null;
        if (time.GetUtcNow() < known.Until) return known.Failure;
        _known.Remove(key);
        return null;
    }

    // A hop that nobody answered will not be answered as a page; a media file has more time.
    private static FlightKey? KeyOf(WebRequest request) =>
        FlightKey.Of(request) is { } key ? key with { Purpose = key.Purpose == WebPurpose.Media ? WebPurpose.Media : WebPurpose.Page } : null;

    // A name without an address is so for all its addresses.
    private static FlightKey HostOf(WebRequest request) => new("", request.Address.IdnHost, "", WebPurpose.Page);

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

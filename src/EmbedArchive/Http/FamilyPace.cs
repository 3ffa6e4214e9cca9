namespace EmbedArchive.Http;

/// <summary>
/// The least time between two requests to services that are shared by all and say how much they bear. One clock for all runs of a process:
/// the Internet Archive allows 30 questions a minute to its index and 600 copies, and drops who ignores that for an hour.
/// </summary>
internal sealed class FamilyPace(TimeProvider time)
{
    private static readonly (string Host, string Path, TimeSpan Between)[] Families =
    [
        ("web.archive.org", "/cdx/", TimeSpan.FromSeconds(2.5)),
        ("web.archive.org", "/web/", TimeSpan.FromSeconds(0.2)),
    ];

    private readonly Lock _gate = new();
    private readonly DateTimeOffset[] _next = new DateTimeOffset[Families.Length];

    /// <summary>Waits for the request's turn; at once for hosts of no family.</summary>
    internal ValueTask WaitAsync(Uri address, CancellationToken cancellationToken)
    {
        var family = Array.FindIndex(Families, f => address.IdnHost.Equals(f.Host, StringComparison.OrdinalIgnoreCase) && address.AbsolutePath.StartsWith(f.Path, StringComparison.Ordinal));
        if (family < 0) return ValueTask.CompletedTask;
        TimeSpan wait;
        lock (_gate)
        {
            var now = time.GetUtcNow();
            var turn = _next[family] > now ? _next[family] : now;
            _next[family] = turn + Families[family].Between;
            wait = turn - now;
        }
        return wait <= TimeSpan.Zero ? ValueTask.CompletedTask : new(Task.Delay(wait, time, cancellationToken));
    }
}

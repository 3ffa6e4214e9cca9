using System.Diagnostics.CodeAnalysis;

namespace EmbedArchive.Http;

/// <summary>
/// The least time between two requests to services that are shared by all and say how much they bear. One clock for all runs of a process:
/// the Internet Archive allows 30 questions a minute to its index and 600 copies, and drops who ignores that for an hour.
/// </summary>
internal sealed class FamilyPace(TimeProvider time)
{
    private readonly Family[] _families =
    [
        new("web.archive.org", "/cdx/", TimeSpan.FromSeconds(2.5)),
        new("web.archive.org", "/web/", TimeSpan.FromSeconds(0.2)),
        new("memgator.cs.odu.edu", "/", TimeSpan.FromSeconds(1)), // each question to the aggregator is one to a dozen archives
    ];

    /// <summary>Whether requests to that address have to keep a distance.</summary>
    internal bool Covers(Uri address) => Find(address) is not null;

    /// <summary>Waits for the request's turn; at once for hosts of no family, and when it is not wanted any more.</summary>
    internal async ValueTask WaitAsync(Uri address, Func<bool> isWanted, CancellationToken cancellationToken)
    {
        if (Find(address) is not { } family) return;
        await family.Turn.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            // Who waits behind a name that turned out to have no address waits for nothing.
            if (!isWanted()) return;
            if (family.Next - time.GetUtcNow() is { Ticks: > 0 } wait) await Task.Delay(wait, time, cancellationToken).ConfigureAwait(false);
            family.Next = time.GetUtcNow() + family.Between;
        }
        finally
        {
            family.Turn.Release();
        }
    }

    private Family? Find(Uri address)
    {
        foreach (var family in _families)
            if (address.IdnHost.Equals(family.Host, StringComparison.OrdinalIgnoreCase) && address.AbsolutePath.StartsWith(family.Path, StringComparison.Ordinal)) return family;
        return null;
    }

    [SuppressMessage("Reliability", "CA1001", Justification = "A semaphore whose wait handle is never taken holds nothing to dispose of.")]
    private sealed class Family(string host, string path, TimeSpan between)
    {
        internal string Host => host;

        internal string Path => path;

        internal TimeSpan Between => between;

        internal SemaphoreSlim Turn { get; } = new(1, 1);

        /// <summary>When the next one may begin; guarded by the turn.</summary>
        internal DateTimeOffset Next { get; set; }
    }
}

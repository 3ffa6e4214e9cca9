using System.Diagnostics.CodeAnalysis;
using Polly.Telemetry;

namespace EmbedArchive.Http;

/// <summary>The origins met, each with its pipeline. Bounded: hosts are made up by whoever writes articles, so idle ones are forgotten.</summary>
[SuppressMessage("Reliability", "CA1001", Justification = "A semaphore whose wait handle is never taken holds nothing to dispose of.")]
internal sealed class OriginRegistry(HttpOptions options, TimeProvider time, TelemetryListener? listener)
{
    internal const int MostIdle = 1024;

    private readonly Lock _gate = new();
    private readonly Dictionary<(string Scheme, string Host, int Port), Origin> _origins = [];
    private readonly Dictionary<string, Site> _sites = new(StringComparer.Ordinal);
    private readonly SemaphoreSlim _everywhere = new(options.Concurrency, options.Concurrency);

    internal int Count
    {
        get { lock (_gate) return _origins.Count; }
    }

    /// <summary>The origin of an address; to be given back by <see cref="Leave"/>.</summary>
    internal Origin Enter(Uri address)
    {
        var key = (address.Scheme, address.IdnHost.ToLowerInvariant(), address.Port);
        lock (_gate)
        {
            if (!_origins.TryGetValue(key, out var origin))
            {
                if (_origins.Count >= MostIdle) ForgetIdle();
                var site = EnterSite(PublicSuffix.SiteOf(key.Item2));
                var turns = new OriginTurns(options, site.Turns, _everywhere, time);
                _origins[key] = origin = new(OriginPipeline.Build(options, time, turns, $"{key.Scheme}://{key.Item2}:{key.Port}", listener), turns, site);
            }
            origin.Users++;
            return origin;
        }
    }

    internal void Leave(Origin origin)
    {
        lock (_gate)
        {
            origin.Users--;
            origin.LeftAt = time.GetTimestamp();
        }
    }

    private Site EnterSite(string name)
    {
        if (!_sites.TryGetValue(name, out var site)) _sites[name] = site = new(name, Math.Max(options.PerSiteConcurrency, options.PerHostConcurrency));
        site.Origins++;
        return site;
    }

    private void Forget(Origin origin)
    {
        if (--origin.Site.Origins == 0) _sites.Remove(origin.Site.Name);
    }

    // A quarter at once, so that a flood of hosts does not sort the table for each of them.
    private void ForgetIdle()
    {
        foreach (var (key, origin) in _origins.Where(o => o.Value.Users == 0).OrderBy(o => o.Value.LeftAt).Take(MostIdle / 4).ToArray())
        {
            _origins.Remove(key);
            Forget(origin);
        }
    }
}

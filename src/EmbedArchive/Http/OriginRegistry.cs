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
                var turns = new OriginTurns(options, _everywhere, time);
                _origins[key] = origin = new(OriginPipeline.Build(options, time, turns, $"{key.Scheme}://{key.Item2}:{key.Port}", listener), turns);
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

    // A quarter at once, so that a flood of hosts does not sort the table for each of them.
    private void ForgetIdle()
    {
        foreach (var (key, _) in _origins.Where(o => o.Value.Users == 0).OrderBy(o => o.Value.LeftAt).Take(MostIdle / 4).ToArray())
            _origins.Remove(key);
    }
}

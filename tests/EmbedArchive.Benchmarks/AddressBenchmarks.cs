using System.Collections.Frozen;
using BenchmarkDotNet.Attributes;

namespace EmbedArchive.Benchmarks;

/// <summary>From an address to its provider, beside the least that anyone must do: the host cut out and looked up, its shape compared.</summary>
[MemoryDiagnoser]
public class AddressBenchmarks
{
    private const string Item = "https://www.youtube.com/watch?v=q7RkAbCdEf1";
    private const string Other = "https://news.example.org/politics/2026/11/a-story-of-some-length";

    private FrozenDictionary<string, string[]> globs = FrozenDictionary<string, string[]>.Empty;

    [GlobalSetup]
    public void Load() => globs = ProviderCatalog.BuiltIn.All.SelectMany(p => p.Addresses).Select(a => a.Pattern)
        .Where(p => p.Contains('/', StringComparison.Ordinal)).GroupBy(p => p[..p.IndexOf('/', StringComparison.Ordinal)])
        .ToFrozenDictionary(g => g.Key, g => g.ToArray(), StringComparer.OrdinalIgnoreCase);

    [Benchmark]
    public bool Hit() => ProviderCatalog.BuiltIn.TryMatch(Item, out _);

    [Benchmark(Baseline = true)]
    public bool Miss() => ProviderCatalog.BuiltIn.TryMatch(Other, out _);

    [Benchmark]
    public bool GlobHit() => Glob(Item);

    [Benchmark]
    public bool GlobMiss() => Glob(Other);

    private bool Glob(string address)
    {
        var uri = new Uri(address);
        var host = uri.Host.StartsWith("www.", StringComparison.Ordinal) ? uri.Host[4..] : uri.Host;
        if (!globs.TryGetValue(host, out var patterns)) return false;
        foreach (var pattern in patterns)
            if (uri.PathAndQuery.AsSpan().StartsWith(pattern.AsSpan(host.Length, Math.Min(4, pattern.Length - host.Length)), StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }
}

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

    /// <summary>The literal beginnings of every provider's paths by host.</summary>
    /// <exception cref="InvalidOperationException">The comparison does not recognise the item, so it would measure nothing.</exception>
    [GlobalSetup]
    public void Load()
    {
        globs = ProviderCatalog.BuiltIn.All
            .SelectMany(p => p.Hosts.SelectMany(_ => p.Addresses, (host, rule) => (Host: host, rule.Pattern)))
            .Where(r => r.Pattern.StartsWith('/')).GroupBy(r => r.Host, r => r.Pattern.Split('{', '(', '*')[0])
            .ToFrozenDictionary(g => g.Key, g => g.ToArray(), StringComparer.OrdinalIgnoreCase);
        if (!GlobHit() || GlobMiss()) throw new InvalidOperationException("The globs must tell the item from the other address.");
    }

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
            if (uri.PathAndQuery.StartsWith(pattern, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }
}

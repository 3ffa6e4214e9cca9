using System.Globalization;

namespace EmbedArchive.Benchmarks;

/// <summary>From an address to its provider and its item, beside <see cref="HostGlobs"/>: interleaved, by CPU time.</summary>
internal static class AddressWork
{
    private const int Rounds = 15;

    private const int Repeat = 200;

    internal static void Run()
    {
        var catalog = ProviderCatalog.BuiltIn;
        var globs = new HostGlobs(catalog.All);
        // Addresses that both recognise: what only one of them can do would compare nothing.
        string[] hits = [.. catalog.All.SelectMany(p => p.Examples).Select(e => e.Address).Where(a => catalog.ProviderOf(a) is { } p && globs.Find(a) == p.Key)];
        string[] misses = [.. Enumerable.Range(0, 500).Select(i => $"https://{(i % 3 == 0 ? "www." : "")}news{i}.example.{(i % 2 == 0 ? "org" : "co.uk")}/politics/2026/11/a-story-of-some-length-{i}?ref=menu")];
        if (hits.Length < catalog.All.Count || misses.Any(m => catalog.ProviderOf(m) is not null || globs.Find(m) is not null))
            throw new InvalidOperationException("The globs must tell items from other addresses, else the comparison measures nothing.");
        Compare("hit", hits, catalog, globs);
        Compare("miss", misses, catalog, globs);
    }

    private static void Compare(string name, string[] addresses, ProviderCatalog catalog, HostGlobs globs)
    {
        (string Name, Func<string, bool> Work)[] contenders =
        [
            ("host index + glob", a => globs.Find(a) is not null),
            ("provider", a => catalog.ProviderOf(a) is not null),
            ("item", a => catalog.TryMatch(a, out _)),
        ];
        var runs = contenders.Select(_ => new List<(double Time, double Bytes)>()).ToArray();
        for (var round = -20; round < Rounds; round++)
            for (var i = 0; i < contenders.Length; i++)
            {
                var run = Measure(addresses, contenders[i].Work);
                if (round >= 0) runs[i].Add(run);
                else if (round % 5 == 0) Thread.Sleep(100);
            }

        var medians = runs.Select(r => r.Select(t => t.Time).Order().ElementAt(Rounds / 2)).ToArray();
        for (var i = 0; i < contenders.Length; i++)
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-5} {addresses.Length} addresses {contenders[i].Name,-18} {medians[i],6:F0} ns {medians[i] / medians[0],6:F2} x {runs[i][^1].Bytes,6:F0} B an address"));
    }

    private static (double Nanoseconds, double Bytes) Measure(string[] addresses, Func<string, bool> work)
    {
        var bytes = GC.GetAllocatedBytesForCurrentThread();
        var before = Environment.CpuUsage.TotalTime;
        for (var i = 0; i < Repeat; i++)
            foreach (var address in addresses) work(address);
        var count = (double)addresses.Length * Repeat;
        return ((Environment.CpuUsage.TotalTime - before).TotalNanoseconds / count, (GC.GetAllocatedBytesForCurrentThread() - bytes) / count);
    }
}

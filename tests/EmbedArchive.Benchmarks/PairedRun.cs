using System.Diagnostics;
using System.Globalization;

namespace EmbedArchive.Benchmarks;

/// <summary>
/// Contenders interleaved in one process, measured by CPU time, so that a busy machine disturbs all alike: only the ratios mean something.
/// </summary>
public static class PairedRun
{
    private const int Rounds = 9;

    /// <summary>Measures the scanner against LoadHtml on each set of pages and prints one line a contender.</summary>
    public static void Scanner()
    {
        (string Name, int Repeat, Func<string, int> Work)[] contenders =
            [("LoadHtml", 1, ScannerWork.LoadHtml), ("tokens", 10, ScannerWork.Tokens), ("addresses", 10, ScannerWork.Addresses)];
        foreach (var (set, pages) in Pages.Sets())
        {
            var characters = pages.Sum(p => (long)p.Length);
            var times = contenders.Select(_ => new List<double>()).ToArray();
            for (var round = -2; round < Rounds; round++)
                for (var i = 0; i < contenders.Length; i++)
                {
                    var time = Measure(pages, contenders[i].Repeat, contenders[i].Work);
                    if (round >= 0) times[i].Add(time);
                }

            var medians = times.Select(t => t.Order().ElementAt(Rounds / 2)).ToArray();
            for (var i = 0; i < contenders.Length; i++)
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{set,-10} {contenders[i].Name,-10} {characters / medians[i] / 1e6,8:F0} M chars per CPU s  {medians[i] / medians[0],7:F4} x LoadHtml"));
        }
    }

    private static double Measure(string[] pages, int repeat, Func<string, int> work)
    {
        GC.Collect();
        using var process = Process.GetCurrentProcess();
        var before = process.TotalProcessorTime;
        for (var i = 0; i < repeat; i++)
            foreach (var page in pages) work(page);
        process.Refresh();
        return (process.TotalProcessorTime - before).TotalSeconds / repeat;
    }
}

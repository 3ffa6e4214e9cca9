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
    public static void Scanner() =>
        Compare(Pages.Sets(), [("LoadHtml", 1, ScannerWork.LoadHtml), ("tokens", 10, ScannerWork.Tokens), ("addresses", 10, ScannerWork.Addresses)]);

    /// <summary>Measures detection, results included, against LoadHtml; pages that embed and link nothing are a set of their own.</summary>
    public static void Detection()
    {
        var sets = Pages.Sets();
        foreach (var (set, pages) in sets.ToArray()) sets[set + " without"] = [.. pages.Where(p => DetectionWork.Detect(p) == 0)];
        Compare(sets, [("LoadHtml", 1, ScannerWork.LoadHtml), ("tokens", 5, ScannerWork.Tokens), ("Detect", 5, DetectionWork.Detect)]);
    }

    private static void Compare(Dictionary<string, string[]> sets, (string Name, int Repeat, Func<string, int> Work)[] contenders)
    {
        WarmUp(sets, contenders);
        foreach (var (set, pages) in sets)
        {
            if (pages.Length == 0) continue;
            var characters = pages.Sum(p => (long)p.Length);
            // A small set is gone over often enough to be measured.
            var often = (int)Math.Max(1, 4_000_000 / characters);
            var runs = contenders.Select(_ => new List<(double Time, long Bytes)>()).ToArray();
            for (var round = -2; round < Rounds; round++)
                for (var i = 0; i < contenders.Length; i++)
                {
                    var run = Measure(pages, contenders[i].Repeat * often, contenders[i].Work);
                    if (round >= 0) runs[i].Add(run);
                }

            var medians = runs.Select(t => t.Select(r => r.Time).Order().ElementAt(Rounds / 2)).ToArray();
            for (var i = 0; i < contenders.Length; i++)
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{set,-18} {pages.Length,3} pages {contenders[i].Name,-10} {characters / medians[i] / 1e6,6:F0} M chars per CPU s {medians[i] / medians[0],7:F4} x LoadHtml {(double)runs[i][^1].Bytes / characters,7:F3} B a char"));
        }
    }

    // The compiler works in the background of the same process: its time must not be counted. A branch that few pages take is compiled late.
    private static void WarmUp(Dictionary<string, string[]> sets, (string Name, int Repeat, Func<string, int> Work)[] contenders)
    {
        for (var round = 0; round < 12; round++)
        {
            foreach (var pages in sets.Values)
                foreach (var (_, repeat, work) in contenders)
                    for (var i = 0; i < repeat; i++)
                        foreach (var page in pages) work(page);
            Thread.Sleep(200);
        }
    }

    private static (double Time, long Bytes) Measure(string[] pages, int repeat, Func<string, int> work)
    {
        GC.Collect();
        var bytes = GC.GetAllocatedBytesForCurrentThread();
        var before = Environment.CpuUsage.TotalTime;
        for (var i = 0; i < repeat; i++)
            foreach (var page in pages) work(page);
        return ((Environment.CpuUsage.TotalTime - before).TotalSeconds / repeat, (GC.GetAllocatedBytesForCurrentThread() - bytes) / repeat);
    }
}

using BenchmarkDotNet.Attributes;

namespace EmbedArchive.Benchmarks;

/// <summary>Detection of whole pages, results included, against HtmlAgilityPack's LoadHtml on the same text.</summary>
[MemoryDiagnoser]
public class DetectionBenchmarks
{
    private string[] pages = [];

    [ParamsSource(nameof(Sets))]
    public string Set { get; set; } = "generated";

    public static IEnumerable<string> Sets => Pages.Sets().Keys;

    [GlobalSetup]
    public void Load() => pages = Pages.Sets()[Set];

    [Benchmark(Baseline = true)]
    public int LoadHtml() => pages.Sum(ScannerWork.LoadHtml);

    [Benchmark]
    public int Detect() => pages.Sum(DetectionWork.Detect);
}

using BenchmarkDotNet.Attributes;

namespace EmbedArchive.Benchmarks;

/// <summary>The tokenizer against HtmlAgilityPack's LoadHtml on the same text.</summary>
[MemoryDiagnoser]
public class ScannerBenchmarks
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
    public int Tokens() => pages.Sum(ScannerWork.Tokens);

    [Benchmark]
    public int Addresses() => pages.Sum(ScannerWork.Addresses);
}

using BenchmarkDotNet.Attributes;
using EmbedArchive.Links;

namespace EmbedArchive.Benchmarks;

/// <summary>What it costs to tell what an address is; an article has hundreds, nearly all of them plain.</summary>
[MemoryDiagnoser]
public class LinkDecoderBenchmarks
{
    [Benchmark(Baseline = true)]
    public int Plain() => (int)LinkDecoder.Read("https://news.example.org/politics/2026/11/a-story-of-some-length").Type;

    [Benchmark]
    public int Tracked() => (int)LinkDecoder.Read("https://news.example.org/politics/story?utm_source=x&utm_medium=social&id=5").Type;

    [Benchmark]
    public int Shortener() => (int)LinkDecoder.Read("https://t.co/AbCdEf1234").Type;

    [Benchmark]
    public int Wrapped() => (int)LinkDecoder.Read("https://l.facebook.com/l.php?u=https%3A%2F%2Fnews.example.org%2Fstory%3Fid%3D5&h=AT0abc").Type;

    [Benchmark]
    public int WrappedTwice() => (int)LinkDecoder.Read("https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Furldefense.com%2Fv3%2F__https%3A%2F%2Fnews.example.org%2Fstory__%3B%21%21O%21S%24&data=1").Type;
}

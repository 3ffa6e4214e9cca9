using System.Globalization;

namespace EmbedArchive.Benchmarks;

/// <summary>How the cost of detection grows each time a hostile page doubles, over three doublings: 2 is linear, 4 is quadratic.</summary>
internal static class GrowthRun
{
    /// <summary>What takes less cannot be told from noise: the text is doubled until it takes so long.</summary>
    private const double ShortestMilliseconds = 15;

    private const int Smallest = 1 << 17;

    private const int Largest = 1 << 22;

    /// <summary>Prints one line a shape, and the largest growth at the end.</summary>
    internal static void Run()
    {
        foreach (var (_, make) in HostileShapes.All)
            for (var i = 0; i < 3; i++) DetectionWork.Detect(make(20_000));
        var largest = HostileShapes.All.Max(Measure);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"largest growth {largest:F2}"));
    }

    private static double Measure((string Name, Func<int, string> Make) shape)
    {
        var size = Smallest;
        var single = Time(shape.Make(size));
        while (single < ShortestMilliseconds && size < Largest) single = Time(shape.Make(size *= 2));
        var (once, eightTimes) = (shape.Make(size), shape.Make(size * 8));
        // Interleaved, the best of several each: whatever else the machine does only adds to a time.
        var (least, most) = (double.MaxValue, double.MaxValue);
        for (var round = 0; round < 5; round++) (least, most) = (Math.Min(least, Time(once)), Math.Min(most, Time(eightTimes)));
        var growth = Math.Cbrt(most / least);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{growth,5:F2}  {least,7:F1} ms for {once.Length,9} characters  {shape.Name.ReplaceLineEndings(" ")[..Math.Min(60, shape.Name.Length)]}"));
        return growth;
    }

    private static double Time(string html)
    {
        GC.Collect();
        var before = Environment.CpuUsage.TotalTime;
        DetectionWork.Detect(html);
        return (Environment.CpuUsage.TotalTime - before).TotalMilliseconds;
    }
}

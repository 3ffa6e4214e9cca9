using System.Globalization;

namespace EmbedArchive.Reports.Page;

/// <summary>Months gathered into so many equal steps (months, quarters, years), those without posts among them; a short time is shown among the months before it.</summary>
internal static class TimelineBins
{
    private const int Most = 60, Least = 12;

    private static readonly int[] Steps = [1, 3, 12, 24];

    /// <summary>The steps in months and each with its first month.</summary>
    internal static (int Step, IReadOnlyList<(int Month, long Posts, long Gone)> Bins) Of(IReadOnlyList<MonthCount> months)
    {
        var last = Number(months[^1].Month);
        var first = Math.Min(Number(months[0].Month), last - Least + 1);
        var step = Steps.FirstOrDefault(s => last / s - first / s < Most, Steps[^1]);
        var bins = new (int Month, long Posts, long Gone)[last / step - first / step + 1];
        for (var i = 0; i < bins.Length; i++) bins[i].Month = (first / step + i) * step;
        foreach (var month in months)
        {
            ref var bin = ref bins[Number(month.Month) / step - first / step];
            bin = bin with { Posts = bin.Posts + month.Posts, Gone = bin.Gone + month.Gone };
        }
        return (step, bins);
    }

    internal static string Name(int month, int step)
    {
        var date = new DateTime(month / 12, month % 12 + 1, 1);
        return step switch
        {
            1 => date.ToString("MMM yyyy", CultureInfo.InvariantCulture),
            3 => string.Create(CultureInfo.InvariantCulture, $"{date.Year}, quarter {month % 12 / 3 + 1}"),
            12 => date.ToString("yyyy", CultureInfo.InvariantCulture),
            _ => string.Create(CultureInfo.InvariantCulture, $"{date.Year}–{date.Year + step / 12 - 1}"),
        };
    }

    private static int Number(string month) => int.Parse(month.AsSpan(0, 4), CultureInfo.InvariantCulture) * 12 + int.Parse(month.AsSpan(5, 2), CultureInfo.InvariantCulture) - 1;
}

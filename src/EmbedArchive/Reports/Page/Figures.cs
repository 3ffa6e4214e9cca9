using System.Globalization;

namespace EmbedArchive.Reports.Page;

/// <summary>Numbers as readers see them.</summary>
internal static class Figures
{
    private static readonly CultureInfo Plain = CultureInfo.InvariantCulture;

    internal static string Number(long count) => count.ToString("N0", Plain);

    internal static string Of(long count, string noun, string? plural = null) => Number(count) + " " + (count == 1 ? noun : plural ?? noun + "s");

    /// <summary>A share in whole percent; what is there is never 0 %, and what is not all is never 100 %.</summary>
    internal static string Share(long part, long all) =>
        all == 0 ? "0 %" : part == 0 ? "0 %" : part == all ? "100 %"
        : part * 100.0 / all is var share && share < 1 ? "under 1 %" : share > 99 ? "over 99 %" : Math.Round(share).ToString(Plain) + " %";

    internal static string Bytes(long bytes)
    {
        var (value, unit) = ((double)bytes, 0);
        while (value >= 1000 && unit < 4) (value, unit) = (value / 1000, unit + 1);
        return unit == 0 ? Of(bytes, "byte") : value.ToString(value < 10 ? "0.0" : "0", Plain) + " " + new[] { "kB", "MB", "GB", "TB" }[unit - 1];
    }

    internal static string Span(TimeSpan span) =>
        span.TotalSeconds < 90 ? Of((long)span.TotalSeconds, "second") : span.TotalMinutes < 90 ? Of((long)span.TotalMinutes, "minute")
        : Of((long)span.TotalHours, "hour") + " " + Of(span.Minutes, "minute");

    /// <summary>A month such as <c>2026-05</c> in words.</summary>
    internal static string Month(string month) => DateTime.ParseExact(month, "yyyy-MM", Plain).ToString("MMMM yyyy", Plain);

    /// <summary>A length in SVG.</summary>
    internal static string Svg(double value) => Math.Round(value, 3).ToString(Plain);
}

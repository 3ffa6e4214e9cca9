using System.Globalization;

namespace EmbedArchive.Normalize;

/// <summary>ISO 8601 dates in the precision that they are printed in (<c>2023</c>, <c>2023-11</c>, <c>2023-11-06</c>, a full time).</summary>
internal static class PrintedDate
{
    private static readonly (string Format, InstantPrecision Precision)[] Formats =
    [
        ("yyyy", InstantPrecision.Year),
        ("yyyy-MM", InstantPrecision.Month),
        ("yyyy-MM-dd", InstantPrecision.Day),
        ("yyyy-MM-dd'T'HH:mmK", InstantPrecision.Minute),
        ("yyyy-MM-dd'T'HH:mm:ssK", InstantPrecision.Second),
        ("yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", InstantPrecision.Millisecond),
    ];

    internal static Instant? Read(string? text)
    {
        foreach (var (format, precision) in Formats)
            if (DateTimeOffset.TryParseExact(text, format, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var value))
                return new() { Value = value.ToUniversalTime(), Precision = precision, OriginalText = text };
        return null;
    }
}

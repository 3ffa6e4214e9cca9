using System.Globalization;

namespace EmbedArchive.Store.Warc;

/// <summary>The instants of a WARC: UTC, W3C-DTF with one to nine digits of fraction (WARC 1.1, 5.4). We write six.</summary>
internal static class WarcDate
{
    private static readonly string[] Formats =
        ["yyyy-MM-dd'T'HH:mm:ss'Z'", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", "yyyy-MM-dd'T'HH:mm'Z'", "yyyy-MM-dd", "yyyy-MM", "yyyy"];

    internal static string Format(DateTimeOffset instant)
    {
        // "O" is yyyy-MM-ddTHH:mm:ss.fffffffZ, and not put together from a pattern.
        Span<char> text = stackalloc char[28];
        instant.UtcDateTime.TryFormat(text, out _, "O", CultureInfo.InvariantCulture);
        text[26] = 'Z';
        return new(text[..27]);
    }

    /// <summary>The instant cut to whole microseconds, as it is written.</summary>
    internal static DateTimeOffset Whole(DateTimeOffset instant) => new(instant.UtcTicks - (instant.UtcTicks % TimeSpan.TicksPerMicrosecond), TimeSpan.Zero);

    /// <summary>Reads an instant; null when it is none.</summary>
    internal static DateTimeOffset? Parse(string? text)
    {
        if (text is null) return null;
        // .NET knows seven digits of fraction; the standard allows nine.
        if (text.Length > 28 && text[19] == '.' && text[^1] == 'Z') text = text[..27] + "Z";
        return DateTimeOffset.TryParseExact(text, Formats, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var instant)
            ? instant : null;
    }
}

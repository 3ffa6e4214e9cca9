using System.Globalization;

namespace EmbedArchive.Normalize;

/// <summary>Moments as foreign answers write them, with the precision that the text has.</summary>
internal static class InstantText
{
    private static readonly string[] EnglishDays =
    [
        "MMMM d, yyyy", "MMM d, yyyy", "d MMMM yyyy", "d MMM yyyy", "dddd, MMMM d, yyyy", "dddd, d MMMM yyyy", "MMM d yyyy",
    ];

    private static readonly string[] MailForms = ["ddd, d MMM yyyy HH:mm:ss zzz", "d MMM yyyy HH:mm:ss zzz", "ddd, d MMM yyyy HH:mm zzz", "ddd MMM d HH:mm:ss zzz yyyy"];

    private static readonly string[] EnglishMinutes =
    [
        "h:mm tt - d MMM yyyy", "h:mm tt · MMM d, yyyy", "HH:mm - d MMM yyyy", "MMMM d, yyyy 'at' h:mm tt",
        "d MMMM yyyy 'at' HH:mm", "MMM d, yyyy 'at' HH:mm 'UTC'", "MMMM d, yyyy, h:mm tt",
    ];

    /// <summary>ISO 8601 and its relatives (a space for the T, an offset without a colon); a text without a zone is taken as UTC.</summary>
    internal static Instant? Iso(string? text)
    {
        text = text?.Trim();
        if (text is not { Length: >= 4 and <= 64 } || !text.AsSpan(0, 4).ContainsOnlyDigits()) return null;
        if (text.Length == 4) return Exact(text, text, "yyyy", InstantPrecision.Year);
        if (text.Length == 7) return Exact(text, text, "yyyy-MM", InstantPrecision.Month);
        if (text.Length is 8 or 10) return Exact(text, text.Replace("-", "", StringComparison.Ordinal), "yyyyMMdd", InstantPrecision.Day);
        if (!DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var value)) return null;
        var clock = text.AsSpan(11);
        // X's syndication writes .000 behind whole seconds.
        var precision = clock.Contains('.') && value.TimeOfDay.Ticks % TimeSpan.TicksPerSecond != 0
            ? InstantPrecision.Millisecond
            : clock.Count(':') >= 2 || clock.Length >= 8
            ? InstantPrecision.Second
            : InstantPrecision.Minute;
        return Of(value, precision, text);
    }

    /// <summary>A time as pages and answers of any site write it: ISO 8601, the dates of mail and HTTP (RFC 5322, RFC 9110), or a bare number of seconds.</summary>
    internal static Instant? Any(string? text) => Iso(text) ?? Mail(text) ?? (NumberText.Number(text) is >= 1e8 and var since ? Unix(since) : null);

    /// <summary>Dates of mail and HTTP: <c>Tue, 05 Nov 2019 00:02:17 GMT</c>, with or without the day of the week.</summary>
    private static Instant? Mail(string? text)
    {
        text = text?.Trim();
        if (text is not { Length: >= 16 and <= 64 }) return null;
        if (text.EndsWith(" GMT", StringComparison.Ordinal) || text.EndsWith(" UTC", StringComparison.Ordinal)) text = text[..^3] + "+0000";
        return DateTimeOffset.TryParseExact(text, MailForms, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var value) ? Of(value, InstantPrecision.Second, text) : null;
    }

    /// <summary>Seconds since 1970, or milliseconds when the number is too large for seconds.</summary>
    internal static Instant? Unix(double? number)
    {
        if (number is not (> 0 and < 253_402_300_799_000d and var since)) return null;
        var text = since.ToString("R", CultureInfo.InvariantCulture);
        return since > 99_999_999_999d
            ? Of(DateTimeOffset.FromUnixTimeMilliseconds((long)since), InstantPrecision.Millisecond, text)
            : Of(DateTimeOffset.FromUnixTimeSeconds((long)since), InstantPrecision.Second, text);
    }

    /// <summary>The form of X's first API: <c>Mon Oct 03 00:23:22 +0000 2016</c>.</summary>
    internal static Instant? Ruby(string? text) =>
        DateTimeOffset.TryParseExact(text, "ddd MMM dd HH:mm:ss zzz yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var value)
            ? Of(value, InstantPrecision.Second, text!)
            : null;

    /// <summary>A date as English pages print it: to the day, or to the minute when it shows a clock.</summary>
    internal static Instant? English(string? text)
    {
        text = text?.Trim().Replace('\u00A0', ' ').Replace('\u202F', ' ');
        if (text is not { Length: >= 8 and <= 64 }) return null;
        if (DateTimeOffset.TryParseExact(text, EnglishDays, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var day))
            return Of(day, InstantPrecision.Day, text);
        return DateTimeOffset.TryParseExact(text, EnglishMinutes, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var minute)
            ? Of(minute, InstantPrecision.Minute, text)
            : null;
    }

    private static Instant? Exact(string original, string text, string form, InstantPrecision precision) =>
        DateTimeOffset.TryParseExact(text, form, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var value)
            ? Of(value, precision, original)
            : null;

    private static Instant Of(DateTimeOffset value, InstantPrecision precision, string text) =>
        new() { Value = value.ToUniversalTime(), Precision = precision, OriginalText = text };

    private static bool ContainsOnlyDigits(this ReadOnlySpan<char> text) => !text.ContainsAnyExceptInRange('0', '9');
}

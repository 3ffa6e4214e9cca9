using System.Globalization;

namespace EmbedArchive.Render;

/// <summary>Moments as a reader sees them: absolute, in UTC, no more exact than the source was.</summary>
internal static class PrintedTime
{
    private static readonly CultureInfo Plain = CultureInfo.InvariantCulture;

    /// <summary>A <c>time</c> element.</summary>
    internal static HtmlWriter Time(this HtmlWriter html, Instant instant) =>
        html.Element("time", Words(instant), ("datetime", Machine(instant)));

    /// <summary>A <c>time</c> element, to the minute.</summary>
    internal static HtmlWriter Time(this HtmlWriter html, DateTimeOffset moment) => html.Time(Minute(moment));

    /// <summary>A <c>time</c> element that shows the day.</summary>
    internal static HtmlWriter Day(this HtmlWriter html, DateTimeOffset moment) => html.Moment(moment, "d MMMM yyyy");

    /// <summary>Such as <c> between 3 May and 9 June 2026</c>; within one day with the hours. The attributes tell both to the minute.</summary>
    internal static HtmlWriter Between(this HtmlWriter html, DateTimeOffset from, DateTimeOffset until)
    {
        var (first, last) = (from.UtcDateTime, until.UtcDateTime);
        return first.Date == last.Date
            ? html.Text(" on ").Day(from).Text(" between ").Moment(from, "HH:mm").Text(" and ").Moment(until, "HH:mm").Text(" UTC")
            : html.Text(" between ").Moment(from, first.Year == last.Year ? "d MMMM" : "d MMMM yyyy").Text(" and ").Day(until);
    }

    /// <summary>Such as <c>20 November 2026, 08:00 UTC</c>.</summary>
    internal static string Words(Instant instant)
    {
        var utc = instant.Value.UtcDateTime;
        return instant.Precision switch
        {
            InstantPrecision.Year => utc.ToString("yyyy", Plain),
            InstantPrecision.Month => utc.ToString("MMMM yyyy", Plain),
            InstantPrecision.Day => utc.ToString("d MMMM yyyy", Plain),
            _ => utc.ToString("d MMMM yyyy, HH:mm", Plain) + " UTC",
        };
    }

    /// <summary>The form of the HTML standard's <c>datetime</c> attribute.</summary>
    internal static string Machine(Instant instant)
    {
        var utc = instant.Value.UtcDateTime;
        return instant.Precision switch
        {
            InstantPrecision.Year => utc.ToString("yyyy", Plain),
            InstantPrecision.Month => utc.ToString("yyyy-MM", Plain),
            InstantPrecision.Day => utc.ToString("yyyy-MM-dd", Plain),
            InstantPrecision.Minute => utc.ToString("yyyy-MM-dd'T'HH:mm'Z'", Plain),
            InstantPrecision.Second => utc.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", Plain),
            _ => utc.ToString("yyyy-MM-dd'T'HH:mm:ss.FFF'Z'", Plain),
        };
    }

    /// <summary>The date that an article prints under a post: a day, or a whole time.</summary>
    internal static Instant? FromArticle(EmbedFallback? fallback)
    {
        if (fallback?.Date is not { } text) return null;
        var read = DateTimeOffset.TryParse(text, Plain, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var moment);
        if (!read) return null;
        return new()
        {
            Value = moment,
            Precision = text.Contains(':', StringComparison.Ordinal) ? InstantPrecision.Minute : InstantPrecision.Day,
            OriginalText = text,
            FromId = fallback.DateFrom == DateSource.Id,
        };
    }

    /// <summary>Such as <c>1:02:09</c> or <c>0:42</c>.</summary>
    internal static string Duration(long milliseconds)
    {
        var span = TimeSpan.FromMilliseconds(Math.Clamp(milliseconds, 0, (long)TimeSpan.FromDays(90).TotalMilliseconds));
        return span.TotalHours >= 1
            ? string.Create(Plain, $"{(int)span.TotalHours}:{span.Minutes:00}:{span.Seconds:00}")
            : string.Create(Plain, $"{span.Minutes}:{span.Seconds:00}");
    }

    private static HtmlWriter Moment(this HtmlWriter html, DateTimeOffset moment, string format) =>
        html.Element("time", moment.UtcDateTime.ToString(format, Plain), ("datetime", Machine(Minute(moment))));

    private static Instant Minute(DateTimeOffset moment) => new() { Value = moment, Precision = InstantPrecision.Minute };
}

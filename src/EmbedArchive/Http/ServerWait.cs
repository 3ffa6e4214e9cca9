using System.Globalization;
using System.Net.Http.Headers;

namespace EmbedArchive.Http;

/// <summary>Reads when a server wants to be asked again.</summary>
internal static class ServerWait
{
    // Nobody means more; and sums with it stay inside the range of dates.
    private static readonly TimeSpan Longest = TimeSpan.FromDays(366);

    // Numbers beyond are seconds since 1970, below are seconds from now: sites use the same headers for both.
    private const double UnixFrom = 1_000_000_000;
    private const double UnixMillisecondsFrom = 100_000_000_000;

    /// <summary>
    /// How long from now; null when it does not say, or says nonsense. <c>Retry-After</c> in seconds or as a date (RFC 9110, 10.2.3) counts first; then,
    /// of a 429, the resets of rate limits: unix seconds, seconds left, or an ISO time.
    /// </summary>
    internal static TimeSpan? Read(Capture answer, DateTimeOffset now)
    {
        if (answer.Status is not (429 or 503)) return null;
        if (answer.Header("Retry-After") is { } after)
            return Seconds(after) ?? (RetryConditionHeaderValue.TryParse(after, out var parsed) && parsed.Date is { } date ? Until(date, ServerNow(answer, now)) : null);
        if (answer.Status != 429) return null;
        return (answer.Header("RateLimit-Reset") ?? answer.Header("X-RateLimit-Reset") ?? answer.Header("X-Rate-Limit-Reset")) is { } reset ? Reset(reset.Trim(), now) : null;
    }

    private static TimeSpan? Reset(string text, DateTimeOffset now)
    {
        if (double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number))
            return number switch
            {
                >= UnixMillisecondsFrom => Clamp(number / 1000 - now.ToUnixTimeMilliseconds() / 1000.0),
                >= UnixFrom => Clamp(number - now.ToUnixTimeMilliseconds() / 1000.0),
                _ => Clamp(number),
            };
        return DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time) ? Until(time, now) : null;
    }

    // Digits only: a sign is not in the grammar. Numbers of any length are read.
    private static TimeSpan? Seconds(string text) =>
        text.Trim() is { Length: > 0 } digits && digits.All(char.IsAsciiDigit)
            ? Clamp(double.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture))
            : null;

    // A date is the server's clock, so it is measured by the server's clock.
    private static DateTimeOffset ServerNow(Capture answer, DateTimeOffset now) =>
        RetryConditionHeaderValue.TryParse(answer.Header("Date"), out var parsed) && parsed.Date is { } date ? date : now;

    private static TimeSpan? Until(DateTimeOffset time, DateTimeOffset now) => Clamp((time - now).TotalSeconds);

    // A time that has passed says nothing of how long to wait.
    private static TimeSpan? Clamp(double seconds) =>
        seconds <= 0 ? null : seconds >= Longest.TotalSeconds ? Longest : TimeSpan.FromSeconds(seconds);
}

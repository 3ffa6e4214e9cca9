using System.Globalization;
using EmbedArchive.Http;

namespace EmbedArchive.Resolve;

/// <summary>
/// When a server that refuses for now can be asked again: Retry-After (RFC 9110), else the reset headers of platforms, which hold
/// seconds left (Reddit), Unix seconds (X, Bluesky) or a time (Mastodon).
/// </summary>
internal static class RetryTime
{
    private static readonly string[] Headers = ["Retry-After", "RateLimit-Reset", "X-RateLimit-Reset"];

    /// <summary>Numbers above this are moments, below it are waits: no server asks to wait for ten years.</summary>
    private const double LargestWait = 10 * 366 * 86_400.0;

    internal static DateTimeOffset? Of(Capture capture) => Headers.Select(h => Read(capture.Header(h), capture.At)).FirstOrDefault(t => t is not null);

    private static DateTimeOffset? Read(string? value, DateTimeOffset now)
    {
        if (double.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds))
            return seconds <= LargestWait ? now.AddSeconds(seconds) : seconds < 32_503_680_000 ? DateTimeOffset.FromUnixTimeSeconds((long)seconds) : null;
        return DateTimeOffset.TryParse(value, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time) ? time.ToUniversalTime() : null;
    }
}

using System.Globalization;

namespace EmbedArchive.Http;

/// <summary>Checks options against their documented ranges. Each message names the option, its value and its range.</summary>
internal static class HttpOptionsCheck
{
    private static readonly TimeSpan Tenth = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);

    /// <summary>All that is wrong; empty when nothing is.</summary>
    internal static IReadOnlyList<string> Problems(HttpOptions o)
    {
        var problems = new List<string>();
        if (string.IsNullOrWhiteSpace(o.UserAgent) || o.UserAgent.Any(c => c is < ' ' or > '~'))
            problems.Add($"Http.{nameof(o.UserAgent)} is \"{Redaction.Line(o.UserAgent ?? "", 60)}\": it must be visible ASCII text, not empty.");

        Range(nameof(o.TotalTimeout), o.TotalTimeout, TimeSpan.FromSeconds(1), Hour);
        Range(nameof(o.AttemptTimeout), o.AttemptTimeout, Tenth, o.TotalTimeout);
        Range(nameof(o.MediaTimeout), o.MediaTimeout, o.AttemptTimeout, TimeSpan.FromHours(24));
        Range(nameof(o.IdleTimeout), o.IdleTimeout, Tenth, o.MediaTimeout);
        Range(nameof(o.ConnectTimeout), o.ConnectTimeout, Tenth, TimeSpan.FromMinutes(5));
        Range(nameof(o.MaxRetryDelay), o.MaxRetryDelay, TimeSpan.Zero, Hour);
        Range(nameof(o.BreakerPause), o.BreakerPause, TimeSpan.FromMilliseconds(500), Hour);
        Range(nameof(o.FailureCacheTime), o.FailureCacheTime, TimeSpan.Zero, Hour);
        Range(nameof(o.MinBytesPerSecond), o.MinBytesPerSecond, 0, int.MaxValue);
        Range(nameof(o.MaxRetries), o.MaxRetries, 0, 10);
        Range(nameof(o.MaxRedirects), o.MaxRedirects, 0, 50);
        Range(nameof(o.Concurrency), o.Concurrency, 1, 1024);
        Range(nameof(o.PerHostConcurrency), o.PerHostConcurrency, 1, o.Concurrency);
        Range(nameof(o.PerSiteConcurrency), o.PerSiteConcurrency, 1, 1024);
        Range(nameof(o.PerHostRate), o.PerHostRate, 0, 1000);
        Range(nameof(o.BreakerThreshold), o.BreakerThreshold, 2, 10_000);
        Range(nameof(o.MaxPageBytes), o.MaxPageBytes, 1024L, 1L << 30);
        Range(nameof(o.MaxMediaBytes), o.MaxMediaBytes, 1024L, 1L << 30);
        Range(nameof(o.SharedAnswerBytes), o.SharedAnswerBytes, 0L, 64L << 30);
        foreach (var port in o.AllowedPorts) Range(nameof(o.AllowedPorts), port, 1, 65535);
        foreach (var allowed in o.AllowedNetworks)
            if (allowed.Port is { } port) Range(nameof(o.AllowedNetworks), port, 1, 65535);
        return problems;

        void Range<T>(string name, T value, T least, T most) where T : IComparable<T>, IFormattable
        {
            if (value.CompareTo(least) < 0 || value.CompareTo(most) > 0)
                problems.Add(string.Create(CultureInfo.InvariantCulture, $"Http.{name} is {value}: it must be from {least} to {most}."));
        }
    }
}

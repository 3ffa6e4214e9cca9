using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace EmbedArchive.Diagnostics;

/// <summary>The instruments themselves. No tag ever holds an address or a host: strangers choose those, and there is no end of them.</summary>
internal static class Instruments
{
    private static readonly string? Version = typeof(Instruments).Assembly.GetName().Version?.ToString(3);

    internal static ActivitySource Source { get; } = new(EmbedArchiveTelemetry.ActivitySourceName, Version);

    private static readonly Meter Meter = new(EmbedArchiveTelemetry.MeterName, Version);

    internal static Histogram<double> RequestDuration { get; } = Meter.CreateHistogram(
        EmbedArchiveTelemetry.RequestDuration, "s", "How long a request took, its tries and waits included.",
        advice: new InstrumentAdvice<double> { HistogramBucketBoundaries = [0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 20, 40, 60, 120, 300] });

    internal static Histogram<int> RequestTries { get; } = Meter.CreateHistogram(
        EmbedArchiveTelemetry.RequestTries, "{try}", "How many tries a request took.", advice: new InstrumentAdvice<int> { HistogramBucketBoundaries = [1, 2, 3, 5, 10] });

    internal static Counter<long> BodyBytes { get; } = Meter.CreateCounter<long>(EmbedArchiveTelemetry.BodyBytes, "By", "Bodies as they came.");

    internal static UpDownCounter<int> RequestsActive { get; } = Meter.CreateUpDownCounter<int>(EmbedArchiveTelemetry.RequestsActive, "{request}", "Requests under way.");

    internal static Counter<int> PipelineEvents { get; } = Meter.CreateCounter<int>(EmbedArchiveTelemetry.PipelineEvents, "{event}", "Retries, deadlines, breakers.");
}

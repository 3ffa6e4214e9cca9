using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using Microsoft.Extensions.Logging;

namespace EmbedArchive.Tests.Support;

/// <summary>Listens to everything that the library tells about its work.</summary>
internal sealed class Watched : ILogger, IDisposable
{
    private readonly ActivityListener tracing;
    private readonly MeterListener metering;

    internal Watched()
    {
        tracing = new()
        {
            ShouldListenTo = s => s.Name == EmbedArchiveTelemetry.ActivitySourceName,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = Activities.Enqueue,
        };
        ActivitySource.AddActivityListener(tracing);
        metering = new() { InstrumentPublished = (i, l) => { if (i.Meter.Name == EmbedArchiveTelemetry.MeterName) l.EnableMeasurementEvents(i); } };
        metering.SetMeasurementEventCallback<double>((i, v, t, _) => Note(i, v, t));
        metering.SetMeasurementEventCallback<int>((i, v, t, _) => Note(i, v, t));
        metering.SetMeasurementEventCallback<long>((i, v, t, _) => Note(i, v, t));
        metering.Start();
    }

    internal ConcurrentQueue<Activity> Activities { get; } = [];

    internal ConcurrentQueue<(string Instrument, double Value, KeyValuePair<string, object?>[] Tags)> Measures { get; } = [];

    internal ConcurrentQueue<(int Id, string Line)> Lines { get; } = [];

    /// <summary>The values of a tag of the instruments.</summary>
    internal IEnumerable<string> Values(string tag) => Measures.SelectMany(m => m.Tags).Where(t => t.Key == tag).Select(t => (string)t.Value!).Distinct();

    public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        Lines.Enqueue((eventId.Id, formatter(state, exception)));

    public void Dispose()
    {
        tracing.Dispose();
        metering.Dispose();
    }

    private void Note<T>(Instrument instrument, T value, ReadOnlySpan<KeyValuePair<string, object?>> tags) where T : IConvertible =>
        Measures.Enqueue((instrument.Name, value.ToDouble(null), tags.ToArray()));
}

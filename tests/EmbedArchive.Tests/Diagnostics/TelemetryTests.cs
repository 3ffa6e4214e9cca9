using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Net;
using EmbedArchive.Http;
using EmbedArchive.Tests.Support;
using Microsoft.Extensions.Logging;
using WebRequest = EmbedArchive.Http.WebRequest;

namespace EmbedArchive.Tests.Diagnostics;

[TestFixture]
[NonParallelizable]
internal sealed class TelemetryTests
{
    [Test]
    public async Task A_request_with_a_retry_is_told_in_every_way_and_never_by_its_address()
    {
        var (activities, measures, logger) = (new ConcurrentQueue<Activity>(), new ConcurrentQueue<string>(), new ListLogger());
        using var tracing = new ActivityListener { ShouldListenTo = s => s.Name == EmbedArchiveTelemetry.ActivitySourceName, Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData, ActivityStopped = activities.Enqueue };
        ActivitySource.AddActivityListener(tracing);
        using var metering = new MeterListener { InstrumentPublished = (i, l) => { if (i.Meter.Name == EmbedArchiveTelemetry.MeterName) l.EnableMeasurementEvents(i); } };
        metering.SetMeasurementEventCallback<double>((i, v, t, _) => Note(i, v, t));
        metering.SetMeasurementEventCallback<int>((i, v, t, _) => Note(i, v, t));
        metering.SetMeasurementEventCallback<long>((i, v, t, _) => Note(i, v, t));
        metering.Start();
        var n = 0;
        using var client = new HttpClient(new ScriptedHandler(_ => new HttpResponseMessage(n++ == 0 ? HttpStatusCode.BadGateway : HttpStatusCode.NotFound)));
        await using var access = new LiveAccess(() => client, new HttpOptions { IdleTimeout = TimeSpan.FromSeconds(30) }, new FakeTime { FiresUpTo = TimeSpan.FromSeconds(10) }, logger);

        await access.Open(new CaptureList()).SendAsync(new WebRequest(new Uri("https://traced.example/secret-path?access_token=EASECRET")) { Secrets = ["EASECRET"], Purpose = WebPurpose.Data });

        var activity = activities.Single(a => Equals(a.GetTagItem("server.address"), "traced.example"));
        Assert.Multiple(() =>
        {
            Assert.That((activity.OperationName, activity.GetTagItem("http.response.status_code"), activity.GetTagItem("embedarchive.tries")), Is.EqualTo((EmbedArchiveTelemetry.RequestActivity, (object)404, (object)2)));
            Assert.That(measures, Has.Some.StartsWith("embedarchive.request.duration ").And.Some.StartsWith("embedarchive.request.tries 2").And.Some.Contains("embedarchive.purpose=data"));
            Assert.That(measures, Has.Some.Contains("embedarchive.event=OnRetry"));
            Assert.That(measures, Has.None.Contains("traced.example").And.None.Contains("secret-path"));
            Assert.That(logger.Lines, Has.Some.StartsWith("2001 ").And.Some.StartsWith("2010 ").And.None.Contains("EASECRET"));
        });

        void Note<T>(Instrument instrument, T value, ReadOnlySpan<KeyValuePair<string, object?>> tags) =>
            measures.Enqueue($"{instrument.Name} {value} {string.Join(' ', tags.ToArray().Select(t => $"{t.Key}={t.Value}"))}");
    }

    private sealed class ListLogger : ILogger
    {
        internal ConcurrentQueue<string> Lines { get; } = [];

        public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Lines.Enqueue($"{eventId.Id} {formatter(state, exception)}");
    }
}

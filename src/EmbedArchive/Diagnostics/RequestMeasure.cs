using System.Diagnostics;
using EmbedArchive.Http;
using Microsoft.Extensions.Logging;

namespace EmbedArchive.Diagnostics;

/// <summary>Measures one request: activity, instruments, one log message.</summary>
internal readonly struct RequestMeasure : IDisposable
{
    private readonly WebRequest _request;
    private readonly TimeProvider _time;
    private readonly Activity? _activity;
    private readonly long _start;
    private readonly bool _counted;

    private RequestMeasure(WebRequest request, TimeProvider time)
    {
        (_request, _time) = (request, time);
        _start = time.GetTimestamp();
        _activity = Instruments.Source.StartActivity(EmbedArchiveTelemetry.RequestActivity, ActivityKind.Client);
        _activity?.SetTag("http.request.method", request.Method).SetTag("server.address", request.Address.IdnHost).SetTag("server.port", request.Address.Port);
        // Who begins to listen in between must not see fewer than none.
        _counted = Instruments.RequestsActive.Enabled;
        if (_counted) Instruments.RequestsActive.Add(1, Purpose);
    }

    internal static RequestMeasure Start(WebRequest request, TimeProvider time) => new(request, time);

    private KeyValuePair<string, object?> Purpose => new(EmbedArchiveTelemetry.PurposeTag, Names.Kebab(_request.Purpose));

    /// <summary>Tells how it ended.</summary>
    internal void End(IReadOnlyList<Capture> tries, ILogger logger)
    {
        var last = tries[^1];
        var seconds = _time.GetElapsedTime(_start).TotalSeconds;
        var error = last.Failure is { } failure ? Names.Kebab(failure.Kind) : null;
        if (last.Failure is { } told) Log.Failed(logger, _request.Method, told.Kind, tries.Count, seconds, told.Message);
        else if (logger.IsEnabled(LogLevel.Debug)) Log.Answered(logger, _request.Method, Redaction.Show(last.Request.Address), last.Status, tries.Count, seconds, last.WireLength);

        _activity?.SetTag("http.response.status_code", last.Status).SetTag("embedarchive.tries", tries.Count).SetTag(EmbedArchiveTelemetry.ErrorTypeTag, error);
        if (error is not null) _activity?.SetStatus(ActivityStatusCode.Error, error);
        if (!Instruments.RequestDuration.Enabled && !Instruments.RequestTries.Enabled && !Instruments.BodyBytes.Enabled) return;
        var tags = new TagList { Purpose, { EmbedArchiveTelemetry.OutcomeTag, error is null ? "answered" : "failed" } };
        if (error is not null) tags.Add(EmbedArchiveTelemetry.ErrorTypeTag, error);
        Instruments.RequestDuration.Record(seconds, tags);
        Instruments.RequestTries.Record(tries.Count, tags);
        Instruments.BodyBytes.Add(tries.Sum(t => t.WireLength), Purpose);
    }

    public void Dispose()
    {
        if (_counted) Instruments.RequestsActive.Add(-1, Purpose);
        _activity?.Dispose();
    }
}

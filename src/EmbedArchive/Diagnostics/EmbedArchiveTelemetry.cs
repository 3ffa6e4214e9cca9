using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace EmbedArchive;

/// <summary>The names under which this library can be observed. They are part of its contract; docs/telemetry.md explains them.</summary>
public static class EmbedArchiveTelemetry
{
    /// <summary>The name of the <see cref="ActivitySource"/>.</summary>
    public const string ActivitySourceName = "EmbedArchive";

    /// <summary>The name of the <see cref="Meter"/>.</summary>
    public const string MeterName = "EmbedArchive";

    /// <summary>The activity of one request, its tries and waits included.</summary>
    public const string RequestActivity = "embedarchive.request";

    /// <summary>Histogram: how long a request took, its tries and waits included, in seconds.</summary>
    public const string RequestDuration = "embedarchive.request.duration";

    /// <summary>Histogram: how many tries a request took.</summary>
    public const string RequestTries = "embedarchive.request.tries";

    /// <summary>Counter: bytes of bodies as they came, in bytes.</summary>
    public const string BodyBytes = "embedarchive.body.bytes";

    /// <summary>Up-down counter: requests under way, those in the queue included.</summary>
    public const string RequestsActive = "embedarchive.requests.active";

    /// <summary>Counter: what the pipelines did: retries, deadlines, breakers.</summary>
    public const string PipelineEvents = "embedarchive.pipeline.events";

    /// <summary>Tag: what a body was wanted for: <c>page</c>, <c>data</c>, <c>hop</c>, <c>media</c>.</summary>
    public const string PurposeTag = "embedarchive.purpose";

    /// <summary>Tag: how it ended: <c>answered</c> or <c>failed</c>.</summary>
    public const string OutcomeTag = "embedarchive.outcome";

    /// <summary>Tag: the kind of failure, in kebab case; absent when there was none.</summary>
    public const string ErrorTypeTag = "error.type";

    /// <summary>Tag: the name of a pipeline event.</summary>
    public const string EventTag = "embedarchive.event";
}

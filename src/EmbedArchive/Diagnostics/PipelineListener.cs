using System.Collections.Frozen;
using Microsoft.Extensions.Logging;
using Polly.Telemetry;

namespace EmbedArchive.Diagnostics;

/// <summary>
/// Passes on what Polly tells of its strategies. Only the events that docs/telemetry.md names: each try and each execution are ours to tell, and
/// how serious Polly finds an event does not part the two (a closed breaker is mere information, a try that failed a warning).
/// </summary>
internal sealed class PipelineListener(ILogger logger) : TelemetryListener
{
    private static readonly FrozenSet<string> Events =
        new[] { "OnRetry", "OnTimeout", "OnCircuitOpened", "OnCircuitClosed", "OnCircuitHalfOpened" }.ToFrozenSet(StringComparer.Ordinal);

    public override void Write<TResult, TArgs>(in TelemetryEventArguments<TResult, TArgs> args)
    {
        if (!Events.Contains(args.Event.EventName)) return;
        Instruments.PipelineEvents.Add(1, new KeyValuePair<string, object?>(EmbedArchiveTelemetry.EventTag, args.Event.EventName));
        Log.Pipeline(logger, args.Source.PipelineInstanceName ?? "", args.Event.EventName, args.Source.StrategyName ?? "");
    }
}

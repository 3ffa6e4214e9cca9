using Microsoft.Extensions.Logging;
using Polly.Telemetry;

namespace EmbedArchive.Diagnostics;

/// <summary>Passes on what Polly tells of its strategies; its quiet events (each try, each execution) are ours to tell.</summary>
internal sealed class PipelineListener(ILogger logger) : TelemetryListener
{
    public override void Write<TResult, TArgs>(in TelemetryEventArguments<TResult, TArgs> args)
    {
        if (args.Event.Severity < ResilienceEventSeverity.Warning) return;
        Instruments.PipelineEvents.Add(1, new KeyValuePair<string, object?>(EmbedArchiveTelemetry.EventTag, args.Event.EventName));
        Log.Pipeline(logger, args.Source.PipelineInstanceName ?? "", args.Event.EventName, args.Source.StrategyName ?? "");
    }
}

using Polly;
using Polly.CircuitBreaker;
using Polly.Retry;
using Polly.Telemetry;
using Polly.Timeout;

namespace EmbedArchive.Http;

/// <summary>
/// The one place where time and retries are owned. From outside in: total deadline, retries, a turn at the origin, breaker, deadline of the try.
/// Sending and reading the body both happen inside.
/// </summary>
internal static class OriginPipeline
{
    private static readonly TimeSpan FirstDelay = TimeSpan.FromMilliseconds(500);

    // The least that Polly takes for a deadline.
    private static readonly TimeSpan Least = TimeSpan.FromMilliseconds(10);

    internal static ResiliencePipeline<Tried> Build(HttpOptions options, TimeProvider time, OriginTurns turns, string origin, TelemetryListener? listener)
    {
        var builder = new ResiliencePipelineBuilder<Tried> { Name = "EmbedArchive", InstanceName = origin, TimeProvider = time, TelemetryListener = listener };
        builder.AddTimeout(new TimeoutStrategyOptions { Name = "total", TimeoutGenerator = a => new(Total(Of(a.Context).Request, options)) });
        if (options.MaxRetries > 0)
            builder.AddRetry(new RetryStrategyOptions<Tried>
            {
                Name = "retry",
                MaxRetryAttempts = options.MaxRetries,
                BackoffType = DelayBackoffType.Exponential,
                UseJitter = true,
                Delay = Shorter(FirstDelay, options.MaxRetryDelay),
                MaxDelay = options.MaxRetryDelay,
                // Only what a try itself tells: an open breaker, a deadline or a cancellation (exceptions) is never tried again.
                ShouldHandle = static a => new(a.Outcome.Exception is null && a.Outcome.Result.Again),
                DelayGenerator = static a => new(a.Outcome.Result.Wait),
            });
        builder.AddStrategy(_ => new TurnStrategy(turns));
        builder.AddCircuitBreaker(new CircuitBreakerStrategyOptions<Tried>
        {
            Name = "breaker",
            FailureRatio = 0.9,
            MinimumThroughput = options.BreakerThreshold,
            SamplingDuration = TimeSpan.FromSeconds(30),
            BreakDuration = options.BreakerPause,
            ShouldHandle = static a => new(a.Outcome.Exception is null && a.Outcome.Result.NoLife),
        });
        builder.AddTimeout(new TimeoutStrategyOptions
        {
            Name = "attempt",
            TimeoutGenerator = a => new(Of(a.Context).Request.Purpose == WebPurpose.Media ? options.MediaTimeout : options.AttemptTimeout),
        });
        return builder.Build();
    }

    /// <summary>How long a request may take in all.</summary>
    internal static TimeSpan Total(WebRequest request, HttpOptions options)
    {
        var most = request.Purpose == WebPurpose.Media && options.MediaTimeout > options.TotalTimeout ? options.MediaTimeout : options.TotalTimeout;
        return request.Within is { } within ? Shorter(Longer(within, Least), most) : most;
    }

    private static Errand Of(ResilienceContext context) => context.Properties.GetValue(Errand.Key, null!);

    private static TimeSpan Shorter(TimeSpan a, TimeSpan b) => a < b ? a : b;

    private static TimeSpan Longer(TimeSpan a, TimeSpan b) => a > b ? a : b;
}

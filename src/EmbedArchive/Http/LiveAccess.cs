using System.Runtime.ExceptionServices;
using EmbedArchive.Diagnostics;
using Microsoft.Extensions.Logging;
using Polly;
using Polly.CircuitBreaker;

namespace EmbedArchive.Http;

/// <summary>
/// The live web. All runs share its origins (their turns, breakers and pauses), its requests in flight and its memory of failures.
/// </summary>
internal sealed class LiveAccess : IWebAccess
{
    private readonly Func<HttpClient> _client;
    private readonly HttpOptions _options;
    private readonly ILogger _logger;
    private readonly UrlPolicy _policy;
    private readonly OriginRegistry _origins;
    private readonly Exchange _exchange;
    private readonly SharedAnswers _atOnce;
    private readonly FailureMemory _failures;
    private readonly FamilyPace _pace;

    /// <param name="client">Gives the client for one request; who gives it keeps it. Its timeout is infinite, its handler best <see cref="WebHandler"/>'s.</param>
    /// <param name="options">How the network is used.</param>
    /// <param name="time">The clock.</param>
    /// <param name="logger">Where it is told what happens.</param>
    internal LiveAccess(Func<HttpClient> client, HttpOptions options, TimeProvider time, ILogger logger)
    {
        (_client, _options, Time, _logger) = (client, options, time, logger);
        _policy = new(new(options));
        _origins = new(options, time, new PipelineListener(logger));
        _exchange = new(options, time);
        _atOnce = new(0, logger);
        _failures = new(options.FailureCacheTime, time);
        _pace = new(time);
        if (options.Proxy is not null) Log.ProxyInUse(logger);
    }

    public TimeProvider Time { get; }

    /// <summary>The origins that its runs share.</summary>
    internal OriginRegistry Origins => _origins;

    public IWeb Open(ICaptureLog log) => new LiveWeb(this, log, _atOnce);

    public IWebAccess ForBatch() => new BatchAccess(this, new SharedAnswers(_options.SharedAnswerBytes, _logger));

    /// <summary>Nothing to do: the clients belong to who gave them.</summary>
    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    internal async ValueTask<Capture> SendAsync(WebRequest request, ICaptureLog log, SharedAnswers answers, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (_policy.Check(request.Address) is { } refusal) return await RefuseAsync(request, refusal, log).ConfigureAwait(false);
        if (request.Within <= TimeSpan.Zero) return await RefuseAsync(request, Faults.Late(Redaction.Show(request.Address)), log).ConfigureAwait(false);
        if (FlightKey.Of(request) is not { } key)
        {
            using var own = await RunAsync(request, log.Scratch, cancellationToken).ConfigureAwait(false);
            return await own.KeepInAsync(log, Redaction.Hide(request).Via).ConfigureAwait(false);
        }
        if (_failures.Recall(request) is { } known) return await RefuseAsync(request, known, log).ConfigureAwait(false);

        var last = await answers.AskAsync(key, Redaction.Hide(request), token => RunAsync(request, log.Scratch, token), log, cancellationToken).ConfigureAwait(false);
        if (last.Failure is { } failure) _failures.Remember(request, failure);
        return last;
    }

    private async ValueTask<SharedTries> RunAsync(WebRequest request, ScratchFile? scratch, CancellationToken cancellationToken)
    {
        // A secret that is echoed can be taken out of a body in memory only; nobody asks for media with one.
        var held = request.Purpose == WebPurpose.Media && request.Secrets.Count == 0 ? scratch?.Hold() : null;
        try
        {
            return new(await TriesAsync(request, held, cancellationToken).ConfigureAwait(false), held);
        }
        catch
        {
            held?.Dispose();
            throw;
        }
    }

    private async ValueTask<IReadOnlyList<Capture>> TriesAsync(WebRequest request, ScratchFile? scratch, CancellationToken cancellationToken)
    {
        using var measure = RequestMeasure.Start(request, Time);
        var errand = new Errand(request, scratch, cancellationToken);
        if (_pace.Covers(request.Address))
        {
            await _pace.WaitAsync(request.Address, () => _failures.Recall(request) is null, cancellationToken).ConfigureAwait(false);
            if (_failures.Recall(request) is { } known) return [NotAsked(request, known)];
        }
        var origin = _origins.Enter(request.Address);
        try
        {
            await origin.Turns.EnterAsync(cancellationToken).ConfigureAwait(false);
            errand.HoldsTurn = true;
            // The queue is not the request's fault: its time begins with its first turn.
            errand.Deadline = Time.GetUtcNow() + OriginPipeline.Total(request, _options);
            var outcome = await ExecuteAsync(origin, errand).ConfigureAwait(false);
            if (outcome.Exception is { } stop) End(errand, stop);
        }
        finally
        {
            if (errand.HoldsTurn) origin.Turns.Leave();
            _origins.Leave(origin);
        }
        measure.End(errand.Tries, _logger);
        return errand.Tries;
    }

    private async ValueTask<Outcome<Tried>> ExecuteAsync(Origin origin, Errand errand)
    {
        var context = ResilienceContextPool.Shared.Get(continueOnCapturedContext: false, errand.Cancelled);
        context.Properties.Set(Errand.Key, errand);
        try
        {
            return await origin.Pipeline.ExecuteOutcomeAsync(
                static (context, state) => state.Access.TryAsync(state.Errand, context.CancellationToken), context, (Access: this, Errand: errand)).ConfigureAwait(false);
        }
        finally
        {
            ResilienceContextPool.Shared.Return(context);
        }
    }

    private async ValueTask<Outcome<Tried>> TryAsync(Errand errand, CancellationToken deadline)
    {
        Capture capture;
        try
        {
            capture = await _exchange.RunAsync(_client(), errand.Request, errand.Shown, errand.Tries.Count + 1, errand.Scratch, deadline, errand.Cancelled).ConfigureAwait(false);
        }
        catch (Exception failure)
        {
            // Only cancellation, a client that could not be had, or a full disk: told to the asker as it is.
            return Outcome.FromException<Tried>(failure);
        }
        var now = Time.GetUtcNow();
        var left = errand.Deadline - now;
        capture = capture with { Since = errand.Tries.Count == 0 ? capture.At : errand.Tries[0].At };
        var tried = RetryRule.Judge(capture, now, left < _options.MaxRetryDelay ? left : _options.MaxRetryDelay);
        errand.Tries.Add(tried.Capture);
        return Outcome.FromResult(tried);
    }

    /// <summary>What the pipeline itself has to say: only that without any try is news; else the last try is the answer.</summary>
    private void End(Errand errand, Exception stop)
    {
        errand.Cancelled.ThrowIfCancellationRequested();
        if (stop is not ExecutionRejectedException) ExceptionDispatchInfo.Throw(stop);
        if (errand.Tries.Count > 0) return;

        var address = Redaction.Show(errand.Shown.Address);
        var failure = stop is BrokenCircuitException open
            ? new WebFailure(WebFailureKind.CircuitOpen, $"{address} was not asked: its host failed too often just now. Try again later.") { RetryAt = Time.GetUtcNow() + open.RetryAfter }
            : Faults.Of(new TimeoutException(), address);
        errand.Tries.Add(NotAsked(errand.Request, failure));
    }

    private async ValueTask<Capture> RefuseAsync(WebRequest request, WebFailure failure, ICaptureLog log)
    {
        Log.NotAsked(_logger, failure.Kind, failure.Message);
        return await log.RecordAsync(NotAsked(request, failure), CancellationToken.None).ConfigureAwait(false);
    }

    private Capture NotAsked(WebRequest request, WebFailure failure) =>
        new() { Request = Redaction.Hide(request), At = Exchange.Now(Time), Failure = failure };
}

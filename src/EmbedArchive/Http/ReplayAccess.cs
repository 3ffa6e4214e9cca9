using System.Security.Cryptography;

namespace EmbedArchive.Http;

/// <summary>
/// Answers every request from a recording and none from the network: by method, address and what is sent, in order of capture; the last
/// answer repeats. Of answers to the same address those to the same Accept header come first. Tries that were repeated live are told
/// again, without waiting. Clock and times are the recording's, so that a replay writes what the live run wrote.
/// </summary>
internal sealed class ReplayAccess : IWebAccess
{
    private readonly IRecording recording;
    private readonly HttpOptions options;
    private readonly Func<string, string>? identity;
    private readonly Dictionary<(string Method, string Address, string Content), List<List<RecordedExchange>>> answers = [];
    private readonly Lazy<ILookup<string, string>> alike;

    /// <param name="recording">What was captured; owned from here on.</param>
    /// <param name="options">The limits of bodies.</param>
    /// <param name="identity">See <see cref="LooseQuestion"/>; null: only the very address that was captured answers.</param>
    internal ReplayAccess(IRecording recording, HttpOptions options, Func<string, string>? identity = null)
    {
        (this.recording, this.options, Time) = (recording, options, new CaptureClock(recording.StartedAt));
        foreach (var exchange in recording.Exchanges) Add(exchange);
        alike = new(() => (identity is null ? [] : recording.Exchanges.Where(e => e.Method == "GET" && e.ContentDigest.Length == 0))
            .Select(e => (e.Address, Question: LooseQuestion.Of(e.Address, identity!))).Where(e => e.Question is not null)
            .DistinctBy(e => e.Address).ToLookup(e => e.Question!, e => e.Address, StringComparer.Ordinal));
        this.identity = identity;
    }

    public TimeProvider Time { get; }

    public IWeb Open(ICaptureLog log) => new ReplayWeb(this, log);

    public ValueTask DisposeAsync() => recording.DisposeAsync();

    // Tries of one request follow each other; those of another one like it may lie between them.
    private void Add(RecordedExchange exchange)
    {
        var key = (exchange.Method.ToUpperInvariant(), exchange.Address, exchange.ContentDigest);
        if (!answers.TryGetValue(key, out var series)) answers[key] = series = [];
        var begun = exchange.Attempt == 1 ? null : series.Find(s => s[^1].Attempt == exchange.Attempt - 1 && s[^1].Accept == exchange.Accept);
        if (begun is null) series.Add([exchange]);
        else begun.Add(exchange);
    }

    private List<List<RecordedExchange>>? Find(WebRequest shown)
    {
        var content = shown.Content.IsEmpty ? "" : Convert.ToHexStringLower(SHA256.HashData(shown.Content.Span));
        var (method, address) = (shown.Method.ToUpperInvariant(), CapturedAddress.Of(shown.Address));
        if (answers.TryGetValue((method, address, content), out var series)) return series;
        // A capture of a browser or crawler holds no HEAD; the head of its GET is the answer.
        if (method == "HEAD" && answers.TryGetValue(("GET", address, content), out series)) return series;
        return method == "GET" && content.Length == 0 ? FindAlike(address) ?? FindPosted(address) : null;
    }

    /// <summary>What a browser was told when it posted a question (YouTube's player): its content is not known to us, the answer says what it is about.</summary>
    private List<List<RecordedExchange>>? FindPosted(string address) =>
        identity is null ? null : answers.FirstOrDefault(a => a.Key.Method == "POST" && a.Key.Address == address).Value;

    private List<List<RecordedExchange>>? FindAlike(string address) =>
        identity is not null && LooseQuestion.Of(address, identity) is { } question && alike.Value[question].FirstOrDefault() is { } recorded
            ? answers[("GET", recorded, "")]
            : null;

    private Capture Answer(RecordedExchange exchange, WebRequest request, ScratchFile? scratch)
    {
        if (request.Purpose != WebPurpose.Media || request.Secrets.Count > 0) scratch = null;
        var limit = BodyLimit.Of(request.Purpose, options);
        // What was captured is told, even where another spelling of the question was asked.
        if (exchange.Address != CapturedAddress.Of(Redaction.Hide(request).Address)) request = request with { Address = new(exchange.Address) };
        var capture = recording.Read(exchange, Redaction.Hide(request), limit.Bytes, scratch);
        if (capture.Status == 0) return capture;
        if (AnswerBody.IsEmpty(capture)) return capture with { WireBody = default, StagedWire = null };
        if (capture.WireLength == 0) return capture;
        var decoded = AnswerBody.Decode(capture, new(capture.WireBody, capture.StagedWire, capture.Truncated), limit, scratch, endedByClose: false);
        return decoded with { Failure = capture.Failure ?? decoded.Failure, Truncated = capture.Truncated };
    }

    /// <summary>The instant at which the recorded run began; waiting takes no recorded time.</summary>
    private sealed class CaptureClock(DateTimeOffset startedAt) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => startedAt;
    }

    /// <summary>The recording as one run sees it: each run begins at its start.</summary>
    private sealed class ReplayWeb(ReplayAccess access, ICaptureLog log) : IWeb
    {
        private readonly Lock gate = new();
        private readonly HashSet<List<RecordedExchange>> used = new(ReferenceEqualityComparer.Instance);

        public TimeProvider Time => access.Time;

        public IReadOnlyList<string> Captured
        {
            get
            {
                lock (gate) return [.. access.answers.Where(a => a.Key.Method is "GET" or "POST" && !a.Value.Exists(used.Contains)).Select(a => a.Key.Address).Distinct(StringComparer.Ordinal)];
            }
        }

        public async ValueTask<Capture> SendAsync(WebRequest request, CancellationToken cancellationToken = default)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var shown = Redaction.Hide(request);
            if (Next(shown) is not { } tries) return NotCaptured(shown);
            Capture? last = null;
            foreach (var exchange in tries)
                last = await log.RecordAsync(access.Answer(exchange, request, log.Scratch), cancellationToken).ConfigureAwait(false);
            return last!;
        }

        private List<RecordedExchange>? Next(WebRequest shown)
        {
            if (access.Find(shown) is not { } series) return null;
            var accept = shown.Headers.FirstOrDefault(h => h.Key.Equals("Accept", StringComparison.OrdinalIgnoreCase)).Value
                ?? Outgoing.Headers(shown, access.options).FirstOrDefault(h => h.Key == "Accept").Value;
            var alike = series.FindAll(s => s[0].Accept == accept);
            if (alike.Count > 0) series = alike;
            lock (gate)
            {
                var next = series.Find(s => !used.Contains(s)) ?? series[^1];
                used.Add(next);
                return next;
            }
        }

        // Nothing happened, so nothing is recorded.
        private Capture NotCaptured(WebRequest shown) => new()
        {
            Request = shown,
            At = access.recording.StartedAt,
            Failure = new(WebFailureKind.NotCaptured, $"The capture has no answer of {Redaction.Show(shown.Address)}; run again with the network to have it."),
        };
    }
}

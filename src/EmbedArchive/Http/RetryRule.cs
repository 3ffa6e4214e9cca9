namespace EmbedArchive.Http;

/// <summary>Decides after each try: is another one worth it, and when. The only place that does.</summary>
internal static class RetryRule
{
    /// <param name="capture">The try.</param>
    /// <param name="now">The time.</param>
    /// <param name="patience">The longest wait that is still worth it: the cap, or what is left of the total time if that is less.</param>
    internal static Tried Judge(Capture capture, DateTimeOffset now, TimeSpan patience)
    {
        var wait = ServerWait.Read(capture, now);
        if (wait > patience)
        {
            var at = now + wait.Value;
            var message = $"{Redaction.Show(capture.Request.Address)} asks not to be asked before {at:u}. Run again then.";
            return new(capture with { Failure = new(WebFailureKind.RateLimited, message) { RetryAt = at } }, false, null, false);
        }
        return new(capture, IsSafe(capture.Request) && IsPassing(capture), wait, IsNoLife(capture));
    }

    private static bool IsSafe(WebRequest request) => request.Content.IsEmpty && request.Method.ToUpperInvariant() is "GET" or "HEAD";

    /// <summary>Whether it may be otherwise in a moment. Refusals, verdicts (401, 403, 404, 410, …) and answers that cannot be read will not.</summary>
    private static bool IsPassing(Capture capture) => capture.Failure is { } failure
        ? failure.Kind is WebFailureKind.ConnectFailed or WebFailureKind.Timeout || capture.Truncated == Truncation.Disconnect
        : capture.Status is 408 or 425 or 429 or 500 or 502 or 503 or 504 or (>= 520 and <= 530);

    private static bool IsNoLife(Capture capture) => capture.Failure is { } failure
        ? capture.Status == 0 && failure.Kind is WebFailureKind.ConnectFailed or WebFailureKind.TlsFailed or WebFailureKind.Timeout
        : capture.Status is 502 or 503 or 504;
}

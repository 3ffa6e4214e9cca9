using EmbedArchive.Http;

namespace EmbedArchive.Normalize;

/// <summary>Facts of an answer that holds no post: what came instead, and which state it proves.</summary>
internal static class Refusal
{
    /// <summary>A state that the answer proves. What it holds beside that can be added.</summary>
    internal static PostFacts Says(AvailabilityState state, string? message = null, string? code = null,
        string? by = null, AvailabilityConfidence confidence = AvailabilityConfidence.Asserted) => new()
    {
        Outcome = OutcomeOf(state),
        State = state,
        StateMessage = message is { Length: > 500 } ? message[..500] : message,
        PlatformCode = code,
        StateBy = by,
        Confidence = confidence,
    };

    /// <summary>An answer that is not what was asked for and proves nothing.</summary>
    internal static PostFacts Unreadable(string problem) => new()
    {
        Outcome = SourceOutcome.BadResponse,
        State = AvailabilityState.Error,
        Confidence = AvailabilityConfidence.Inferred,
        Problem = problem,
    };

    /// <summary>An answer without a fact about the post.</summary>
    internal static PostFacts Empty(string problem) => new() { Outcome = SourceOutcome.Empty, Problem = problem };

    /// <summary>The facts of an exchange that brought no answer, or null when it brought one.</summary>
    internal static PostFacts? OfFailure(Capture capture) => capture.Failure is not { } failure ? null : new()
    {
        Outcome = failure.Kind switch
        {
            WebFailureKind.RefusedAddress or WebFailureKind.InvalidAddress => SourceOutcome.Refused,
            WebFailureKind.Timeout => SourceOutcome.TimedOut,
            WebFailureKind.RateLimited or WebFailureKind.CircuitOpen => SourceOutcome.RateLimited,
            WebFailureKind.TooLarge => SourceOutcome.TooLarge,
            WebFailureKind.BadResponse => SourceOutcome.BadResponse,
            WebFailureKind.Offline or WebFailureKind.NotCaptured => SourceOutcome.NotCaptured,
            _ => SourceOutcome.Unreachable,
        },
        Problem = failure.Message,
    };

    /// <summary>
    /// What the status alone says; null for success. 403 and 429 are no states of the post (resolution 2.2), 410 and 451 are asserted by their
    /// definition (RFC 9110 15.5.11, RFC 7725).
    /// </summary>
    internal static PostFacts? OfStatus(SourceAnswer answer)
    {
        var status = answer.Capture.Status;
        var message = $"{answer.FinalAddress.Host} answered {status}.";
        return status switch
        {
            >= 200 and < 300 => null,
            404 => Says(AvailabilityState.NotFound, message),
            410 => Says(AvailabilityState.Deleted, message),
            451 => Says(AvailabilityState.Withheld, message, by: "country"),
            401 => Says(AvailabilityState.LoginRequired, message),
            429 => Says(AvailabilityState.RateLimited, message, confidence: AvailabilityConfidence.Inferred),
            999 => Says(AvailabilityState.BotWall, message, confidence: AvailabilityConfidence.Inferred),
            >= 500 or 408 or 425 => Says(AvailabilityState.Error, message, confidence: AvailabilityConfidence.Inferred),
            _ => new() { Outcome = SourceOutcome.HttpError, Problem = message },
        };
    }

    private static SourceOutcome OutcomeOf(AvailabilityState state) => state switch
    {
        AvailabilityState.Deleted or AvailabilityState.NotFound or AvailabilityState.Suspended or AvailabilityState.AccountGone
            or AvailabilityState.Withheld or AvailabilityState.Protected => SourceOutcome.Gone,
        AvailabilityState.LoginRequired or AvailabilityState.BotWall or AvailabilityState.AgeRestricted or AvailabilityState.GeoBlocked => SourceOutcome.Wall,
        AvailabilityState.RateLimited => SourceOutcome.RateLimited,
        AvailabilityState.Error => SourceOutcome.HttpError,
        _ => SourceOutcome.Answered,
    };
}

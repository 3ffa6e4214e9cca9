using EmbedArchive.Http;
using EmbedArchive.Normalize;

namespace EmbedArchive.Resolve;

/// <summary>What an exchange means before, and after, its body is read.</summary>
internal static class AnswerRule
{
    /// <summary>Reads an answer. A failed exchange tells nothing of the post; an error page is never read for facts.</summary>
    internal static PostFacts Read(SourceAnswer answer, FactsReader read, Uri asked)
    {
        var capture = answer.Capture;
        if (capture.Failure is { } failure) return new() { Outcome = OutcomeOf(failure.Kind), Problem = failure.Message };
        var facts = read(answer);
        return capture.Status switch
        {
            _ when facts.Outcome is SourceOutcome.Wall or SourceOutcome.RateLimited => facts,
            429 => facts with { Outcome = SourceOutcome.RateLimited, State = null, Problem = "It asked to come back later (status 429)." },
            >= 500 or 408 or 425 => new() { Outcome = SourceOutcome.HttpError, Problem = $"It failed with status {capture.Status}." },
            _ when facts.State is not null || facts.Outcome != SourceOutcome.Answered => WithStatus(facts, capture.Status),
            404 or 410 => new() { Outcome = SourceOutcome.Gone, State = AvailabilityState.NotFound, Problem = $"Status {capture.Status}." },
            >= 400 => new() { Outcome = SourceOutcome.HttpError, Problem = $"It refused with status {capture.Status}." },
            _ when IsFrontPage(answer, asked) => new()
            {
                Outcome = SourceOutcome.Gone, State = AvailabilityState.NotFound, Confidence = AvailabilityConfidence.Inferred,
                Problem = $"It led to the front page {answer.FinalAddress}.",
            },
            _ => facts,
        };
    }

    /// <summary>A 404 or 410 without a word is still an answer about the post; other refusals are not.</summary>
    private static PostFacts WithStatus(PostFacts facts, int status) => (facts.Outcome, status) switch
    {
        (SourceOutcome.Empty or SourceOutcome.BadResponse, 404 or 410) when facts.State is null => facts with { Outcome = SourceOutcome.Gone, State = AvailabilityState.NotFound },
        (SourceOutcome.Empty or SourceOutcome.BadResponse, >= 400) when facts.State is null => facts with { Outcome = SourceOutcome.HttpError, Problem = facts.Problem ?? $"It refused with status {status}." },
        _ => facts,
    };

    /// <summary>Sites that closed, or that lost a page, lead deep addresses to their front.</summary>
    private static bool IsFrontPage(SourceAnswer answer, Uri asked) =>
        answer.Source.Kind == SourceKind.Page && asked.AbsolutePath.Length > 1 && answer.FinalAddress is { AbsolutePath: "/", Query: "" };

    private static SourceOutcome OutcomeOf(WebFailureKind kind) => kind switch
    {
        WebFailureKind.InvalidAddress or WebFailureKind.RefusedAddress => SourceOutcome.Refused,
        WebFailureKind.Timeout => SourceOutcome.TimedOut,
        WebFailureKind.RateLimited => SourceOutcome.RateLimited,
        WebFailureKind.TooLarge => SourceOutcome.TooLarge,
        WebFailureKind.BadResponse => SourceOutcome.BadResponse,
        WebFailureKind.Offline or WebFailureKind.NotCaptured => SourceOutcome.NotCaptured,
        _ => SourceOutcome.Unreachable,
    };
}

using EmbedArchive.Normalize;

namespace EmbedArchive.Resolve;

/// <summary>What an exchange means: an answer is read, but the page of an error is never taken for the post.</summary>
internal static class AnswerRule
{
    internal static PostFacts Read(SourceAnswer answer, FactsReader read)
    {
        // A redirect to a login page says what it is, even where that page could not be had.
        if (Walls.OfPlace(answer) is { } place) return place;
        if (Refusal.OfFailure(answer.Capture) is { } failure) return failure;
        var facts = WithRest(answer, read(answer));
        return Refusal.OfStatus(answer) is { } refusal && !Explains(facts, answer.Capture.Status) ? refusal with { Problem = facts.Problem ?? refusal.Problem } : facts;
    }

    /// <summary>With what the answer said of the post and no field holds, under the name of its source.</summary>
    private static PostFacts WithRest(SourceAnswer answer, PostFacts facts) =>
        facts.Outcome is SourceOutcome.Answered or SourceOutcome.Gone && answer.Reading.Rest() is { } rest
            ? facts with { Extensions = facts.Extensions.SetItem(answer.Source.Name, rest) }
            : facts;

    /// <summary>
    /// Whether the reader found more in an error than its status: a wall, a platform's own words. A server that fails or asks to wait tells
    /// nothing of the post, whatever its page holds.
    /// </summary>
    private static bool Explains(PostFacts facts, int status) => facts.Outcome switch
    {
        SourceOutcome.Wall or SourceOutcome.RateLimited => true,
        _ when status is >= 500 or 429 or 408 or 425 => false,
        SourceOutcome.Answered => facts.State is not null and not AvailabilityState.Available,
        SourceOutcome.Gone or SourceOutcome.NeedsCredentials or SourceOutcome.HttpError => true,
        _ => false,
    };
}

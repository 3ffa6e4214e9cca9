namespace EmbedArchive.Normalize;

/// <summary>What one live answer shows of the post's state.</summary>
internal sealed record StateEvidence(SourceFacts Answer, AvailabilityState State, AvailabilityConfidence Confidence)
{
    internal EvidenceSource Source => Answer.Source;

    internal PostFacts Facts => Answer.Facts;

    /// <summary>Lower counts more.</summary>
    internal int Strength => State switch
    {
        _ when Answer.IsWall => 5,
        AvailabilityState.RateLimited => 6,
        AvailabilityState.Error => 7,
        AvailabilityState.Unknown => 8,
        AvailabilityState.NotFound => 3,
        AvailabilityState.EmbeddingDisabled => 2,
        AvailabilityState.BotWall => 5,
        AvailabilityState.Available => 1,
        // A door that shows nothing of the post does not outweigh another that shows it.
        AvailabilityState.LoginRequired when Facts is { Title: null, Text: null, Author: null } => 2,
        _ => Confidence == AvailabilityConfidence.Asserted ? 0 : 2,
    };

    /// <summary>The platform's own JSON, then oEmbed, then the page.</summary>
    internal int Rank => Array.IndexOf(Precedence.Told, Source.Kind);

    internal bool SaysSomethingOfThePost => Strength <= 3;

    internal static StateEvidence? Of(SourceFacts answer)
    {
        if (!answer.Live) return null;
        var facts = answer.Facts;
        return (facts.State, facts.Outcome) switch
        {
            ({ } state, _) => new(answer, state, facts.Confidence),
            (_, SourceOutcome.Answered) => Inferred(AvailabilityState.Available),
            (_, SourceOutcome.Gone) => Inferred(AvailabilityState.NotFound),
            (_, SourceOutcome.RateLimited) => Inferred(AvailabilityState.RateLimited),
            (_, SourceOutcome.HttpError) when answer.Source.Status >= 500 => Inferred(AvailabilityState.Error),
            _ => null,
        };

        StateEvidence Inferred(AvailabilityState state) => new(answer, state, AvailabilityConfidence.Inferred);
    }
}

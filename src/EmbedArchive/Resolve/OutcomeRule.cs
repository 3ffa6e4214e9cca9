using EmbedArchive.Normalize;

namespace EmbedArchive.Resolve;

/// <summary>How the asking ended, in one word and one sentence.</summary>
internal static class OutcomeRule
{
    /// <summary>Hindrances, the one that says most about a later run first.</summary>
    private static readonly (SourceOutcome Source, EmbedOutcome Embed, string Advice)[] Hindrances =
    [
        (SourceOutcome.RateLimited, EmbedOutcome.RateLimited, "Run again later."),
        (SourceOutcome.TimedOut, EmbedOutcome.TimedOut, "Run again, perhaps with longer timeouts."),
        (SourceOutcome.Wall, EmbedOutcome.Blocked, "A run from another place, or credentials, may help."),
        (SourceOutcome.Unreachable, EmbedOutcome.Unreachable, "Run again later."),
        (SourceOutcome.HttpError, EmbedOutcome.Unreachable, "Run again later."),
        (SourceOutcome.TooLarge, EmbedOutcome.TooLarge, "Raise the size limit."),
        (SourceOutcome.BadResponse, EmbedOutcome.BadResponse, "A newer version of this library may read it."),
        (SourceOutcome.Empty, EmbedOutcome.BadResponse, "A newer version of this library may read it."),
        (SourceOutcome.Refused, EmbedOutcome.RefusedAddress, "Allow the network if it is meant to be asked."),
        (SourceOutcome.NotCaptured, EmbedOutcome.NotCaptured, "Run again with the network."),
        (SourceOutcome.NeedsCredentials, EmbedOutcome.NeedsCredentials, "Configure them and run again."),
    ];

    internal static (EmbedOutcome Outcome, string? Message) Of(PostSnapshot snapshot)
    {
        var asked = snapshot.Evidence.Sources.Where(s => s.Kind is not (SourceKind.Id or SourceKind.ArticleFallback or SourceKind.Earlier)).ToArray();
        var copy = asked.FirstOrDefault(s => s is { Kind: SourceKind.WebArchive, Outcome: SourceOutcome.Answered });
        var told = asked.Any(s => s is { Kind: not SourceKind.WebArchive, Outcome: SourceOutcome.Answered });
        return snapshot.Availability.State switch
        {
            AvailabilityState.Available => (EmbedOutcome.Archived, null),
            _ when copy is not null => (EmbedOutcome.ArchivedFromCopy, $"{State(snapshot)} A copy of {copy.CopiedAt:yyyy-MM-dd} in a web archive was used: {copy.Url}"),
            AvailabilityState.Deleted or AvailabilityState.NotFound => (EmbedOutcome.Gone, State(snapshot)),
            AvailabilityState.Protected or AvailabilityState.Suspended or AvailabilityState.AccountGone or AvailabilityState.AgeRestricted => (EmbedOutcome.Private, State(snapshot)),
            AvailabilityState.LoginRequired when !IsWall(snapshot) => (EmbedOutcome.Private, State(snapshot)),
            AvailabilityState.Withheld or AvailabilityState.GeoBlocked or AvailabilityState.LoginRequired or AvailabilityState.BotWall => (EmbedOutcome.Blocked, State(snapshot)),
            AvailabilityState.EmbeddingDisabled => (told ? EmbedOutcome.Archived : EmbedOutcome.Blocked, told ? null : State(snapshot)),
            _ => Hindered(snapshot, asked),
        };
    }

    private static (EmbedOutcome, string?) Hindered(PostSnapshot snapshot, EvidenceSource[] asked)
    {
        foreach (var (outcome, word, advice) in Hindrances)
            if (asked.FirstOrDefault(s => s.Outcome == outcome && s.Kind != SourceKind.WebArchive) is { } source)
                return (word, $"{Named(snapshot)}: {source.Name}: {source.Message ?? KebabCase.Of(outcome)}{(source.RetryAt is { } at ? $" Not before {at:yyyy-MM-dd'T'HH:mm:ss'Z'}." : "")} {advice}");
        return snapshot is { PostId: null, CanonicalUrl: null }
            ? (EmbedOutcome.Unidentified, "Nothing in the article names the post; only its words are kept.")
            : (EmbedOutcome.Unsupported, $"{Named(snapshot)}: no source is known, or all are switched off; only what the article holds is kept.");
    }

    /// <summary>A wall is concluded from what answered; a restriction of the post is what the platform says.</summary>
    private static bool IsWall(PostSnapshot snapshot) => snapshot.Availability.Confidence == AvailabilityConfidence.Inferred;

    private static string State(PostSnapshot snapshot)
    {
        var (availability, inferred) = (snapshot.Availability, snapshot.Availability.Confidence == AvailabilityConfidence.Inferred ? " (inferred)" : "");
        return $"{Named(snapshot)}: {KebabCase.Of(availability.State)}{inferred}{(availability.Message is { } words ? $", \"{words}\"" : "")}.";
    }

    private static string Named(PostSnapshot snapshot) => snapshot.CanonicalUrl ?? snapshot.Id;
}

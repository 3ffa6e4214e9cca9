namespace EmbedArchive.Normalize;

/// <summary>A post as an earlier run left it in the archive.</summary>
/// <param name="Outcome">How the last asking ended.</param>
/// <param name="Message">What was said of that.</param>
/// <param name="Snapshot">The post as it was known.</param>
/// <param name="File">Where that version will be kept once another takes its place.</param>
internal sealed record EarlierPost(EmbedOutcome Outcome, string? Message, PostSnapshot Snapshot, PreviousSnapshot File)
{
    /// <summary>Which version that is, from 1.</summary>
    internal int Version { get; init; } = 1;

    /// <summary>What was seen of it since; empty until it is asked for a second time.</summary>
    internal IReadOnlyList<PostObservation> Observations { get; init; } = [];

    /// <summary>What the asking of today may build on: with the last day on which any run saw it.</summary>
    internal EarlierSnapshot Known => new(Snapshot with { Availability = Snapshot.Availability with { LastSeenAt = LastSeenAt } }, File);

    /// <summary>The observation that the first run made without writing it down.</summary>
    internal PostObservation First => new()
    {
        At = Snapshot.CapturedAt,
        Change = PostObserver.FirstChange(Outcome, Snapshot.Availability.State),
        Outcome = Outcome,
        Availability = Snapshot.Availability.State,
        Confidence = Snapshot.Availability.Confidence,
        Version = Version,
        Message = Message,
    };

    private DateTimeOffset? LastSeenAt =>
        Observations.Where(o => o.Availability == AvailabilityState.Available).Select(o => (DateTimeOffset?)o.At).Append(Snapshot.Availability.LastSeenAt).Max();
}

namespace EmbedArchive.Tool;

/// <summary>What <c>refresh</c> prints for one post.</summary>
internal sealed record RefreshedPost(
    string Provider, EmbedKind Kind, string? Id, string? Url, ObservedChange Change, EmbedOutcome Outcome, AvailabilityState State, AvailabilityConfidence Confidence,
    DateTimeOffset At, DateTimeOffset? LastSeenAt, DateTimeOffset? FirstMissingAt, int Version, IReadOnlyList<FieldChange> Fields, string? Message)
{
    internal static RefreshedPost From(EmbedResult post)
    {
        var (snapshot, seen) = (post.Snapshot, post.Observation);
        var availability = snapshot.Availability;
        return new(
            post.Embed.Provider, post.Embed.Kind, snapshot.PostId ?? post.Embed.Id, snapshot.CanonicalUrl ?? post.Embed.Url,
            // A post that the archive lacked until now has no observation yet: it is seen for the first time.
            seen?.Change ?? ObservedChange.First, seen?.Outcome ?? post.Outcome, seen?.Availability ?? availability.State, seen?.Confidence ?? availability.Confidence,
            seen?.At ?? snapshot.CapturedAt, availability.LastSeenAt, availability.FirstMissingAt, seen?.Version ?? 1, seen?.Fields ?? [], seen?.Message ?? post.Message);
    }
}

using EmbedArchive.Normalize;
using EmbedArchive.Tests.Support;

namespace EmbedArchive.Tests.Normalize;

/// <summary>Invented answers, to be merged.</summary>
internal static class Answers
{
    internal static readonly DateTimeOffset Now = new(2026, 3, 4, 5, 6, 7, TimeSpan.Zero);

    internal static readonly PostKey Post = new("x", EmbedKind.Post, "1700000000000000001", "https://x.com/ada/status/1700000000000000001");

    internal static SourceFacts Of(string id, SourceKind kind, PostFacts facts, int status = 200) =>
        new(new EvidenceSource { Id = id, Kind = kind, Name = id, Outcome = facts.Outcome, Status = status, At = Now }, facts);

    internal static SourceFacts Copy(string id, PostFacts facts, DateTimeOffset copiedAt) =>
        new(new EvidenceSource { Id = id, Kind = SourceKind.WebArchive, Name = "wayback", Outcome = facts.Outcome, At = Now, CopiedAt = copiedAt }, facts);

    internal static PostFacts Facts(string? text = null, Author? author = null, AvailabilityState? state = null) => new()
    {
        Outcome = SourceOutcome.Answered,
        Text = text is null ? null : new RichText { Plain = text },
        Author = author,
        State = state,
    };

    internal static PostFacts Without(SourceOutcome outcome, AvailabilityState? state = null) => new() { Outcome = outcome, State = state };

    internal static Instant At(string time, InstantPrecision precision) =>
        new() { Value = DateTimeOffset.Parse(time, System.Globalization.CultureInfo.InvariantCulture), Precision = precision };

    internal static PostSnapshot Merged(params SourceFacts[] answers) => Merge(Post, answers, null, Now);

    internal static PostSnapshot Merge(
        PostKey post, IReadOnlyList<SourceFacts> answers, EmbedFallback? fallback, DateTimeOffset now, Func<string, DateTimeOffset?>? timeOfId = null, EarlierSnapshot? earlier = null) =>
        SnapshotMerge.Merge(post, answers, fallback, now, timeOfId, earlier).Kept();
}

using EmbedArchive.Normalize;

namespace EmbedArchive.Resolve;

/// <summary>Writes down a way that was followed to find a post, as an attempt like any other.</summary>
internal static class FollowedWay
{
    internal static SourceFacts Facts(ExpandedLink way, string id, bool found)
    {
        var outcome = found ? SourceOutcome.Answered : OutcomeOf(way.Outcome);
        var last = way.Hops.LastOrDefault(h => h.Status is not null);
        var source = new EvidenceSource
        {
            Id = id,
            Kind = SourceKind.Id,
            Name = "link",
            Url = way.Url,
            At = way.Hops.Select(h => h.At).FirstOrDefault(t => t is not null),
            Status = last?.Status,
            Capture = last?.Capture,
            Outcome = outcome,
            Message = found ? null : way.Error ?? $"It leads to {way.Final ?? way.Url}, which names no such post.",
        };
        return new(source, new() { Outcome = outcome, AlternateUrls = [way.Url] });
    }

    private static SourceOutcome OutcomeOf(ExpandOutcome outcome) => outcome switch
    {
        ExpandOutcome.NotCaptured => SourceOutcome.NotCaptured,
        ExpandOutcome.Timeout => SourceOutcome.TimedOut,
        ExpandOutcome.HttpError => SourceOutcome.HttpError,
        ExpandOutcome.Blocked => SourceOutcome.Refused,
        ExpandOutcome.Interstitial => SourceOutcome.Wall,
        _ => SourceOutcome.Empty,
    };
}

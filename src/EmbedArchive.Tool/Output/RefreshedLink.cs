namespace EmbedArchive.Tool;

/// <summary>What <c>refresh</c> prints for one link: what was seen of it, and the target that the archive keeps.</summary>
internal sealed record RefreshedLink(string Url, ObservedChange Change, ExpandOutcome Outcome, string? Final, string? Kept, string? Message)
{
    internal static RefreshedLink From(LinkResult link) => new(
        link.Link.Url, link.Observation?.Change ?? ObservedChange.First, link.Observation?.Outcome ?? link.Expansion.Outcome,
        link.Observation is { } seen ? seen.Final : link.Expansion.Final, link.Expansion.Final, link.Observation?.Message ?? link.Expansion.Error);
}

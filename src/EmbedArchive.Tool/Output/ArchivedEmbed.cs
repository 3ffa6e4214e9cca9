namespace EmbedArchive.Tool;

/// <summary>What <c>archive</c> prints for one embed.</summary>
internal sealed record ArchivedEmbed(string Provider, EmbedKind Kind, string? Id, string? Url, EmbedOutcome Outcome, AvailabilityState State, string? Message)
{
    internal static ArchivedEmbed From(EmbedResult result) => new(
        result.Embed.Provider, result.Embed.Kind, result.Snapshot.PostId ?? result.Embed.Id, result.Snapshot.CanonicalUrl ?? result.Embed.Url,
        result.Outcome, result.Snapshot.Availability.State, result.Message);
}

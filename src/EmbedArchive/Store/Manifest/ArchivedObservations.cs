namespace EmbedArchive.Store;

/// <summary>The file <c>observations.json</c>: posts and links that were asked for more than once, and what was seen each time.</summary>
internal sealed record ArchivedObservations
{
    internal const string CurrentSchema = "urn:embedarchive:observations-1";

    internal static ArchivedObservations None { get; } = new() { Schema = CurrentSchema, Posts = [], Links = [] };

    /// <summary>Which format this is.</summary>
    public required string Schema { get; init; }

    /// <summary>By path of the snapshot, ordinal.</summary>
    public required IReadOnlyList<ObservedPost> Posts { get; init; }

    /// <summary>By address, ordinal.</summary>
    public required IReadOnlyList<ObservedLink> Links { get; init; }
}

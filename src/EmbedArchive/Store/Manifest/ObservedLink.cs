namespace EmbedArchive.Store;

/// <summary>A link that was followed more than once.</summary>
internal sealed record ObservedLink
{
    /// <summary>The link's address as the article has it.</summary>
    public required string Url { get; init; }

    /// <summary>In the order of the runs; the first is what the first run saw.</summary>
    public required IReadOnlyList<LinkObservation> Observations { get; init; }
}

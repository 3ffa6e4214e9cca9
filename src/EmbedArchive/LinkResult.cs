namespace EmbedArchive;

/// <summary>What came of one link. Immutable.</summary>
/// <param name="Link">The link as the article has it.</param>
/// <param name="Expansion">Its way to its target.</param>
public sealed record LinkResult(ArticleLink Link, ExpandedLink Expansion)
{
    /// <summary>Whether an earlier run had followed it to its end, so that this one did not ask.</summary>
    public bool Kept { get; init; }

    /// <summary>What this run saw of a link that an earlier one had followed; null when it was kept, or followed for the first time.</summary>
    public LinkObservation? Observation { get; init; }
}

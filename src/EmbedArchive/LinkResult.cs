namespace EmbedArchive;

/// <summary>What came of one link. Immutable.</summary>
/// <param name="Link">The link as the article has it.</param>
/// <param name="Expansion">Its way to its target.</param>
public sealed record LinkResult(ArticleLink Link, ExpandedLink Expansion);

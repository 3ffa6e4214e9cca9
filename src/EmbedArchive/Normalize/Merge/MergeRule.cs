namespace EmbedArchive.Normalize;

/// <summary>Why one source was believed and another was not: the closed set of words in <see cref="EvidenceConflict.Rule"/>.</summary>
internal static class MergeRule
{
    /// <summary>The source ranks higher for this field.</summary>
    internal const string Rank = "rank";

    /// <summary>The other text is the beginning of this one: it was cut.</summary>
    internal const string LongerOfCut = "longer-of-cut";

    /// <summary>The same moment, told more exactly.</summary>
    internal const string MoreExact = "more-exact";

    /// <summary>The platform's own answer lists the media; pictures that pages and previews add are not the post's.</summary>
    internal const string PlatformListsMedia = "platform-lists-media";

    /// <summary>A real item wins over a preview picture.</summary>
    internal const string ItemOverPreview = "item-over-preview";

    /// <summary>The provider knows no such post, and another source proves that there was one.</summary>
    internal const string ExistenceProved = "existence-proved";

    /// <summary>What the platform states of the post wins over an answer that merely held or lacked it.</summary>
    internal const string StatedOverShown = "stated-over-shown";
}

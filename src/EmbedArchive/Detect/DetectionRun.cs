namespace EmbedArchive.Detect;

/// <summary>What one detection has found so far, in all documents that lie in one another.</summary>
/// <param name="catalog">The providers.</param>
internal sealed class DetectionRun(ProviderCatalog catalog)
{
    private List<Finding>? findings;
    private List<LinkSighting>? links;

    internal ProviderCatalog Catalog { get; } = catalog;

    internal IReadOnlyList<Finding> Findings => findings ?? [];

    internal IReadOnlyList<LinkSighting> Links => links ?? [];

    internal void Add(Finding finding) => (findings ??= []).Add(finding);

    internal void Add(LinkSighting link) => (links ??= []).Add(link);

    /// <summary>
    /// Drops what was found inside an element of the same provider after <paramref name="from"/>: a quoted post, a card, the address in another form.
    /// Writings of the same item stay, they tell more about it.
    /// </summary>
    internal void AbsorbInto(Finding outer, int from) =>
        findings?.RemoveAllFrom(from, f => f.Provider.Key == outer.Provider.Key && f.Identity != outer.Identity && outer.Span.Contains(f.Span));
}

namespace EmbedArchive;

/// <summary>How a provider's embed is marked in an article.</summary>
/// <param name="Selector">The element: <c>tag.class[attribute]</c>, each part optional.</param>
/// <param name="Takes">Where the id or the address stands, tried in order.</param>
public sealed record Mark(string Selector, params IReadOnlyList<Take> Takes)
{
    /// <summary>How such an embed is written; null: told from the element.</summary>
    public EmbedForm? Form { get; init; }

    /// <summary>What sort of item it is; null: as the address says.</summary>
    public EmbedKind? Kind { get; init; }
}

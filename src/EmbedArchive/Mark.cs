namespace EmbedArchive;

/// <summary>
/// How a provider's embed is marked in an article. The addresses are templates over the element, tried in order; the first one that the provider
/// recognises names the item. <c>{data-tweet-id}</c> is an attribute, <c>{data-attrs.url}</c> a member of the JSON in it (or a parameter of a query),
/// <c>{param.movie}</c> a <c>param</c> of a plug-in, <c>{last-link}</c> and <c>{first-link}</c> a link inside that the provider recognises,
/// <c>{link.name}</c> the link with that class, <c>{class.prefix_}</c> what follows the prefix in a class; behind a bar stands the default.
/// </summary>
/// <param name="Selector">The element: <c>tag.class[attribute][attribute=value]</c>, each part optional; <c>*=</c> asks for a part of the value.</param>
/// <param name="Addresses">Templates of the item's address.</param>
public sealed record Mark(string Selector, params IReadOnlyList<string> Addresses)
{
    /// <summary>How such an embed is written; null: told from the element.</summary>
    public EmbedForm? Form { get; init; }

    /// <summary>What sort of item it is; null: as the address says.</summary>
    public EmbedKind? Kind { get; init; }

    /// <summary>Template of the id, where the address does not hold it; null: as the address says.</summary>
    public string? Id { get; init; }

    /// <summary>Whether the address may be any provider's: a wrapper's mark. Default: false.</summary>
    public bool Wraps { get; init; }

    /// <summary>How the post's text stands inside. Default: <see cref="QuoteLayout.None"/>.</summary>
    public QuoteLayout Quote { get; init; }

    /// <summary>Templates of what the element itself tells about the post; null when it tells nothing.</summary>
    public EmbedFallback? Facts { get; init; }
}

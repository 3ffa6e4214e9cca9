namespace EmbedArchive;

/// <summary>
/// A site whose posts can be embedded, as data: how its addresses look, how its embeds look in an article, and who can answer for a post.
/// The built-in providers are such records, and users add their own with the same one. Immutable; safe to share between threads.
/// </summary>
/// <param name="Key">Key in every output: lower case, words joined by hyphens.</param>
/// <param name="Name">The name that people read.</param>
public sealed record EmbedProvider(string Key, string Name)
{
    /// <summary>
    /// The hosts that <see cref="Addresses"/> without a host of their own apply to, compared by whole labels. The prefixes <c>www.</c>,
    /// <c>m.</c> and <c>mobile.</c> need no entry. <c>*.example.com</c> is any name under it, <c>example.*</c> the name under any country's ending,
    /// <c>example.**</c> any host whose first label is so, <c>*</c> any host that no provider names.
    /// </summary>
    public IReadOnlyList<string> Hosts { get; init; } = [];

    /// <summary>Other names by which markup calls it (<c>twitter</c>, <c>tweet</c>), beside its key; shortcodes and facades are told by them.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>Template of an item's address from its id alone (<c>https://x.com/i/status/{id}</c>); null when an id does not suffice.</summary>
    public string? FromId { get; init; }

    /// <summary>How the addresses of its items look.</summary>
    public IReadOnlyList<AddressRule> Addresses { get; init; } = [];

    /// <summary>Paths on its hosts that look like items and are none: buttons, listings, shares. Patterns as in <see cref="Addresses"/>.</summary>
    public IReadOnlyList<string> NotItems { get; init; } = [];

    /// <summary>How its embeds look in an article, beside a frame with one of its addresses.</summary>
    public IReadOnlyList<Mark> Marks { get; init; } = [];

    /// <summary>Calls in scripts that draw its embeds.</summary>
    public IReadOnlyList<ScriptCall> Calls { get; init; } = [];

    /// <summary>Who can answer for a post, in order of trust.</summary>
    public IReadOnlyList<PostSource> Sources { get; init; } = [];

    /// <summary>Reads the time of making from an id; null when the ids carry none.</summary>
    public Func<string, DateTimeOffset?>? TimeOfId { get; init; }

    /// <summary>Addresses that must be recognised, with the id that they hold.</summary>
    public IReadOnlyList<ProviderExample> Examples { get; init; } = [];

    /// <summary>Addresses that look alike and must not be recognised.</summary>
    public IReadOnlyList<string> Lookalikes { get; init; } = [];
}

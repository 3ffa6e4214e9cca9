namespace EmbedArchive;

/// <summary>One place that can answer for a post, as data. Immutable.</summary>
/// <param name="Name">Its name in attempts and evidence, such as <c>x-syndication</c>.</param>
/// <param name="Address">
/// The address to ask. <c>{id}</c>, <c>{url}</c>, <c>{host}</c> and the names in the provider's address patterns stand for the parts of the post's
/// address, percent-encoded once; <c>{name:raw}</c> puts a part in as it is. A query parameter whose value is <c>{credential}</c> falls away when
/// there is none. A source is not asked about a post that lacks one of its parts.
/// </param>
public sealed record PostSource(string Name, string Address)
{
    /// <summary>What sort of source it is. Default: <see cref="SourceKind.Api"/>.</summary>
    public SourceKind Kind { get; init; } = SourceKind.Api;

    /// <summary>The format of the answer: the name of the reader that reads it.</summary>
    public required string Format { get; init; }

    /// <summary>The kinds of item that it can answer for; empty means all.</summary>
    public IReadOnlyList<EmbedKind> For { get; init; } = [];

    /// <summary>
    /// Whether it is never asked live, but what another tool captured of it is read: its address is then a pattern in which <c>*</c> is any run of
    /// characters, compared without the scheme. A pattern that names no part of the post is believed only when the answer names the post. Default: false.
    /// </summary>
    public bool CapturedOnly { get; init; }

    /// <summary>Whether it tells the earlier versions of a post, so that it is asked only when another source says that the post was edited.</summary>
    public bool TellsEdits { get; init; }

    /// <summary>Further request headers; <c>{credential}</c> in a value stands for the credential, and without one the header is not sent.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Headers { get; init; } = [];

    /// <summary>The name of the credential that it needs or may use; null when it needs none.</summary>
    public string? Credential { get; init; }

    /// <summary>Whether it answers without the credential too.</summary>
    public bool CredentialOptional { get; init; }

    /// <summary>An oEmbed endpoint (oembed.com).</summary>
    /// <param name="endpoint">Its address, without the parameters <c>url</c> and <c>format</c>.</param>
    public static PostSource OEmbed(string endpoint) =>
        new("oembed", endpoint + (endpoint.Contains('?', StringComparison.Ordinal) ? '&' : '?') + "url={url}&format=json") { Kind = SourceKind.OEmbed, Format = "oembed" };

    /// <summary>The post's own page, read for its metadata (Open Graph, JSON-LD, cards, microdata).</summary>
    public static PostSource Page { get; } = new("page", "{url:raw}") { Kind = SourceKind.Page, Format = "page" };
}

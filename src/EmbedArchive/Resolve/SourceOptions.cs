namespace EmbedArchive;

/// <summary>Which sources are asked, and with which credentials.</summary>
public sealed class SourceOptions
{
    /// <summary>Credentials by name (<see cref="PostSource.Credential"/>). They appear in no output.</summary>
    public IDictionary<string, string> Credentials { get; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>
    /// Cookies by provider (<see cref="EmbedProvider.Key"/>), each the value of a <c>Cookie</c> header (<c>session=…; lang=en</c>). Sent over https to the
    /// hosts of the provider's own sources and addresses, and to nobody else a redirect leads to. They appear in no output.
    /// </summary>
    /// <value>Default: none. No control characters in a value.</value>
    public IDictionary<string, string> Cookies { get; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>
    /// Names of sources (<see cref="PostSource.Name"/>) or <c>provider:*</c> that are never asked; off means no request at all.
    /// </summary>
    public ISet<string> Disabled { get; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Whether web archives are asked for posts that are gone or cannot be had.</summary>
    /// <value>Default: true.</value>
    public bool WebArchives { get; set; } = true;

    /// <summary>
    /// TimeGates (RFC 7089) that are asked for the copy nearest to the article when the index of the Internet Archive did not answer or listed no
    /// copy: addresses behind which a post's address is put. The Internet Archive's own is not asked where its index turned us away.
    /// An aggregator, such as <c>https://memgator.cs.odu.edu/timegate/</c>, asks many archives and takes seconds.
    /// </summary>
    /// <value>Default: the Internet Archive's. Absolute, http or https.</value>
    public IList<string> TimeGates { get; } = ["https://web.archive.org/web/"];

    /// <summary>Sources of your own, asked in this order before all others. Default: none.</summary>
    public IList<IPostSource> Own { get; } = [];

    /// <summary>
    /// Asked before every question to a source (its name, and the address with secrets replaced): false, and it is not asked, which its attempt
    /// says. May wait, to pace requests. Media and links are not asked about. Default: null: every question is allowed.
    /// </summary>
    public Func<string, Uri, CancellationToken, ValueTask<bool>>? Allow { get; set; }
}

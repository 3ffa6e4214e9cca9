namespace EmbedArchive;

/// <summary>Which sources are asked, and with which credentials.</summary>
public sealed class SourceOptions
{
    /// <summary>Credentials by name (<see cref="PostSource.Credential"/>). They appear in no output.</summary>
    public IDictionary<string, string> Credentials { get; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>
    /// Names of sources (<see cref="PostSource.Name"/>) or <c>provider:*</c> that are never asked; off means no request at all.
    /// </summary>
    public ISet<string> Disabled { get; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Whether web archives are asked for posts that are gone or cannot be had.</summary>
    /// <value>Default: true.</value>
    public bool WebArchives { get; set; } = true;
}

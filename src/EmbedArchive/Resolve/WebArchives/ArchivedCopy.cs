namespace EmbedArchive.Resolve.WebArchives;

/// <summary>One copy that a web archive lists.</summary>
/// <param name="At">When it was made.</param>
/// <param name="Original">The address that was copied.</param>
/// <param name="MimeType">What it was served as.</param>
/// <param name="Digest">A hash of its body: equal copies have equal ones.</param>
internal sealed record ArchivedCopy(DateTimeOffset At, string Original, string MimeType, string Digest)
{
    /// <summary>JSON under a post's address is the platform's own object: the best copy there is.</summary>
    internal bool IsJson => MimeType.Contains("json", StringComparison.OrdinalIgnoreCase);

    internal bool IsPage => MimeType.Contains("html", StringComparison.OrdinalIgnoreCase);
}

namespace EmbedArchive.Store;

/// <summary>The file <c>links.json</c>.</summary>
internal sealed record ArchivedLinks
{
    internal const string CurrentSchema = "urn:embedarchive:links-1";

    public required string Schema { get; init; }

    public required IReadOnlyList<ArchivedLink> Links { get; init; }
}

namespace EmbedArchive.Store;

/// <summary>The file <c>links.json</c>.</summary>
internal sealed record ArchivedLinks
{
    internal const string CurrentSchema = "https://embedarchive.org/schema/links-1.json";

    public required string Schema { get; init; }

    public required IReadOnlyList<ArchivedLink> Links { get; init; }
}

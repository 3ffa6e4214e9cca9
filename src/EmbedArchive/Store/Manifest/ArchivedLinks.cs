namespace EmbedArchive.Store;

/// <summary>The file <c>links.json</c>.</summary>
internal sealed record ArchivedLinks(string Schema, IReadOnlyList<ArchivedLink> Links)
{
    internal const string CurrentSchema = "https://embedarchive.org/schema/links-1.json";
}

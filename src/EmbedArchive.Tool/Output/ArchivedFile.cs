namespace EmbedArchive.Tool;

/// <summary>What <c>archive</c> prints for one article.</summary>
internal sealed record ArchivedFile(string File, string Archive, string? OfflineArticle, bool Complete, IReadOnlyList<ArchivedEmbed> Embeds, IReadOnlyList<ExpandedLink> Links,
    IReadOnlyList<TimeStampResult> TimeStamps)
{
    internal static ArchivedFile From(string file, ArchiveResult result) => new(
        file, result.Archive, result.OfflineArticle, result.Complete,
        [.. result.Embeds.Select(ArchivedEmbed.From)],
        [.. result.Links.Select(l => l.Expansion)], result.TimeStamps);
}

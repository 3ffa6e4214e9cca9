namespace EmbedArchive.Tool;

/// <summary>What <c>refresh</c> prints for one archive.</summary>
internal sealed record RefreshedArchive(
    string Archive, string? OfflineArticle, int Changed, int Gone, int Unanswered, IReadOnlyList<RefreshedPost> Posts, IReadOnlyList<RefreshedLink> Links)
{
    internal static RefreshedArchive From(ArchiveResult result)
    {
        var posts = result.Embeds.Select(RefreshedPost.From).ToArray();
        var links = result.Links.Select(RefreshedLink.From).ToArray();
        int Count(params ObservedChange[] kinds) => posts.Count(p => kinds.Contains(p.Change)) + links.Count(l => kinds.Contains(l.Change));
        return new(
            result.Archive, result.OfflineArticle, Count(ObservedChange.First, ObservedChange.Changed, ObservedChange.Back, ObservedChange.Restricted), Count(ObservedChange.Gone),
            Count(ObservedChange.Unanswered), posts, links);
    }
}

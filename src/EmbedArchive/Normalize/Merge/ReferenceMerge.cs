namespace EmbedArchive.Normalize;

/// <summary>A quoted, answered or repeated post: named by one source, perhaps held whole by another.</summary>
internal static class ReferenceMerge
{
    /// <summary>How deep posts are kept inside posts.</summary>
    internal const int MaxDepth = 2;

    internal static PostReference? Choose(FieldMerge fields, string pointer, Func<PostFacts, PostReference?> field)
    {
        var chosen = fields.Choose(pointer, Precedence.Told, field, Shown, MayBeSame);
        if (chosen is null) return null;
        foreach (var other in fields.Candidates(Precedence.Told, field))
            if (MayBeSame(chosen, other.Value)) chosen = Filled(chosen, other.Value);
        return Limited(chosen, MaxDepth);
    }

    internal static PostReference Limited(PostReference reference, int depth) => reference.Snapshot is not { } post ? reference
        : depth == 0 ? reference with { Snapshot = null, Id = reference.Id ?? post.PostId, Url = reference.Url ?? post.CanonicalUrl, Availability = reference.Availability ?? post.Availability }
        : reference with
        {
            Snapshot = post with
            {
                Quoted = Next(post.Quoted, depth),
                InReplyTo = Next(post.InReplyTo, depth),
                Root = Next(post.Root, depth),
                Reposted = Next(post.Reposted, depth),
            },
        };

    private static PostReference? Next(PostReference? reference, int depth) => reference is null ? null : Limited(reference, depth - 1);

    private static bool MayBeSame(PostReference a, PostReference b) =>
        a.Id is not null && b.Id is not null ? a.Id == b.Id
        : a.Url is null || b.Url is null || a.Url == b.Url || (a.Id ?? b.Id) is not { } id || (a.Id is null ? a.Url : b.Url).Contains(id, StringComparison.Ordinal);

    private static PostReference Filled(PostReference a, PostReference b) => a with
    {
        Platform = a.Platform ?? b.Platform,
        Id = a.Id ?? b.Id,
        Url = a.Url ?? b.Url,
        Availability = a.Availability ?? b.Availability,
        Snapshot = a.Snapshot ?? b.Snapshot,
    };

    private static string Shown(PostReference reference) => reference.Url ?? reference.Id ?? "";
}

using EmbedArchive.Normalize;

namespace EmbedArchive.Resolve;

/// <summary>Whom to ask about a post: its provider's sources in order of trust; for sites without an oEmbed endpoint of their own the registry's; the post's page.</summary>
internal static class SourcePlan
{
    internal static IEnumerable<PostSource> For(PostKey post, EmbedProvider? provider)
    {
        var own = provider?.Sources.Where(s => s is { TellsEdits: false, CapturedOnly: false }).ToArray() ?? [];
        IEnumerable<PostSource> plan = own.Any(ReadsThePage) ? own : own.Append(PostSource.Page);
        return own.Any(s => s.Kind == SourceKind.OEmbed) || OEmbedRegistry.Find(post.Url) is not { } registered ? plan : plan.Prepend(registered);
    }

    /// <summary>Whom to ask for the earlier versions of a post.</summary>
    internal static IEnumerable<PostSource> ForEdits(EmbedProvider? provider, IReadOnlyList<SourceFacts> answers) =>
        answers.Any(a => a.Facts.EditedAt is not null) && !answers.Any(a => a.Facts.Edits.Length > 0) ? provider?.Sources.Where(s => s.TellsEdits) ?? [] : [];

    /// <summary>Whether a source asks for the very page of the post, by whatever reader it is read.</summary>
    internal static bool ReadsThePage(PostSource source) => source.Address == PostSource.Page.Address && source.Format != "activitypub";
}

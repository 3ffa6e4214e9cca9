using EmbedArchive.Normalize;

namespace EmbedArchive.Resolve.WebArchives;

/// <summary>What a web archive is asked.</summary>
/// <param name="Post">The post.</param>
/// <param name="Forms">The addresses to look up.</param>
/// <param name="ArticleAt">When the article was published, which the copy should be near to; null when that is not known.</param>
/// <param name="PostAt">When the post was published, if that is known exactly.</param>
internal sealed record ArchiveQuestion(PostKey Post, IReadOnlyList<ArchivedForm> Forms, DateTimeOffset? ArticleAt, DateTimeOffset? PostAt)
{
    /// <summary>Whether the archives are worth asking: no live source shows the post, or the platform says that it is gone.</summary>
    internal static bool IsWorthIt(IReadOnlyList<SourceFacts> answers, PostKey post) =>
        post.Url is not null && post.Kind is not (EmbedKind.Timeline or EmbedKind.Profile or EmbedKind.Opaque)
        && (!answers.Any(a => a.Live && a.Competes && (a.Facts.Text is not null || a.Facts.Title is not null))
            || answers.Any(a => a.Live && a.Facts.State is { } state && AvailabilityRule.IsMissing(state) && a.Facts.Text is null));
}

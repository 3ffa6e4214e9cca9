using EmbedArchive.Normalize;

namespace EmbedArchive.Resolve;

/// <summary>Whom to ask about a post: its provider's sources in order of trust, then the post's own page.</summary>
internal static class SourcePlan
{
    internal static IEnumerable<PostSource> For(PostKey post, EmbedProvider? provider)
    {
        var own = provider?.Sources ?? [];
        return own.Any(s => s.Kind == SourceKind.Page) ? own : own.Append(PostSource.Page);
    }
}

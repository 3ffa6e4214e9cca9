using EmbedArchive.Http;

namespace EmbedArchive.Resolve;

/// <summary>Servers of the fediverse answer at a post's own address with its object too: an answer is read as what it says it is.</summary>
internal static class AnswerType
{
    internal static PostSource Of(PostSource source, Capture answer)
    {
        if (source.Kind != SourceKind.Page || answer.Header("Content-Type") is not { } type) return source;
        if (Is(type, "application/activity+json") || Is(type, "application/ld+json")) return source with { Name = "activitypub", Kind = SourceKind.Api, Format = "activitypub" };
        return Is(type, "application/json+oembed") || Is(type, "text/xml+oembed") ? source with { Name = "oembed", Kind = SourceKind.OEmbed, Format = "oembed" } : source;
    }

    private static bool Is(string type, string name) => type.AsSpan().TrimStart().StartsWith(name, StringComparison.OrdinalIgnoreCase);
}

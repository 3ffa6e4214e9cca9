namespace EmbedArchive.Normalize.Readers;

/// <summary>Pages of Reddit, of its three faces: the present one (<c>shreddit-post</c>), the one of 2018, the old one; else the head.</summary>
internal static class RedditPageReader
{
    internal const string Format = "reddit-page";

    internal static PostFacts Read(SourceAnswer answer) => answer.TryPage(out var page, out var refusal) ? Facts(page, answer) : refusal;

    internal static PostFacts Facts(HtmlPage page, SourceAnswer answer) => RedditMarkup.Read(page, answer) ?? RedditHead.Read(page, answer);
}

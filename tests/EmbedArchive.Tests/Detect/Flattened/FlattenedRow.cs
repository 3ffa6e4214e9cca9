namespace EmbedArchive.Tests.Detect.Flattened;

/// <summary>One invented article and the flattened posts that it holds.</summary>
internal sealed record FlattenedRow(string Name, string Article, params string[] Posts)
{
    /// <summary>The posts as lines of <c>provider | handle | author | date | text</c>; a line break of the text is <c>\n</c>.</summary>
    internal static IEnumerable<string> Read(string article, ArticleFormat format = ArticleFormat.Auto) =>
        EmbedDetector.Detect(new Article { Html = article, Format = format }).Embeds.Where(e => e.Form == EmbedForm.Flattened).Select(Describe);

    private static string Describe(Embed embed) =>
        $"{embed.Provider}{(embed.Id is null ? "" : " " + embed.Id)} | {embed.Fallback?.Handle} | {embed.Fallback?.Author} | {embed.Fallback?.Date?[..10]} | {embed.Fallback?.Text?.Replace("\n", "\\n", StringComparison.Ordinal)}";

    public override string ToString() => Name;
}

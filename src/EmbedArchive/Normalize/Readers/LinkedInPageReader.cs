namespace EmbedArchive.Normalize.Readers;

/// <summary>Pages and frames of LinkedIn: the head says <c>Name on LinkedIn: text</c>, or since 2024 <c>text | Name</c>.</summary>
internal static class LinkedInPageReader
{
    internal const string Format = "linkedin-page";

    private const string On = " on LinkedIn";

    internal static PostFacts Read(SourceAnswer answer) => answer.TryPage(out var page, out var refusal) ? Facts(page, answer) : refusal;

    internal static PostFacts Facts(HtmlPage page, SourceAnswer answer)
    {
        var facts = PageReader.General(page, answer);
        if (facts.Outcome is not SourceOutcome.Answered || answer.Post.Kind == EmbedKind.Article) return facts;
        var (name, words) = Split(page.Meta("og:title", "twitter:title") ?? page.Title);
        return facts with
        {
            Title = null,
            Kind = EmbedKind.Post,
            Author = facts.Author ?? (name is null ? null : new() { DisplayName = name }),
            Text = facts.Text ?? (words is null ? null : new() { Plain = words, Truncated = words.EndsWith('…') || words.EndsWith("...", StringComparison.Ordinal) }),
        };
    }

    private static (string? Name, string? Words) Split(string? title)
    {
        if (title is null) return default;
        if (title.IndexOf(On, StringComparison.Ordinal) is > 0 and var on)
            return (title[..on], title[(on + On.Length)..].TrimStart(':', ' ') is { Length: > 0 } words ? words : null);
        var parts = title.Split(" | ");
        if (parts is [.., "LinkedIn"]) parts = parts[..^1];
        return parts.Length > 1 ? (parts[^1], string.Join(" | ", parts[..^1])) : (null, null);
    }
}

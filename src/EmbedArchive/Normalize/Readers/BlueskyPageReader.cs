namespace EmbedArchive.Normalize.Readers;

/// <summary>Pages of Bluesky: the head has the text, and numbers as labels of a card.</summary>
internal static class BlueskyPageReader
{
    internal const string Format = "bluesky-page";

    internal static PostFacts Read(SourceAnswer answer) => answer.TryPage(out var page, out var refusal) ? Facts(page, answer) : refusal;

    internal static PostFacts Facts(HtmlPage page, SourceAnswer answer)
    {
        var facts = PageReader.General(page, answer);
        if (facts.Outcome is not SourceOutcome.Answered) return facts;
        var (name, handle) = Handles.Split(page.Meta("og:title"));
        var image = facts.Media.FirstOrDefault();
        var isAvatar = page.Meta("twitter:card") is "summary" || image?.Url?.Contains("/avatar/", StringComparison.Ordinal) is true;
        var author = facts.Author ?? new();
        return facts with
        {
            Title = null,
            Kind = EmbedKind.Post,
            Author = author with { DisplayName = author.DisplayName ?? name, Handle = author.Handle ?? handle, Avatar = isAvatar ? image : author.Avatar },
            Media = isAvatar ? [] : facts.Media,
            Counts = Counts(page, answer) ?? facts.Counts,
        };
    }

    /// <summary><c>twitter:label2</c> names what <c>twitter:value2</c> counts.</summary>
    private static Counts? Counts(HtmlPage page, SourceAnswer answer)
    {
        var counts = new Counts { AsOf = answer.Capture.At };
        for (var i = 1; i <= 8; i++)
        {
            var value = CountText.Read(page.Meta($"twitter:value{i}", $"twitter:data{i}"));
            counts = page.Meta($"twitter:label{i}") switch
            {
                "Likes" => counts with { Likes = value?.Value },
                "Replies" => counts with { Replies = value?.Value },
                "Reposts" => counts with { Reposts = value?.Value },
                "Quotes" => counts with { Quotes = value?.Value },
                _ => counts,
            };
        }
        return counts is { Likes: null, Replies: null, Reposts: null, Quotes: null } ? null : counts;
    }
}

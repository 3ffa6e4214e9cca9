namespace EmbedArchive.Normalize;

/// <summary>The head of a Reddit page, whose title and description carry words of the site around the post's own.</summary>
internal static class RedditHead
{
    internal static PostFacts Read(HtmlPage page, SourceAnswer answer)
    {
        var general = Readers.PageReader.General(page, answer);
        var path = page.FinalAddress.AbsolutePath.Trim('/').Split('/');
        if (general.Outcome is not SourceOutcome.Answered || path is not ["r" or "user", _, "comments", ..]) return general;
        var (votes, comments) = Numbers(page.Meta("og:description"));
        var handle = page.Tree.Root.WithClass("Post")
            .Take(1)
            .Concat(PostContent(page).Take(1)).SelectMany(p => p.Named("a"))
            .Select(a => Account(a["href"]))
            .FirstOrDefault(h => h is not null);
        var text = page.Meta("description");
        var isOwnText = text is not null
            && !text.StartsWith("r/", StringComparison.Ordinal)
            && votes is null
            && !text.StartsWith("Posted by", StringComparison.Ordinal)
            && !IsSite(text);
        return general with
        {
            PostId = "t3_" + path[3],
            CanonicalUrl = $"https://www.reddit.com/{string.Join('/', path.Take(5))}/",
            Kind = EmbedKind.Post,
            Title = Title(page.Meta("og:title") ?? page.Title, page.Title),
            Text = isOwnText ? new() { Plain = text!, Truncated = text!.EndsWith('…') } : null,
            Author = handle is null ? null : new() { Handle = handle, DisplayName = handle, Url = $"https://www.reddit.com/user/{handle}/" },
            // A card drawn by the site stands for the post; the post's own picture lies on the hosts for pictures.
            Media = [.. general.Media.Select(m => HttpAddress.Parse(m.Url) is { } u
                && (u.IsHost("preview.redd.it") || u.IsHost("i.redd.it") || u.IsHost("external-preview.redd.it"))
                ? m
                : m with { Type = MediaType.Thumbnail })],
            Counts = votes is null && comments is null ? null : new() { Likes = votes, Replies = comments, AsOf = answer.Capture.At },
        };
    }

    private static IEnumerable<HtmlElement> PostContent(HtmlPage page) => page.Tree.Root.Inside.Where(e => !e.IsText && e["data-test-id"] == "post-content");

    private static string? Account(string? href) =>
        href is not null && (href.StartsWith("/user/", StringComparison.Ordinal) || href.StartsWith("https://www.reddit.com/user/", StringComparison.Ordinal))
            ? Handles.Clean(href[(href.IndexOf("/user/", StringComparison.Ordinal) + 6)..].Split('/')[0])
            : null;

    /// <summary><c>From the lotus community on Reddit: Title</c>, <c>r/colors - Title</c>, and in the title element <c>Title : r/lotus</c>.</summary>
    private static string? Title(string? meta, string? title)
    {
        var mark = meta?.IndexOf(" community on Reddit: ", StringComparison.Ordinal) ?? -1;
        if (mark > 0) return meta![(mark + " community on Reddit: ".Length)..];
        if (meta?.StartsWith("r/", StringComparison.Ordinal) is true && meta.IndexOf(" - ", StringComparison.Ordinal) is > 0 and var dash) return meta[(dash + 3)..];
        var colon = title?.LastIndexOf(" : ", StringComparison.Ordinal) ?? -1;
        return colon > 0 ? title![..colon] : meta;
    }

    private static bool IsSite(string text) =>
        text.StartsWith("Explore this post", StringComparison.Ordinal) || text.EndsWith("so far on Reddit", StringComparison.Ordinal);

    /// <summary><c>4 votes and 1 comment so far on Reddit</c>; <c>27 votes, 14 comments. Text</c>.</summary>
    private static (long? Votes, long? Comments) Numbers(string? text)
    {
        var words = (text ?? "").Split(' ');
        long? Before(string unit) =>
            Array.FindIndex(words, w => w.StartsWith(unit, StringComparison.Ordinal)) is > 0 and < 6 and var at ? CountText.Read(words[at - 1])?.Value : null;
        return (Before("vote"), Before("comment"));
    }
}

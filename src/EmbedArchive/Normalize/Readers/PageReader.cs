namespace EmbedArchive.Normalize.Readers;

/// <summary>Any page: JSON-LD, Open Graph and cards, microformats, microdata, in the order of trust (resolution 4 and 6).</summary>
internal static class PageReader
{
    internal const string Format = "page";

    /// <summary>Sites whose pages have words of their own: their readers know what of it is no content.</summary>
    private static readonly (string Host, Func<HtmlPage, SourceAnswer, PostFacts> Facts)[] Sites =
    [
        ("x.com", XPageReader.Facts), ("twitter.com", XPageReader.Facts), ("bsky.app", BlueskyPageReader.Facts), ("youtube.com", YouTubePageReader.Facts),
        ("facebook.com", FacebookPageReader.Facts), ("instagram.com", InstagramPageReader.Facts), ("threads.net", ThreadsPageReader.Facts),
        ("threads.com", ThreadsPageReader.Facts), ("tiktok.com", TikTokPageReader.Facts),
        ("reddit.com", RedditPageReader.Facts), ("vimeo.com", VimeoPageReader.Facts), ("linkedin.com", LinkedInPageReader.Facts), ("vk.com", VkPageReader.Facts),
        ("vk.ru", VkPageReader.Facts), ("soundcloud.com", SoundCloudPageReader.Facts), ("t.me", TelegramEmbedReader.Facts),
    ];

    internal static PostFacts Read(SourceAnswer answer)
    {
        if (!answer.TryPage(out var page, out var refusal)) return refusal;
        foreach (var (host, facts) in Sites)
            if (page.FinalAddress.IsHost(host))
                return facts(page, answer);
        if (answer.Post.Provider is "mastodon" or "truthsocial") return MastodonPageReader.Facts(page, answer);
        return General(page, answer);
    }

    /// <summary>What any page says; readers of one site's pages start from it.</summary>
    internal static PostFacts General(HtmlPage page, SourceAnswer answer)
    {
        if (page.LeadsOn && page.Meta("og:title", "og:description") is null) return Refusal.Empty($"The page of {answer.FinalAddress.Host} leads on to another.");
        if (NamesTheSiteOnly(page)) return Refusal.Empty($"The page of {answer.FinalAddress.Host} names the site only.");
        var facts = new PostFacts { Outcome = SourceOutcome.Answered }
            .FilledFrom(JsonLd.Read(page, answer))
            .FilledFrom(OpenGraph.Read(page))
            .FilledFrom(Microformats.Read(page))
            .FilledFrom(Microdata.Read(page));
        facts = facts with { Title = Clean(facts.Title ?? page.Title, page), Author = IsSite(facts.Author, answer) ? null : facts.Author };
        if (facts is { Title: null, Text: null, Author: null, PublishedAt: null } && facts.Media.IsEmpty)
            return Refusal.Empty($"The page of {answer.FinalAddress.Host} names nothing.");
        if (facts is { Author: null, PublishedAt: null } && NotFoundTitle.Is(page.Title))
            return Refusal.Says(AvailabilityState.NotFound, page.Title, "title", confidence: AvailabilityConfidence.Inferred);
        // That a page answers does not prove that the post is on it: the merge weighs it below what a platform says.
        return facts with { State = AvailabilityState.Available, Confidence = AvailabilityConfidence.Inferred };
    }

    /// <summary>A shell that names the site where the post's name is due (Twitch), though another page of it was asked for.</summary>
    private static bool NamesTheSiteOnly(HtmlPage page) =>
        page.Meta("og:title") is { } title && title.Equals(page.Meta("og:site_name"), StringComparison.OrdinalIgnoreCase)
        && page.FinalAddress.AbsolutePath.Length > 1
        && HttpAddress.Parse(page.Address(page.Meta("og:url"))) is null or { AbsolutePath.Length: 1 }
        && page.Meta("article:published_time") is null && !page.Scripts("application/ld+json").Any();

    /// <summary>The site's name is nobody's (resolution 4).</summary>
    private static bool IsSite(Author? author, SourceAnswer answer) =>
        author is { Handle: null, DisplayName: { } name }
        && string.Concat(name.Where(char.IsAsciiLetterOrDigit)).Equals(answer.Post.Provider.Replace("-", "", StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase);

    /// <summary>A title equal to the site's name is none; the site's name behind the title is not part of it.</summary>
    private static string? Clean(string? title, HtmlPage page)
    {
        if (title is null || page.Meta("og:site_name", "application-name") is not { } site) return title;
        if (title.Equals(site, StringComparison.OrdinalIgnoreCase)) return null;
        foreach (var sign in (ReadOnlySpan<string>)[" - ", " | ", " — ", " – ", " : ", " · "])
            if (title.EndsWith(sign + site, StringComparison.OrdinalIgnoreCase))
                return title[..^(sign.Length + site.Length)].Trim() is { Length: > 0 } bare ? bare : null;
        return title;
    }
}

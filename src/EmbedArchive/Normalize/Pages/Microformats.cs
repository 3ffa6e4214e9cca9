namespace EmbedArchive.Normalize;

/// <summary>Microformats 2 (microformats.org): the first <c>h-entry</c> of a page.</summary>
internal static class Microformats
{
    internal static PostFacts? Read(HtmlPage page)
    {
        if (page.Tree.Root.FirstWithClass("h-entry") is not { } entry) return null;
        var (content, name) = (First(entry, "e-content"), First(entry, "p-name"));
        var text = (content ?? First(entry, "p-content") ?? First(entry, "p-summary")) is { } words ? HtmlRichText.Of(words, page.FinalAddress) : null;
        var title = name?.Line;
        var photos = All(entry, "u-photo").Select(p => MediaOf.Image(page.Address(p["src"] ?? p["href"]), alt: p["alt"])).OfType<Media>();
        var videos = All(entry, "u-video").Select(v => MediaOf.Of(MediaType.Video, page.Address(v["src"] ?? v["href"]))).OfType<Media>();
        return new()
        {
            Outcome = SourceOutcome.Answered,
            CanonicalUrl = page.Address(First(entry, "u-url")?["href"]),
            // A note's name repeats its content: it has no title then (indieweb.org post-type-discovery).
            Title = title is null || (text is not null && text.Plain.Replace('\n', ' ').StartsWith(title, StringComparison.Ordinal)) ? null : title,
            Text = text,
            PublishedAt = Time(First(entry, "dt-published")),
            EditedAt = Time(First(entry, "dt-updated")),
            Author = Author(page, First(entry, "p-author") ?? page.Tree.Root.FirstWithClass("h-card")),
            Media = [.. photos, .. videos],
            InReplyTo = page.Address(First(entry, "u-in-reply-to")?["href"]) is { } reply ? new() { Url = reply } : null,
            Reposted = page.Address(First(entry, "u-repost-of")?["href"]) is { } repost ? new() { Url = repost } : null,
        };
    }

    private static IEnumerable<HtmlElement> All(HtmlElement scope, string name) => scope.WithClass(name);

    private static HtmlElement? First(HtmlElement scope, string name) => scope.FirstWithClass(name);

    private static Instant? Time(HtmlElement? element) => InstantText.Iso(element?["datetime"] ?? element?["title"] ?? element?["value"] ?? element?.Line);

    private static Author? Author(HtmlPage page, HtmlElement? card)
    {
        if (card is not { } author) return null;
        var name = First(author, "p-name")?.Line ?? author.Line ?? author.First("img")?["alt"];
        var link = First(author, "u-url") ?? (author.Name == "a" ? author : null);
        return name is null ? null : new()
        {
            DisplayName = name,
            Url = page.Address(link?["href"]),
            Avatar = MediaOf.Image(page.Address(First(author, "u-photo")?["src"])),
        };
    }
}

namespace EmbedArchive.Normalize.Readers;

/// <summary>An article of a wiki by MediaWiki's API (<c>prop=extracts|info|revisions</c>), of both versions of its format.</summary>
internal static class WikipediaExtractReader
{
    internal const string Format = "wikipedia-extract";

    internal static PostFacts Read(SourceAnswer answer)
    {
        if (!answer.TryGoodJson(out var json, out var refusal)) return refusal;
        if (json["error"].IsObject)
            return Refusal.Unreadable(json.At("error", "info").Text ?? "The wiki answered with an error.") with { PlatformCode = json.At("error", "code").Text };
        var pages = json.At("query", "pages");
        var page = pages.IsList ? pages.First : pages.Members.Select(m => m.Value).FirstOrDefault();
        // The first version says "missing": "", the second "missing": true.
        if (page.Members.Any(m => m.Name is "missing" or "invalid")) return Refusal.Says(AvailabilityState.NotFound, page["title"].Text, "missing");
        // The summary of the newer interface is one article by itself.
        if (!page.IsObject && json["extract"].Exists) page = json;
        if (page["title"].Text is not { } title) return Refusal.Unreadable("The answer holds no article.");
        var address = HttpAddress.Of(page["canonicalurl"].Text ?? page["fullurl"].Text ?? page.At("content_urls", "desktop", "page").Text)
            ?? (answer.FinalAddress.AbsolutePath.EndsWith("/w/api.php", StringComparison.Ordinal)
                ? HttpAddress.Of("/wiki/" + title.Replace(' ', '_'), answer.FinalAddress)
                : null);
        var text = HtmlRichText.Of(HtmlTree.ParseIsland(page["extract"].Text ?? "").Root, answer.FinalAddress);
        return new()
        {
            Outcome = SourceOutcome.Answered,
            State = AvailabilityState.Available,
            PostId = page["pageid"].Text,
            CanonicalUrl = address,
            Kind = EmbedKind.Article,
            Title = title,
            EditedAt = InstantText.Iso(page["revisions"].First["timestamp"].Text),
            // The site's name begins with its language.
            Text = text is null ? null : text with
            {
                Lang = Language.Of(page["pagelanguage"].Text ?? page["lang"].Text ?? answer.FinalAddress.Host.Split('.')[0]),
                Truncated = text.Plain.EndsWith("...", StringComparison.Ordinal) || text.Plain.EndsWith('…'),
            },
            Media = MediaOf.Thumbnail(HttpAddress.Of(page.At("originalimage", "source").Text ?? page.At("original", "source").Text
                ?? page.At("thumbnail", "source").Text), page.At("thumbnail", "width").Size, page.At("thumbnail", "height").Size) is { } picture
                ? [picture]
                : [],
        };
    }
}

namespace EmbedArchive.Normalize;

/// <summary>Microdata of schema.org (<c>itemprop</c>), the oldest and last of a page's own words.</summary>
internal static class Microdata
{
    internal static PostFacts? Read(HtmlPage page)
    {
        var scope = page.Tree.Root.Inside.Where(e => !e.IsText
            && e["itemscope"] is not null
            && IsWanted(e["itemtype"])).Select(e => (HtmlElement?)e).FirstOrDefault();
        if (scope is not { } thing) return null;
        var author = First(thing, "author");
        var name = author is { } a ? First(a, "name") is { } named ? Value(named) : Value(a) : null;
        var url = author is { } b && First(b, "url") is { } linked ? page.Address(Value(linked)) : null;
        var text = Of(thing, "articleBody") ?? Of(thing, "text") ?? Of(thing, "description");
        return new()
        {
            Outcome = SourceOutcome.Answered,
            Title = Junk.Clean(Of(thing, "headline") ?? Of(thing, "name")),
            Text = text is null ? null : new() { Plain = text, Lang = page.Lang },
            PublishedAt = InstantText.Any(Of(thing, "datePublished") ?? Of(thing, "uploadDate") ?? Of(thing, "dateCreated")),
            EditedAt = InstantText.Any(Of(thing, "dateModified")),
            Author = name is null ? null : new() { DisplayName = name, Handle = url?.Contains("/@", StringComparison.Ordinal) is true ? Handles.OfProfile(url) : null, Url = url },
        };
    }

    private static bool IsWanted(string? type) =>
        type?.Trim().Split('/')[^1] is "SocialMediaPosting" or "DiscussionForumPosting" or "Article" or "NewsArticle" or "BlogPosting" or "VideoObject" or "AudioObject" or "MusicRecording" or "Question" or "QAPage";

    /// <summary>A property of the item itself: what lies in an item inside belongs to that one.</summary>
    private static HtmlElement? First(HtmlElement scope, string property)
    {
        for (var i = scope.Index + 1; i < scope.End; i++)
        {
            var element = new HtmlElement(scope.Tree, i);
            if (element.IsText) continue;
            if ((element["itemprop"] ?? "").Split(' ').Contains(property, StringComparer.OrdinalIgnoreCase)) return element;
            if (element["itemscope"] is not null) i = element.End - 1;
        }
        return null;
    }

    private static string? Of(HtmlElement scope, string property) => First(scope, property) is { } found ? Value(found) : null;

    private static string? Value(HtmlElement element) =>
        Junk.Clean(element["content"]
            ?? element["datetime"]
            ?? (element.Name is "a" or "link" ? element["href"] : element.Name == "img" ? element["src"] : null)
            ?? element.Line);
}

namespace EmbedArchive.Normalize;

/// <summary>
/// A post as X's script draws it in a browser since 2019, which is what crawlers with a browser capture. Classes are made up anew with each
/// release; the marks for tests (<c>data-testid</c>) stay.
/// </summary>
internal static class XRenderedPost
{
    /// <summary>The post that the page is about; posts above it and answers below are drawn the same way.</summary>
    internal static HtmlElement? Find(HtmlPage page, SourceAnswer answer)
    {
        HtmlElement? first = null;
        foreach (var post in Marked(page.Tree.Root, "tweet"))
        {
            if (post.Name != "article") continue;
            first ??= post;
            if (answer.Post.Id is { } id && Permalink(post) is var (_, found, _) && found == id) return post;
        }
        return answer.Post.Id is null ? first : null;
    }

    internal static PostFacts Read(HtmlPage page, SourceAnswer answer, HtmlElement post)
    {
        var names = Marked(post, "User-Name").Take(2).ToArray();
        // A second name belongs to the post that this one quotes, with all behind it up to the time of the outer one.
        HtmlElement? inner = names.Length > 1 ? Box(names[1], post) : null;
        bool IsOwn(HtmlElement e) => inner is not { } quote || !e.IsIn(quote);
        var (handle, id, time) = Permalink(post) ?? default;
        var facts = new PostFacts
        {
            Outcome = SourceOutcome.Answered,
            State = AvailabilityState.Available,
            Confidence = AvailabilityConfidence.Inferred,
            PostId = id,
            CanonicalUrl = XPost.Address(handle, id),
            Kind = EmbedKind.Post,
            PublishedAt = InstantText.Iso(time),
            Text = Text(page, Marked(post, "tweetText").Where(IsOwn)),
            Author = Author(names.Length > 0 ? names[0] : null, handle) is { } author
                ? author with { Avatar = XMedia.Avatar(Marked(post, "Tweet-User-Avatar").Take(1).SelectMany(a => a.Named("img")).Select(i => i["src"]).FirstOrDefault()) }
                : null,
            Media = [.. Marked(post, "tweetPhoto").Where(IsOwn).Take(20).Select(Media).OfType<Media>()],
            Quoted = inner is { } quoted ? NestedPost.Of(answer, XPost.Platform, Quote(page, quoted, names[1])) : null,
            Counts = Counts(answer, post),
        };
        return facts with { Role = XPost.RoleOf(facts) };
    }

    /// <summary>A quoted post has no link of its own but for its pictures.</summary>
    private static PostFacts Quote(HtmlPage page, HtmlElement box, HtmlElement name)
    {
        var (handle, id, _) = box.Named("a").Select(a => Place(a["href"])).FirstOrDefault(p => p is not null) ?? default;
        var author = Author(name, handle);
        return new()
        {
            Outcome = SourceOutcome.Answered,
            State = AvailabilityState.Available,
            PostId = id,
            CanonicalUrl = XPost.Address(handle ?? author?.Handle, id),
            Kind = EmbedKind.Post,
            PublishedAt = InstantText.Iso(box.First("time")?["datetime"]),
            Text = Text(page, Marked(box, "tweetText")),
            Author = author,
            Media = [.. Marked(box, "tweetPhoto").Take(20).Select(Media).OfType<Media>()],
        };
    }

    /// <summary>The link around the time names the post.</summary>
    private static (string? Handle, string? Id, string? Time)? Permalink(HtmlElement post)
    {
        foreach (var time in post.Named("time"))
            if (time.Parent is { Name: "a" } link && Place(link["href"]) is var (handle, id, _)) return (handle, id, time["datetime"]);
        return null;
    }

    private static (string? Handle, string? Id, string? Time)? Place(string? href) =>
        HttpAddress.Parse(href, new("https://x.com/"))?.AbsolutePath.Trim('/').Split('/') is [var user, "status", var id, ..] ? (user, id, null) : null;

    /// <summary>The box that a quoted post is drawn in: the outermost element around its name that does not hold the outer post's own.</summary>
    private static HtmlElement Box(HtmlElement name, HtmlElement post)
    {
        var outer = Marked(post, "User-Name").First();
        var box = name;
        while (box.Parent is { } parent && parent.IsIn(post) && !outer.IsIn(parent)) box = parent;
        return box;
    }

    private static Author? Author(HtmlElement? name, string? handle)
    {
        var lines = name is { } element ? element.Inside.Where(e => e.IsText).Select(e => e.OwnText.Trim()).Where(t => t.Length > 0).ToArray() : [];
        handle = Handles.Clean(lines.FirstOrDefault(l => l.StartsWith('@'))) ?? handle;
        var shown = string.Concat(lines.TakeWhile(l => !l.StartsWith('@')));
        return handle is null ? null : new() { Handle = handle, DisplayName = shown.Length == 0 ? null : shown, Url = "https://x.com/" + handle };
    }

    private static RichText? Text(HtmlPage page, IEnumerable<HtmlElement> texts) =>
        texts.Select(t => Text(page, t)).FirstOrDefault(t => t is not null);

    /// <summary>All boxes of a text stand in its lines, and its line breaks are its own characters (<c>white-space: pre-wrap</c>).</summary>
    private static RichText? Text(HtmlPage page, HtmlElement box)
    {
        var text = new RichTextBuilder();
        var links = new Stack<(HtmlElement Link, int Start)>();
        foreach (var part in box.Inside)
        {
            while (links.TryPeek(out var open) && part.Index >= open.Link.End) Close(links.Pop());
            if (part.Name == "a") links.Push((part, text.Position));
            else if (part.Name == "img") text.AppendExact(part["alt"] ?? "");
            // The mark that a shown address was cut.
            else if (part.IsText && !(part.OwnText == "…" && part.Parent?["aria-hidden"] is not null)) text.AppendExact(part.OwnText);
        }
        while (links.TryPop(out var left)) Close(left);
        return text.Build(Language.Of(box["lang"]));

        void Close((HtmlElement Link, int Start) link)
        {
            if (HttpAddress.Of(link.Link["href"], page.FinalAddress) is { } target) text.Mark(link.Start, HtmlRichText.TypeOfLink(link.Link, text.Since(link.Start)), target);
        }
    }

    private static Media? Media(HtmlElement box)
    {
        if (box.First("video") is not { } film) return MediaOf.Image(XMedia.Largest(box.First("img")?["src"]), alt: box.First("img")?["alt"] is { } alt && alt != "Image" ? alt : null);
        // A player in parts has an address of the browser's own (blob:), which names no file.
        var url = HttpAddress.Of(film["src"]) ?? HttpAddress.Of(film.First("source")?["src"]);
        var isGif = url?.Contains("/tweet_video/", StringComparison.Ordinal) is true || film["poster"]?.Contains("/tweet_video_thumb/", StringComparison.Ordinal) is true;
        return new() { Type = isGif ? MediaType.Gif : MediaType.Video, Url = url, State = MediaState.NotAttempted, DeclaredType = url is null ? null : "video/mp4", Poster = MediaOf.Image(HttpAddress.Of(film["poster"])) };
    }

    /// <summary>The labels of the buttons hold whole numbers (<c>15 Replies. Reply</c>), what they show is rounded.</summary>
    private static Counts? Counts(SourceAnswer answer, HtmlElement post)
    {
        long? Count(params ReadOnlySpan<string> marks)
        {
            foreach (var mark in marks)
                if (Marked(post, mark).Select(b => b["aria-label"]).FirstOrDefault() is { } label && CountText.Read(label.Split(' ')[0]) is { } count) return count.Value;
            return null;
        }

        var views = post.Inside.Where(e => e["role"] == "group").SelectMany(g => (g["aria-label"] ?? "").Split(", ")).FirstOrDefault(p => p.EndsWith(" views", StringComparison.Ordinal));
        var counts = new Counts
        {
            Replies = Count("reply"),
            Reposts = Count("retweet", "unretweet"),
            Likes = Count("like", "unlike"),
            Bookmarks = Count("bookmark", "removeBookmark"),
            Views = CountText.Read(views?.Split(' ')[0])?.Value,
            AsOf = answer.Capture.At,
        };
        return counts is { Replies: null, Reposts: null, Likes: null } ? null : counts;
    }

    private static IEnumerable<HtmlElement> Marked(HtmlElement scope, string mark) => scope.Inside.Where(e => !e.IsText && e["data-testid"] == mark);
}

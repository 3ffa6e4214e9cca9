namespace EmbedArchive.Normalize.Readers;

/// <summary>
/// Pages of X: until 2020 the server wrote the whole post (web archives hold these), later pages have Open Graph at best, and what a
/// reader who is not signed in gets is a shell without a post.
/// </summary>
internal static class XPageReader
{
    internal const string Format = "x-page";

    internal static PostFacts Read(SourceAnswer answer) => answer.TryPage(out var page, out var refusal) ? Facts(page, answer) : refusal;

    internal static PostFacts Facts(HtmlPage page, SourceAnswer answer)
    {
        if (XPagePost.Find(page, answer) is { } post) return XPagePost.Read(page, answer, post);
        if (XRenderedPost.Find(page, answer) is { } drawn) return XRenderedPost.Read(page, answer, drawn);
        var title = page.Meta("og:title", "twitter:title");
        var text = page.Meta("og:description", "twitter:description", "description");
        if (title is null && text is null)
            return Refusal.Says(AvailabilityState.LoginRequired,
                "a shell that shows posts to signed-in readers only.", "x-shell", confidence: AvailabilityConfidence.Inferred);
        var (name, handle, quoted) = XPageTitle.Read(title, page.Title);
        var path = page.FinalAddress.AbsolutePath.Trim('/').Split('/');
        var id = path is [_, "status" or "statuses", var number, ..] ? number : null;
        handle ??= path is [var first, "status" or "statuses", ..] && first != "i" ? Handles.Clean(first) : null;
        var image = page.Address(page.Meta("og:image", "twitter:image"));
        var words = Unquoted(text) ?? quoted;
        return new()
        {
            Outcome = SourceOutcome.Answered,
            State = AvailabilityState.Available,
            Confidence = AvailabilityConfidence.Inferred,
            PostId = id,
            CanonicalUrl = XPost.Address(handle, id),
            Kind = EmbedKind.Post,
            Text = words is null ? null : new() { Plain = words, Lang = page.Lang, Truncated = words.EndsWith('…') },
            Author = name is null && handle is null ? null : new()
            {
                DisplayName = name,
                Handle = handle,
                Url = handle is null ? null : "https://x.com/" + handle,
                Avatar = IsAvatar(image) ? MediaOf.Image(image) : null,
            },
            Media = IsMedia(image) && MediaOf.Image(XMedia.Largest(image)) is { } media ? [media] : [],
        };
    }

    /// <summary>The description is the text in curly quotes.</summary>
    private static string? Unquoted(string? text) => text is ['“', .., '”'] ? text[1..^1] : text;

    private static bool IsAvatar(string? image) => image?.Contains("/profile_images/", StringComparison.Ordinal) is true;

    /// <summary>Anything else is an avatar or, since 2026, a banner of the site.</summary>
    private static bool IsMedia(string? image) =>
        HttpAddress.Parse(image) is { } address
            && address.IsHost("pbs.twimg.com")
            && address.AbsolutePath.Split('/')[1] is "media" or "ext_tw_video_thumb" or "amplify_video_thumb" or "tweet_video_thumb";
}

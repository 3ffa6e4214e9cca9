namespace EmbedArchive.Normalize.Readers;

/// <summary>Pages of Instagram: Open Graph of the post, the embedded post (<c>/embed/captioned/</c>), and before 2021 the whole data in a script.</summary>
internal static class InstagramPageReader
{
    internal const string Format = "instagram-page";

    internal static PostFacts Read(SourceAnswer answer) => answer.TryPage(out var page, out var refusal) ? Facts(page, answer) : refusal;

    internal static PostFacts Facts(HtmlPage page, SourceAnswer answer)
    {
        var shared = ScriptJson.Find(page, "_sharedData").At("entry_data", "PostPage");
        if (InstagramMedia.Read(answer, shared.First.At("graphql", "shortcode_media")) is { } whole) return whole;
        if (InstagramEmbed.Read(page, answer) is { } embedded) return embedded;
        if (State(page) is { } state) return state;
        var words = InstagramHead.Read(page.Meta("og:title"), page.Meta("og:description", "description"));
        if (words is null)
            return page.Html.Contains("id=\"loginForm\"", StringComparison.OrdinalIgnoreCase)
                ? Refusal.Says(AvailabilityState.LoginRequired, "a login page.", "meta-login", confidence: AvailabilityConfidence.Inferred)
                : Refusal.Empty("The page holds no post.");
        var address = page.Address(page.Meta("og:url")) ?? page.Link("canonical");
        var image = MediaOf.Image(page.Address(page.Meta("og:image")), alt: page.Meta("og:image:alt", "twitter:image:alt"));
        var video = MediaOf.Of(MediaType.Video, page.Address(page.Meta("og:video:secure_url", "og:video")));
        return new()
        {
            Outcome = SourceOutcome.Answered,
            State = AvailabilityState.Available,
            Confidence = AvailabilityConfidence.Inferred,
            PostId = InstagramMedia.CodeOf(address),
            CanonicalUrl = address,
            Kind = EmbedKind.Post,
            PublishedAt = words.Date,
            Text = words.Caption is { } caption ? new()
            {
                Plain = caption,
                Truncated = caption.EndsWith("...", StringComparison.Ordinal) || caption.EndsWith('…'),
            } : null,
            Author = new() { DisplayName = words.Name, Handle = words.Handle, Url = words.Handle is null ? null : $"https://www.instagram.com/{words.Handle}/" },
            Media = video is not null ? [video with { Poster = image }] : image is not null ? [image] : [],
            Counts = words.Likes is null && words.Comments is null ? null : new()
            {
                Likes = words.Likes?.Value,
                Replies = words.Comments?.Value,
                Approximate = words.Likes?.Approximate is true || words.Comments?.Approximate is true,
                AsOf = answer.Capture.At,
            },
        };
    }

    private static PostFacts? State(HtmlPage page)
    {
        if (page.Html.Contains("This Account is Private", StringComparison.OrdinalIgnoreCase))
            return Refusal.Says(AvailabilityState.Protected, "This Account is Private");
        if (page.Title?.StartsWith("Restricted Video", StringComparison.OrdinalIgnoreCase) is true) return Refusal.Says(AvailabilityState.AgeRestricted, page.Title);
        var isGone = page.Title is { } title
            && (title.StartsWith("Page Not Found", StringComparison.OrdinalIgnoreCase)
                || title.StartsWith("Post isn't available", StringComparison.OrdinalIgnoreCase)
                || title.StartsWith("Post isn’t available", StringComparison.OrdinalIgnoreCase));
        return isGone || page.Html.Contains("Sorry, this page isn", StringComparison.OrdinalIgnoreCase)
            ? Refusal.Says(AvailabilityState.NotFound, page.Title ?? "Sorry, this page isn't available.")
            : null;
    }
}

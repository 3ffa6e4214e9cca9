namespace EmbedArchive.Normalize;

/// <summary>The head of a Telegram page: of a post the channel and a text cut after some 200 characters, of a channel its name and words.</summary>
internal static class TelegramHead
{
    internal static PostFacts Read(HtmlPage page, SourceAnswer answer)
    {
        var name = page.Meta("og:title");
        var about = page.Meta("og:description");
        var path = answer.FinalAddress.AbsolutePath.Trim('/').Split('/');
        var isPost = path.Length > 1 && path[^1].All(char.IsAsciiDigit);
        if (path[0] is "c" or "joinchat" || path[0].StartsWith('+')) return Refusal.Says(AvailabilityState.LoginRequired, "The channel is private.");
        // The title of a missing page names the account again, and its words are the invitation of the app.
        if (name is null || name.StartsWith("Telegram: ", StringComparison.Ordinal))
            return Refusal.Says(AvailabilityState.NotFound, "The page holds no channel.", confidence: AvailabilityConfidence.Inferred);
        var handle = Handles.Clean(path[0]);
        var channel = new Author
        {
            DisplayName = name,
            Handle = handle,
            Url = handle is null ? null : "https://t.me/" + handle,
            Avatar = MediaOf.Image(page.Address(page.Meta("og:image"))),
        };
        var text = isPost && about is not null ? new RichText { Plain = about, Truncated = about.EndsWith('…') || about.Length >= 190 } : null;
        return new()
        {
            Outcome = SourceOutcome.Answered,
            State = isPost && text is null ? null : AvailabilityState.Available,
            Confidence = AvailabilityConfidence.Inferred,
            PostId = isPost ? $"{handle}/{path[^1]}" : null,
            CanonicalUrl = isPost ? $"https://t.me/{handle}/{path[^1]}" : channel.Url,
            Kind = isPost ? EmbedKind.Post : EmbedKind.Profile,
            Author = isPost ? channel : channel with { Description = about },
            Text = text ?? (about is null || isPost ? null : new() { Plain = about }),
        };
    }
}

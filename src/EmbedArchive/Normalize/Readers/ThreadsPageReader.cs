namespace EmbedArchive.Normalize.Readers;

/// <summary>Pages of Threads: <c>Name (@handle) on Threads</c>, and a description that begins with numbers.</summary>
internal static class ThreadsPageReader
{
    internal const string Format = "threads-page";

    internal static PostFacts Read(SourceAnswer answer) => answer.TryPage(out var page, out var refusal) ? Facts(page, answer) : refusal;

    internal static PostFacts Facts(HtmlPage page, SourceAnswer answer)
    {
        var title = page.Meta("og:title", "twitter:title");
        var on = title?.LastIndexOf(" on Threads", StringComparison.Ordinal) ?? -1;
        if (title?.Contains("Log in", StringComparison.OrdinalIgnoreCase) is true && page.Link("canonical") is null)
            return Refusal.Says(AvailabilityState.LoginRequired, title, "threads-login", confidence: AvailabilityConfidence.Inferred);
        // A removed post's page names the site only.
        if (title is null || title.Trim() is "Threads" || title.StartsWith("Threads •", StringComparison.Ordinal))
            return Refusal.Says(AvailabilityState.NotFound, "The page names no post.", confidence: AvailabilityConfidence.Inferred);
        var (name, handle) = Handles.Split(on > 0 ? title[..on] : title);
        var (text, likes, replies) = Description(page.Meta("og:description", "description"));
        var address = page.Link("canonical") ?? page.Address(page.Meta("og:url"));
        var image = page.Address(page.Meta("og:image"));
        var isAvatar = page.Meta("twitter:card") is "summary" || image?.Contains("t51.2885-19", StringComparison.Ordinal) is true;
        return new()
        {
            Outcome = SourceOutcome.Answered,
            State = AvailabilityState.Available,
            Confidence = AvailabilityConfidence.Inferred,
            PostId = HttpAddress.Parse(address)?.AbsolutePath.Trim('/').Split('/') switch { ["t", var code] => code, [_, "post", var code, ..] => code, _ => null },
            CanonicalUrl = address,
            Kind = EmbedKind.Post,
            Text = text is null ? null : new() { Plain = text },
            Author = new()
            {
                DisplayName = name,
                Handle = handle,
                Url = handle is null ? null : "https://www.threads.com/@" + handle,
                Avatar = isAvatar ? MediaOf.Image(image) : null,
            },
            Media = isAvatar || MediaOf.Image(image) is not { } media ? [] : [media],
            Counts = likes is null && replies is null ? null : new()
            {
                Likes = likes?.Value,
                Replies = replies?.Value,
                Approximate = likes?.Approximate is true || replies?.Approximate is true,
                AsOf = answer.Capture.At,
            },
        };
    }

    /// <summary><c>5.8K likes, 449 replies. Text</c>; without numbers it is the text alone.</summary>
    private static (string? Text, (long Value, bool Approximate)? Likes, (long Value, bool Approximate)? Replies) Description(string? description)
    {
        var stop = description?.IndexOf(". ", StringComparison.Ordinal) ?? -1;
        var head = stop > 0 ? description![..stop] : description ?? "";
        // The point of 5.8K is followed by a digit, the one behind the numbers by a space.
        (long, bool)? likes = null, replies = null;
        foreach (var part in head.Split(", "))
        {
            if (part.Split(' ') is not [var number, var unit] || CountText.Read(number) is not { } count) return (description, null, null);
            if (unit is "like" or "likes") likes = count;
            else if (unit is "reply" or "replies") replies = count;
            else return (description, null, null);
        }
        return (stop > 0 ? description![(stop + 2)..].Trim() : null, likes, replies);
    }
}

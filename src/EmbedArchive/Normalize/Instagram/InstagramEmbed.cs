namespace EmbedArchive.Normalize;

/// <summary>Instagram's embedded post (<c>/p/{code}/embed/captioned/</c>).</summary>
internal static class InstagramEmbed
{
    internal static PostFacts? Read(HtmlPage page, SourceAnswer answer)
    {
        var root = page.Tree.Root;
        if (root.FirstWithClass("EmbedIsBroken") is { } broken) return Refusal.Says(AvailabilityState.NotFound, broken.Line);
        if ((root.FirstWithClass("UsernameText") ?? root.FirstWithClass("CaptionUsername"))?.Line is not { } name) return null;
        var handle = Handles.Clean(name);
        var text = root.FirstWithClass("Caption") is { } caption
            ? HtmlRichText.Of(caption, page.FinalAddress, e => e.HasClass("CaptionUsername") || e.HasClass("CaptionComments"))
            : null;
        var picture = root.FirstWithClass("EmbeddedMediaImage");
        var likes = CountText.Read(root.FirstWithClass("SocialProof")?.Line?.Split(' ')[0]);
        var code = InstagramMedia.CodeOf(page.FinalAddress.AbsoluteUri);
        return new()
        {
            Outcome = SourceOutcome.Answered,
            State = AvailabilityState.Available,
            PostId = code,
            CanonicalUrl = code is null ? null : $"https://www.instagram.com/p/{code}/",
            Kind = EmbedKind.Post,
            Text = text,
            Author = new() { Handle = handle, Url = handle is null ? null : $"https://www.instagram.com/{handle}/" },
            Media = MediaOf.Image(page.Address(picture?["src"]), alt: picture?["alt"]) is { } image ? [image] : [],
            Counts = likes is null ? null : new() { Likes = likes.Value.Value, Approximate = likes.Value.Approximate, AsOf = answer.Capture.At },
        };
    }
}

namespace EmbedArchive.Normalize.Readers;

/// <summary>A pin as Pinterest's widgets ask for it (<c>/v3/pidgets/pins/info/</c>).</summary>
internal static class PinterestPinReader
{
    internal const string Format = "pinterest-pin";

    internal static PostFacts Read(SourceAnswer answer)
    {
        if (!answer.TryJson(out var json, out var refusal)) return refusal;
        if (Refusal.OfStatus(answer) is { } status) return status with { StateMessage = json["message"].Text ?? status.StateMessage };
        var pin = json["data"].First;
        if (pin["error"].Text is { } error) return Refusal.Says(AvailabilityState.NotFound, error);
        if (pin["id"].Text is not { } id) return Refusal.Unreadable("The answer holds no pin.");
        var (pinner, page) = (pin["pinner"], HttpAddress.Of(pin["pinner"]["profile_url"].Text));
        var picture = pin["images"].Members.Select(i => i.Value).OrderByDescending(i => i["width"].Size ?? 0).FirstOrDefault();
        return new()
        {
            Outcome = SourceOutcome.Answered,
            State = AvailabilityState.Available,
            PostId = id,
            CanonicalUrl = $"https://www.pinterest.com/pin/{id}/",
            Kind = pin["is_video"].IsTrue ? EmbedKind.Video : EmbedKind.Image,
            Text = pin["description"].Text is { } text ? new() { Plain = text } : null,
            Author = pinner["full_name"].Text is not { } name ? null : new()
            {
                Id = pinner["id"].Text,
                DisplayName = name,
                Handle = Handles.OfProfile(page),
                Url = page,
                Avatar = MediaOf.Image(HttpAddress.Of(pinner["image_small_url"].Text)),
            },
            Media = MediaOf.Image(HttpAddress.Of(picture["url"].Text), picture["width"].Size, picture["height"].Size) is { } image ? [image] : [],
            LinkCard = HttpAddress.Of(pin["link"].Text) is { } link ? new() { Url = link } : null,
            Counts = pin["repin_count"].Count is { } pins ? new() { Reposts = pins, AsOf = answer.Capture.At } : null,
        };
    }
}

using System.Globalization;

namespace EmbedArchive.Render.Cards;

/// <summary>Pictures, videos and sound, from the archive's own files.</summary>
internal static class CardMedia
{
    internal static void Write(HtmlWriter html, CardRequest card, IReadOnlyList<Media> media)
    {
        if (media.Count == 0) return;
        var several = media.Count > 1;
        html.Open("div", ("class", several ? "ea-media ea-several" : "ea-media"), ("role", several ? "group" : null), ("aria-label", several ? Summary(media) : null)).Break();
        for (var i = 0; i < media.Count; i++) Write(html, card, media[i], new(i + 1, media.Count));
        html.Close("div").Break();
    }

    /// <summary>The address of a picture that may be shown; null when it was not stored or is of a type that is not safe to show.</summary>
    internal static string? SourceOf(CardRequest card, Media? picture) => MediaFile.IsPicture(picture) ? card.AddressOf(picture?.Path) : null;

    private static void Write(HtmlWriter html, CardRequest card, Media item, Place place)
    {
        html.Open("div", ("class", "ea-item")).Break();
        if (MediaFile.IsPicture(item) && card.AddressOf(item.Path) is { } picture) Picture(html, item, picture, place);
        else if (MediaFile.IsVideo(item) && card.AddressOf(item.Path) is { } video) Video(html, card, item, video, place);
        else if (MediaFile.IsAudio(item) && card.AddressOf(item.Path) is { } sound)
            Sound(html, item, sound, place);
        else Missing(html, card, item, place);
        if (item is { HasFile: true, State: MediaState.Incomplete }) html.Element("p", "Only a part of it came when it was archived.", ("class", "ea-aside")).Break();
        if (item.Caption is { Length: > 0 } caption) html.Open("p", ("class", "ea-aside"), ("dir", "auto")).Lines(caption).Close("p").Break();
        html.Close("div").Break();
    }

    private static void Picture(HtmlWriter html, Media item, string source, Place place) =>
        html.Open("img", ("src", source), ("alt", Label(item, place)), ("width", Pixels(item.Width)), ("height", Pixels(item.Height)), ("style", Ratio(item)))
            .Break();

    private static void Video(HtmlWriter html, CardRequest card, Media item, string source, Place place)
    {
        var loops = item.Type == MediaType.Gif ? "" : null;
        html.Open("video", ("controls", ""), ("preload", "none"), ("poster", SourceOf(card, item.Poster)), ("width", Pixels(item.Width)), ("height", Pixels(item.Height)),
            ("loop", loops), ("muted", loops), ("playsinline", ""), ("style", Ratio(item)), ("aria-label", Label(item, place)), ("src", source)).Close("video").Break();
        Printed(html, item, place);
    }

    private static void Sound(HtmlWriter html, Media item, string source, Place place)
    {
        html.Open("audio", ("controls", ""), ("preload", "none"), ("src", source), ("aria-label", Label(item, place))).Close("audio").Break();
        Printed(html, item, place);
    }

    /// <summary>Paper cannot play: it says what was there.</summary>
    private static void Printed(HtmlWriter html, Media item, Place place) =>
        html.Open("p", ("class", "ea-printed")).Element("bdi", Label(item, place).TrimEnd('.')).Text(". The file is in the archive.").Close("p").Break();

    /// <summary>Never an empty hole: what it was, why it is not here, where it was.</summary>
    private static void Missing(HtmlWriter html, CardRequest card, Media item, Place place)
    {
        if (SourceOf(card, item.Poster) is { } still) Picture(html, item.Poster! with { Alt = item.Alt ?? "Still picture: " + Label(item, place) }, still, place);
        html.Open("p", ("class", "ea-missing")).Text(CardWords.Missing(item)).Text(": ").Element("bdi", Label(item, place).TrimEnd('.')).Text(".");
        if (SafeLink.Checked(item.Url) is { } address) html.Text(" ").Link(address, h => h.Text("Original address"));
        html.Close("p").Break();
    }

    /// <summary>The author's description; without one, words that say so and which of how many it is.</summary>
    private static string Label(Media item, Place place)
    {
        var noun = CardWords.Medium(item.Type);
        var which = place.Of > 1 ? string.Create(CultureInfo.InvariantCulture, $"{noun} {place.Number} of {place.Of}") : noun;
        if (item.DurationMs is > 0 and var length) which += " (" + PrintedTime.Duration(length) + ")";
        if (item.Alt is { Length: > 0 } alt) return item.Type is MediaType.Image or MediaType.Thumbnail ? alt : which + ": " + alt;
        return which + ", no description by the author";
    }

    private static string Summary(IReadOnlyList<Media> media)
    {
        var noun = media.All(m => m.Type is MediaType.Image or MediaType.Thumbnail) ? "pictures" : "media";
        return string.Create(CultureInfo.InvariantCulture, $"{media.Count} {noun}");
    }

    private static string? Pixels(int? value) => value is > 0 and <= 100_000 ? value.Value.ToString(CultureInfo.InvariantCulture) : null;

    /// <summary>The reset of the card's style takes the ratio that browsers read from width and height; it is said again.</summary>
    private static string? Ratio(Media item) =>
        Pixels(item.Width) is { } width && Pixels(item.Height) is { } height ? $"aspect-ratio:{width}/{height}" : null;

    private readonly record struct Place(int Number, int Of);
}

namespace EmbedArchive.Normalize;

/// <summary>Pictures, videos, sound and files of a Telegram message, in its order. The preview of a linked page is none of them.</summary>
internal static class TelegramMedia
{
    internal static IEnumerable<Media> Read(HtmlElement message, HtmlElement? reply)
    {
        foreach (var element in message.Inside)
        {
            if (element.IsText || element["class"] is null || (reply is { } other && element.IsIn(other))) continue;
            if (element.HasClass("tgme_widget_message_photo_wrap"))
                yield return MediaOf.Image(Background(element)) ?? Unnamed(MediaType.Image, "The answer does not name the picture.");
            else if (element.HasClass("tgme_widget_message_video_player") || element.HasClass("tgme_widget_message_roundvideo_player")) yield return Video(element);
            else if (element.Name == "audio" || element.HasClass("tgme_widget_message_voice")) yield return Audio(element);
            else if (element.HasClass("tgme_widget_message_document_wrap")) yield return Document(element);
            else if (element.HasClass("tgme_widget_message_sticker") && Sticker(element) is { } sticker) yield return sticker;
        }
    }

    /// <summary>The picture in <c>style="background-image:url('…')"</c>.</summary>
    internal static string? Background(HtmlElement? element)
    {
        if (element?["style"] is not { } style) return null;
        var open = style.IndexOf("url(", StringComparison.OrdinalIgnoreCase);
        var close = open < 0 ? -1 : style.IndexOf(')', open);
        return close < 0 ? null : HttpAddress.Of(style[(open + 4)..close].Trim('\'', '"', ' '));
    }

    private static Media Video(HtmlElement player)
    {
        var video = player.First("video");
        var thumb = player.Inside.Where(e => !e.IsText
            && (e.HasClass("tgme_widget_message_video_thumb") || e.HasClass("tgme_widget_message_roundvideo_thumb"))).Select(e => Background(e)).FirstOrDefault();
        var isGif = video?["loop"] is not null && player.FirstWithClass("message_video_duration") is null;
        return (MediaOf.Of(isGif ? MediaType.Gif : MediaType.Video, HttpAddress.Of(video?["src"]))
            ?? Unnamed(MediaType.Video, player.FirstWithClass("message_media_not_supported_label")?.Line ?? "The answer does not name the video.")) with
        {
            Poster = MediaOf.Image(thumb),
            DurationMs = Duration(player.FirstWithClass("message_video_duration")?.Line),
        };
    }

    private static Media Audio(HtmlElement element) =>
        (MediaOf.Of(MediaType.Audio, HttpAddress.Of(element["src"])) ?? Unnamed(MediaType.Audio, "The answer does not name the recording.")) with
        {
            DurationMs = NumberText.Number(element["data-duration"]) is > 0 and < 1e7 and var seconds ? (long)(seconds * 1000) : null,
        };

    /// <summary>A file: its own address is not told, only that of the message.</summary>
    private static Media Document(HtmlElement element) => Unnamed(MediaType.Document, "Telegram shows files in its app only.") with
    {
        Caption = element.FirstWithClass("tgme_widget_message_document_title")?.Line,
    };

    private static Media? Sticker(HtmlElement element) =>
        MediaOf.Image(HttpAddress.Of(element["data-webp"])
            ?? Background(element)
            ?? HttpAddress.Of(element.Children.Where(c => c.Name == "img").Select(c => c["src"]).FirstOrDefault()));

    private static Media Unnamed(MediaType type, string why) => new() { Type = type, State = MediaState.NotAttempted, Error = why };

    /// <summary><c>0:27</c> and <c>1:02:03</c>.</summary>
    private static long? Duration(string? text)
    {
        long seconds = 0;
        foreach (var part in (text ?? "-").Split(':'))
            if (NumberText.Whole(part) is >= 0 and < 100_000 and var n) seconds = (seconds * 60) + n;
            else return null;
        return seconds * 1000;
    }
}

namespace EmbedArchive.Normalize;

/// <summary>Attachments and the page preview of a status.</summary>
internal static class MastodonMedia
{
    internal static IEnumerable<Media> Read(SourceAnswer answer, Json attachments, bool sensitive)
    {
        foreach (var item in attachments.Items)
            if (Read(answer, item) is { } media)
                yield return sensitive ? media with { Sensitive = true } : media;
    }

    internal static LinkCard? Card(Json card) => HttpAddress.Of(card["url"].Text) is not { } url ? null : new()
    {
        Url = url,
        Title = card["title"].Text,
        Description = card["description"].Text,
        Site = card["provider_name"].Text,
        Image = MediaOf.Image(HttpAddress.Of(card["image"].Text), card["width"].Size, card["height"].Size, card["image_description"].Text),
    };

    private static Media? Read(SourceAnswer answer, Json item)
    {
        var url = HttpAddress.Of(item["url"].Text, answer.FinalAddress) ?? HttpAddress.Of(item["remote_url"].Text) ?? HttpAddress.Of(item["text_url"].Text);
        var preview = HttpAddress.Of(item["preview_url"].Text, answer.FinalAddress);
        var size = item.At("meta", "original");
        var type = item["type"].Text switch
        {
            "video" => MediaType.Video,
            "gifv" => MediaType.Gif,
            "audio" => MediaType.Audio,
            "unknown" => MediaType.Document,
            _ => MediaType.Image,
        };
        return MediaOf.Of(type, url ?? preview, size["width"].Size, size["height"].Size, item["description"].Text) is not { } media ? null : media with
        {
            DeclaredType = item.At("pleroma", "mime_type").Text,
            DurationMs = size["duration"].Number is > 0 and < 1e9 and var seconds ? (long)(seconds * 1000) : null,
            Poster = type is MediaType.Video or MediaType.Gif && preview != media.Url ? MediaOf.Image(preview) : null,
        };
    }
}

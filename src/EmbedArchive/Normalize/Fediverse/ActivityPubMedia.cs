namespace EmbedArchive.Normalize;

/// <summary>Attachments and addresses of an ActivityStreams object: an address is a text, a link object, or a list of both.</summary>
internal static class ActivityPubMedia
{
    internal static IEnumerable<Media> Read(SourceAnswer answer, Json thing, bool sensitive)
    {
        foreach (var item in thing["attachment"].ItemsOrSelf.Concat(thing["type"].Text is "Image" or "Audio" or "Video" ? [thing] : []).Take(100))
            if (One(answer, item) is { } media)
                yield return sensitive ? media with { Sensitive = true } : media;
    }

    /// <summary>The page among the addresses: a text, or the link object that is HTML.</summary>
    internal static string? Page(Json url)
    {
        var links = url.ItemsOrSelf.ToArray();
        return links.Select(l => HttpAddress.Of(l.Text)).FirstOrDefault(a => a is not null)
            ?? links.Where(l => l["mediaType"].Text is null or "text/html").Select(l => HttpAddress.Of(l["href"].Text)).FirstOrDefault(a => a is not null);
    }

    private static Media? One(SourceAnswer answer, Json item)
    {
        var declared = item["mediaType"].Text;
        var links = item["url"].ItemsOrSelf.Where(l => l["href"].Exists
            && l["mediaType"].Text is { } t
            && !t.StartsWith("text/", StringComparison.Ordinal)).ToArray();
        // PeerTube lists its files inside the playlist's link.
        var files = links.Concat(links.SelectMany(l => l["tag"].Items)).Where(l => l["mediaType"].Text is "video/mp4" or "video/webm" or "audio/mp4" or "audio/mpeg")
            .Select(l => (Url: HttpAddress.Of(l["href"].Text), Link: l)).Where(l => l.Url is not null)
            .Select(l => new MediaVariant
            {
                Url = l.Url!,
                ContentType = l.Link["mediaType"].Text,
                Width = l.Link["width"].Size,
                Height = l.Link["height"].Size,
            }).ToArray();
        var best = files.OrderByDescending(f => f.Height ?? 0).FirstOrDefault();
        var url = HttpAddress.Of(item["url"].Text, answer.FinalAddress)
            ?? best?.Url
            ?? links.Select(l => HttpAddress.Of(l["href"].Text)).FirstOrDefault()
            ?? HttpAddress.Of(item["href"].Text);
        var type = (declared ?? best?.ContentType)?.Split('/')[0] switch
        {
            "video" => MediaType.Video,
            "audio" => MediaType.Audio,
            "image" => MediaType.Image,
            _ => item["type"].Text switch { "Image" => MediaType.Image, "Video" => MediaType.Video, "Audio" => MediaType.Audio, "Document" => MediaType.Document, _ => (MediaType?)null },
        };
        if (type is not { } known || url is null) return null;
        return MediaOf.Of(known, url, item["width"].Size, item["height"].Size, item["summary"].Text
            ?? (item["content"].Exists ? null : item["name"].Text)) is not { } media
            ? null
            : media with
        {
            DeclaredType = declared ?? best?.ContentType,
            DurationMs = IsoDuration.Milliseconds(item["duration"].Text),
            Poster = known is MediaType.Video ? MediaOf.Image(HttpAddress.Of(item["icon"].ItemsOrSelf.FirstOrDefault()["url"].Text, answer.FinalAddress)) : null,
            Variants = files,
        };
    }
}

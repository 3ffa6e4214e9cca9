using System.Collections.Immutable;
using System.Net;

namespace EmbedArchive.Normalize;

/// <summary>Pictures, videos, the linked page and the poll of a Reddit post. Addresses may be encoded as in HTML.</summary>
internal static class RedditMedia
{
    internal static ImmutableArray<Media> Read(Json data)
    {
        if (data["is_gallery"].IsTrue || data["media_metadata"].IsObject && data["gallery_data"].IsObject) return Gallery(data);
        if (Video(data) is { } video) return [video];
        var source = data.At("preview", "images").First["source"];
        var direct = Address(data["url_overridden_by_dest"]) ?? Address(data["url"]);
        // Without its player's data the address of the film is all there is.
        if (data["is_video"].IsTrue && HttpAddress.Parse(direct)?.IsHost("v.redd.it") is true)
            return [MediaOf.Of(MediaType.Video, direct)! with { Poster = MediaOf.Image(Address(source["url"]), source["width"].Size, source["height"].Size) }];
        var isPicture = data["post_hint"].Is("image") || (HttpAddress.Parse(direct) is { } address && (address.IsHost("i.redd.it") || IsPictureFile(address)));
        if (isPicture && MediaOf.Image(direct, source["width"].Size, source["height"].Size) is { } image) return [image];
        return [.. data["media_metadata"].Members.Take(100).Select(m => InText(m.Value)).OfType<Media>()];
    }

    /// <summary>The page that a post links to.</summary>
    internal static LinkCard? Card(Json data)
    {
        if (data["is_self"].IsTrue || data["domain"].Text?.StartsWith("self.", StringComparison.Ordinal) is true || data["crosspost_parent_list"].First.IsObject)
            return null;
        var url = Address(data["url_overridden_by_dest"]) ?? Address(data["url"]);
        var source = data.At("preview", "images").First["source"];
        return url is null ? null : new()
        {
            Url = url,
            Title = data.At("media", "oembed", "title").Text,
            Site = data["domain"].Text,
            Image = MediaOf.Image(Address(source["url"]) ?? Address(data["thumbnail"]), source["width"].Size, source["height"].Size),
        };
    }

    internal static Poll? Poll(Json poll) => !poll["options"].IsList ? null : new()
    {
        Options = [.. poll["options"].Items.Select(o => new PollOption { Text = o["text"].Text ?? "", Votes = o["vote_count"].Count })],
        TotalVotes = poll["total_vote_count"].Count,
        ClosesAt = InstantText.Unix(poll["voting_end_timestamp"].Number)?.Value,
        Multiple = false,
    };

    /// <summary>The gallery tells the order, the metadata the addresses: <c>s</c> is the largest form.</summary>
    private static ImmutableArray<Media> Gallery(Json data)
    {
        var metadata = data["media_metadata"];
        return
        [
            .. data.At("gallery_data", "items").Items.Take(100)
                .Select(i => (Item: i, Largest: metadata[i["media_id"].Text ?? ""]["s"]))
                .Select(i => MediaOf.Image(Address(i.Largest["u"]) ?? Address(i.Largest["gif"]), i.Largest["x"].Size, i.Largest["y"].Size) is { } image
                    ? image with { Caption = i.Item["caption"].Text }
                    : null)
                .OfType<Media>(),
        ];
    }

    /// <summary>A picture or film inside a text. The small signs of a community (<c>emoji</c>, <c>sticker</c>) are none.</summary>
    private static Media? InText(Json item)
    {
        if (!item["status"].Is("valid") || item["t"].Text is "emoji" or "sticker") return null;
        if (item["e"].Is("RedditVideo"))
            return MediaOf.Of(MediaType.Video, Address(item["hlsUrl"]) ?? Address(item["dashUrl"]), item["x"].Size, item["y"].Size) is { } film
                ? film with { DeclaredType = item["hlsUrl"].Exists ? "application/x-mpegURL" : "application/dash+xml" }
                : null;
        var largest = item["s"];
        return MediaOf.Of(item["e"].Is("AnimatedImage") ? MediaType.Gif : MediaType.Image, Address(largest["u"]) ?? Address(largest["gif"]) ?? Address(largest["mp4"]),
            largest["x"].Size, largest["y"].Size);
    }

    private static Media? Video(Json data)
    {
        var video = data.At("secure_media", "reddit_video").IsObject ? data.At("secure_media", "reddit_video") : data.At("media", "reddit_video");
        if (Address(video["fallback_url"]) is not { } url) return null;
        var (width, height) = (video["width"].Size, video["height"].Size);
        var source = data.At("preview", "images").First["source"];
        var playlists = new[] { (Address(video["dash_url"]), "application/dash+xml"), (Address(video["hls_url"]), "application/x-mpegURL") };
        return MediaOf.Of(video["is_gif"].IsTrue ? MediaType.Gif : MediaType.Video, url, width, height)! with
        {
            DeclaredType = "video/mp4",
            DurationMs = video["duration"].Whole is > 0 and < 1_000_000 and var seconds ? seconds * 1000 : null,
            Poster = MediaOf.Image(Address(source["url"]), source["width"].Size, source["height"].Size),
            // The file is without sound; the playlists have both.
            Variants =
            [
                new() { Url = url, ContentType = "video/mp4", Bitrate = video["bitrate_kbps"].Count * 1000, Width = width, Height = height },
                .. playlists.Where(p => p.Item1 is not null).Select(p => new MediaVariant { Url = p.Item1!, ContentType = p.Item2 }),
            ],
        };
    }

    private static bool IsPictureFile(Uri address) => Path.GetExtension(address.AbsolutePath).ToLowerInvariant() is ".jpg" or ".jpeg" or ".png" or ".gif" or ".webp";

    private static string? Address(Json json) => HttpAddress.Of(WebUtility.HtmlDecode(json.Text));
}

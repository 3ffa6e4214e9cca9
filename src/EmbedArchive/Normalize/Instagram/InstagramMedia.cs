using System.Collections.Immutable;

namespace EmbedArchive.Normalize;

/// <summary>A post of Instagram as its GraphQL shaped it (<c>shortcode_media</c>): in pages before 2021, and in archives of them.</summary>
internal static class InstagramMedia
{
    internal static PostFacts? Read(SourceAnswer answer, Json media)
    {
        if (media["shortcode"].Text is not { } code) return null;
        var text = media.At("edge_media_to_caption", "edges").First.At("node", "text").Text;
        var children = media.At("edge_sidecar_to_children", "edges").Items.Select(e => Item(e["node"])).OfType<Media>().ToImmutableArray();
        var isVideo = media["is_video"].IsTrue;
        return new()
        {
            Outcome = SourceOutcome.Answered,
            State = AvailabilityState.Available,
            PostId = code,
            CanonicalUrl = $"https://www.instagram.com/p/{code}/",
            Kind = isVideo ? EmbedKind.Video : EmbedKind.Post,
            PublishedAt = InstantText.Unix(media["taken_at_timestamp"].Number),
            Text = text is null ? null : new() { Plain = text },
            Author = InstagramUser.Read(media["owner"]),
            Media = children.IsEmpty ? Item(media) is { } only ? [only] : [] : children,
            Counts = new()
            {
                Likes = media.At("edge_media_preview_like", "count").Count ?? media.At("edge_liked_by", "count").Count,
                Replies = media.At("edge_media_to_parent_comment", "count").Count ?? media.At("edge_media_to_comment", "count").Count,
                Views = media["video_view_count"].Count,
                AsOf = answer.Capture.At,
            },
            Place = media.At("location", "name").Text is { } place ? new() { Name = place } : null,
        };
    }

    /// <summary>The code in an address: <c>/p/{code}/</c>, <c>/reel/{code}/</c>, <c>/tv/{code}/</c>.</summary>
    internal static string? CodeOf(string? address) =>
        HttpAddress.Parse(address)?.AbsolutePath.Trim('/').Split('/') switch
        {
            ["p" or "reel" or "reels" or "tv", var code, ..] => code,
            [_, "p" or "reel", var code, ..] => code,
            _ => null,
        };

    private static Media? Item(Json node)
    {
        var (width, height, alt) = (node.At("dimensions", "width").Size, node.At("dimensions", "height").Size, node["accessibility_caption"].Text);
        var image = MediaOf.Image(HttpAddress.Of(node["display_url"].Text), width, height, alt);
        return node["is_video"].IsTrue && MediaOf.Of(MediaType.Video, HttpAddress.Of(node["video_url"].Text), width, height) is { } video
            ? video with { Poster = image, DurationMs = node["video_duration"].Number is > 0 and < 1e6 and var seconds ? (long)(seconds * 1000) : null }
            : image;
    }
}

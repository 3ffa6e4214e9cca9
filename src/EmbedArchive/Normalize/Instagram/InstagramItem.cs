using System.Collections.Immutable;

namespace EmbedArchive.Normalize;

/// <summary>A post of Instagram as the API of its apps shapes it (<c>items[]</c>).</summary>
internal static class InstagramItem
{
    private const long Video = 2;

    internal static PostFacts Read(SourceAnswer answer, Json item)
    {
        var (code, text) = (item["code"].Text, item.At("caption", "text").Text);
        var inside = item["carousel_media"].Items.Select(Media).OfType<Media>().ToImmutableArray();
        return new()
        {
            Outcome = SourceOutcome.Answered,
            State = AvailabilityState.Available,
            PostId = code,
            CanonicalUrl = code is null ? null : $"https://www.instagram.com/p/{code}/",
            Kind = item["media_type"].Whole == Video ? EmbedKind.Video : EmbedKind.Post,
            PublishedAt = InstantText.Unix(item["taken_at"].Number),
            Text = text is null ? null : new() { Plain = text },
            Author = InstagramUser.Read(item["user"]),
            Media = inside.IsEmpty ? Media(item) is { } only ? [only] : [] : inside,
            Counts = item["like_count"].Count is null && item["comment_count"].Count is null ? null : new()
            {
                Likes = item["like_and_view_counts_disabled"].IsTrue ? null : item["like_count"].Count,
                Replies = item["comment_count"].Count,
                Views = item["play_count"].Count ?? item["view_count"].Count,
                AsOf = answer.Capture.At,
            },
            Place = item.At("location", "name").Text is { } place ? new() { Name = place } : null,
        };
    }

    /// <summary>The first candidate is the largest.</summary>
    private static Media? Media(Json item)
    {
        var still = item.At("image_versions2", "candidates").First;
        var image = MediaOf.Image(HttpAddress.Of(still["url"].Text), still["width"].Size, still["height"].Size, item["accessibility_caption"].Text);
        var film = item["video_versions"].First;
        return MediaOf.Of(MediaType.Video, HttpAddress.Of(film["url"].Text), film["width"].Size, film["height"].Size) is { } video
            ? video with { Poster = image, DurationMs = item["video_duration"].Number is > 0 and < 1e6 and var seconds ? (long)(seconds * 1000) : null }
            : image;
    }
}

namespace EmbedArchive.Normalize;

/// <summary>YouTube's Data API v3, <c>videos.list</c> with the parts snippet, contentDetails, statistics and status.</summary>
internal static class YouTubeData
{
    internal static PostFacts Read(SourceAnswer answer, Json json)
    {
        var item = json["items"].First;
        if (!item.IsObject) return Refusal.Says(AvailabilityState.NotFound, "The list of videos is empty: gone or private.", "empty");
        var (snippet, numbers, id) = (item["snippet"], item["statistics"], item["id"].Text);
        var picture = snippet["thumbnails"].Members.Select(t => t.Value).OrderByDescending(t => t["width"].Size ?? 0).FirstOrDefault();
        var channel = snippet["channelId"].Text;
        return new()
        {
            Outcome = SourceOutcome.Answered,
            State = AvailabilityState.Available,
            PostId = id,
            CanonicalUrl = id is null ? null : "https://www.youtube.com/watch?v=" + id,
            Kind = snippet["liveBroadcastContent"].Is("live") ? EmbedKind.Live : EmbedKind.Video,
            PublishedAt = InstantText.Iso(snippet["publishedAt"].Text),
            Title = snippet["title"].Text,
            Text = snippet["description"].Text is { } text ? new() { Plain = text, Lang = Language.Of(snippet["defaultLanguage"].Text) } : null,
            Author = snippet["channelTitle"].Text is { } name ? new()
            {
                Id = channel,
                DisplayName = name,
                Url = channel is null ? null : "https://www.youtube.com/channel/" + channel,
            } : null,
            Media = MediaOf.Thumbnail(HttpAddress.Of(picture["url"].Text), picture["width"].Size, picture["height"].Size) is { } thumbnail
                ? [thumbnail with { DurationMs = IsoDuration.Milliseconds(item.At("contentDetails", "duration").Text) }] : [],
            Counts = !numbers.IsObject ? null : new()
            {
                Views = numbers["viewCount"].Count,
                Likes = numbers["likeCount"].Count,
                Replies = numbers["commentCount"].Count,
                AsOf = answer.Capture.At,
            },
            License = item.At("status", "license").Text,
            Visibility = item.At("status", "privacyStatus").Text,
        };
    }
}

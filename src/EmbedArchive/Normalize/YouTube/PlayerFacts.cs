namespace EmbedArchive.Normalize;

/// <summary>A video as YouTube's player is told of it. Refusals often keep the title, the author and the picture.</summary>
internal static class PlayerFacts
{
    internal static PostFacts Read(SourceAnswer answer, Json player)
    {
        var (details, micro) = (player["videoDetails"], player.At("microformat", "playerMicroformatRenderer"));
        var refusal = PlayerStates.OfVideo(player["playabilityStatus"]);
        var title = details["title"].Text ?? PlayerStates.Runs(micro["title"]);
        if (title is null) return refusal ?? Refusal.Unreadable("The answer holds no video.");
        var id = details["videoId"].Text ?? micro["externalVideoId"].Text;
        var text = details["shortDescription"].Text ?? PlayerStates.Runs(micro["description"]);
        var isLive = details["isLive"].IsTrue;
        // "Not available" beside the video's own data: it exists, and plays elsewhere.
        if (refusal is { State: AvailabilityState.NotFound, PlatformCode: not "ERROR" }) refusal = refusal with { State = AvailabilityState.Unknown };
        var facts = refusal ?? new() { Outcome = SourceOutcome.Answered, State = AvailabilityState.Available };
        return facts with
        {
            // What it holds beside the refusal is kept (resolution 2.2).
            Outcome = SourceOutcome.Answered,
            PostId = id,
            CanonicalUrl = id is null ? null : "https://www.youtube.com/watch?v=" + id,
            Kind = isLive ? EmbedKind.Live : EmbedKind.Video,
            PublishedAt = InstantText.Iso(micro["publishDate"].Text) ?? InstantText.Iso(micro["uploadDate"].Text),
            Title = title,
            Text = text is null ? null : new() { Plain = text },
            Author = Author(details, micro),
            Media = Thumbnail(details, micro) is { } picture ? [picture] : [],
            Counts = Counts(answer, details, micro),
            Visibility = micro["isUnlisted"].IsTrue ? "unlisted" : details["isPrivate"].IsTrue ? "private" : null,
        };
    }

    private static Author? Author(Json details, Json micro)
    {
        var (name, id) = (details["author"].Text ?? micro["ownerChannelName"].Text, details["channelId"].Text ?? micro["externalChannelId"].Text);
        var url = HttpAddress.Of(micro["ownerProfileUrl"].Text) is { } profile ? "https" + profile[profile.IndexOf("://", StringComparison.Ordinal)..]
            : id is null ? null : "https://www.youtube.com/channel/" + id;
        return (name, id, url) is (null, null, null) ? null : new()
        {
            Id = id,
            DisplayName = name,
            Handle = url?.Contains("/@", StringComparison.Ordinal) is true ? Handles.OfProfile(url) : null,
            Url = url,
        };
    }

    private static Media? Thumbnail(Json details, Json micro)
    {
        var largest = details.At("thumbnail", "thumbnails").Items.Concat(micro.At("thumbnail", "thumbnails").Items)
            .OrderByDescending(t => t["width"].Size ?? 0).FirstOrDefault();
        var duration = details["lengthSeconds"].Count ?? micro["lengthSeconds"].Count;
        return MediaOf.Thumbnail(HttpAddress.Of(largest["url"].Text), largest["width"].Size, largest["height"].Size) is not { } thumbnail ? null
            : thumbnail with { DurationMs = duration is > 0 and < 10_000_000 ? duration * 1000 : null };
    }

    private static Counts? Counts(SourceAnswer answer, Json details, Json micro)
    {
        var (views, likes) = (details["viewCount"].Count ?? micro["viewCount"].Count, micro["likeCount"].Count);
        return (views, likes) is (null, null) ? null : new() { Views = views, Likes = likes, AsOf = answer.Capture.At };
    }
}

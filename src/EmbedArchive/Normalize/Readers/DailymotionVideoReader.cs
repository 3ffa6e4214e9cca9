using static EmbedArchive.AvailabilityState;

namespace EmbedArchive.Normalize.Readers;

/// <summary>A video by Dailymotion's API (<c>owner.screenname</c> is one name there), and what its player is told (<c>/player/metadata/video/</c>).</summary>
internal static class DailymotionVideoReader
{
    internal const string Format = "dailymotion-video";

    internal static PostFacts Read(SourceAnswer answer)
    {
        if (!answer.TryJson(out var json, out var refusal)) return refusal;
        var state = State(json["error"]);
        if (state is null && Refusal.OfStatus(answer) is { } status) return status;
        if (json["title"].Text is not { } title) return state ?? Refusal.Unreadable("The answer holds no video.");
        var (owner, id) = (json["owner"], json["id"].Text);
        var page = HttpAddress.Of(owner["url"].Text);
        var poster = MediaOf.Thumbnail(HttpAddress.Of(json["thumbnail_1080_url"].Text ?? json["thumbnail_720_url"].Text ?? json["thumbnail_url"].Text ?? Largest(json["posters"])));
        var video = MediaOf.Of(MediaType.Video, HttpAddress.Of(json.At("qualities", "auto").First["url"].Text));
        long? duration = json["duration"].Count is > 0 and < 10_000_000 and var seconds ? seconds * 1000 : null;
        var media = video is not null ? video with { DeclaredType = "application/x-mpegURL", Poster = poster } : poster;
        return (state ?? new() { Outcome = SourceOutcome.Answered, State = Available }) with
        {
            // What stands beside "not in your country" is kept (resolution 2.2).
            Outcome = SourceOutcome.Answered,
            PostId = id,
            CanonicalUrl = id is null ? null : "https://www.dailymotion.com/video/" + id,
            Kind = EmbedKind.Video,
            PublishedAt = InstantText.Unix(json["created_time"].Number),
            Title = title,
            Text = json["description"].Text is { } text ? new() { Plain = text.ReplaceLineEndings("\n") } : null,
            Author = (json["owner.screenname"].Text ?? owner["screenname"].Text) is not { } name ? null : new()
            {
                Id = json["owner.id"].Text ?? owner["id"].Text ?? owner.Text,
                Handle = Handles.Clean(json["owner.username"].Text) ?? Handles.OfProfile(page),
                DisplayName = name,
                Url = HttpAddress.Of(json["owner.url"].Text) ?? page,
            },
            Media = media is null ? [] : [media with { DurationMs = duration }],
            Counts = json["views_total"].Count is null && json["likes_total"].Count is null
                ? null
                : new() { Views = json["views_total"].Count, Likes = json["likes_total"].Count, AsOf = answer.Capture.At },
            Visibility = json["private"].IsTrue ? "private" : null,
        };
    }

    private static string? Largest(Json posters) =>
        posters.Members.OrderByDescending(p => NumberText.Whole(p.Name) ?? 0).Select(p => p.Value.Text).FirstOrDefault();

    private static PostFacts? State(Json error)
    {
        if (!error.IsObject) return null;
        var (code, words) = (error["code"].Text, error["message"].Text ?? error["title"].Text);
        return (code, error["type"].Text ?? error.At("error_data", "reason").Text) switch
        {
            ("DM007", _) => Refusal.Says(GeoBlocked, words, code),
            (_, "geo") => Refusal.Says(GeoBlocked, words, code),
            ("DM001" or "DM002" or "404", _) or (_, "not_found") => Refusal.Says(NotFound, words, code),
            ("DM005" or "DM014", _) or (_, "moderated") => Refusal.Says(Deleted, words, code, "platform"),
            ("DM004", _) => Refusal.Says(Deleted, words, code, "copyright"),
            ("DM010" or "DM011" or "DM020" or "403", _) => Refusal.Says(Protected, words, code, "author"),
            ("DM003" or "DM016", _) => Refusal.Says(AgeRestricted, words, code),
            _ => Refusal.Unreadable(words ?? "Dailymotion answered with an error.") with { PlatformCode = code, StateMessage = words },
        };
    }
}

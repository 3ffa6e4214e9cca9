namespace EmbedArchive.Normalize.Readers;

/// <summary>What SoundCloud's widget is told of a track or a list (<c>/resolve</c>).</summary>
internal static class SoundCloudResolveReader
{
    internal const string Format = "soundcloud-resolve";

    internal static PostFacts Read(SourceAnswer answer)
    {
        if (!answer.TryGoodJson(out var json, out var refusal)) return refusal;
        return json["title"].Exists ? Facts(answer, json)
            : json["errors"].IsList || !json.Members.Any()
            ? Refusal.Says(AvailabilityState.NotFound, json["errors"].First["error_message"].Text)
            : Refusal.Unreadable("The answer holds no track.");
    }

    /// <summary>A track or a list, which SoundCloud's pages hold in the same shape.</summary>
    internal static PostFacts Facts(SourceAnswer answer, Json json)
    {
        var (user, isTrack) = (json["user"], !json["kind"].Is("playlist"));
        PostFacts state = json["policy"].Text switch
        {
            "BLOCK" => Refusal.Says(AvailabilityState.GeoBlocked, "The track is not available where it was asked for.", "BLOCK"),
            _ when json["sharing"].Is("private") || json["public"].Flag is false => Refusal.Says(AvailabilityState.Protected, "The track is private.", "private"),
            _ => new() { Outcome = SourceOutcome.Answered, State = AvailabilityState.Available },
        };
        var picture = HttpAddress.Of(json["artwork_url"].Text ?? user["avatar_url"].Text)?.Replace("-large.", "-t500x500.", StringComparison.Ordinal);
        var duration = json["full_duration"].Count ?? json["duration"].Count;
        return state with
        {
            Outcome = SourceOutcome.Answered,
            PostId = json["id"].Text,
            CanonicalUrl = HttpAddress.Of(json["permalink_url"].Text),
            Kind = isTrack ? EmbedKind.Audio : EmbedKind.Playlist,
            PublishedAt = InstantText.Iso(json["created_at"].Text) ?? InstantText.Iso(json["display_date"].Text),
            Title = json["title"].Text,
            Text = json["description"].Text is { } text ? new() { Plain = text.ReplaceLineEndings("\n") } : null,
            Author = user["username"].Text is not { } name ? null : new()
            {
                Id = user["id"].Text,
                Handle = Handles.Clean(user["permalink"].Text),
                DisplayName = name,
                Url = HttpAddress.Of(user["permalink_url"].Text),
                Avatar = MediaOf.Image(HttpAddress.Of(user["avatar_url"].Text)),
                Verified = user["verified"].Flag,
            },
            Media = MediaOf.Thumbnail(picture) is { } thumbnail ? [thumbnail with { DurationMs = duration > 0 ? duration : null }] : [],
            Counts = new()
            {
                Views = json["playback_count"].Count,
                Likes = json["likes_count"].Count ?? json["favoritings_count"].Count,
                Reposts = json["reposts_count"].Count,
                Replies = json["comment_count"].Count,
                AsOf = answer.Capture.At,
            },
            License = json["license"].Text,
        };
    }
}

namespace EmbedArchive.Normalize.Readers;

/// <summary>PeerTube's API: a video, a comment of a list of comments, or an error.</summary>
internal static class PeerTubeVideoReader
{
    internal const string Format = "peertube-video";

    internal static PostFacts Read(SourceAnswer answer)
    {
        if (!answer.TryJson(out var json, out var refusal)) return refusal;
        if (answer.Capture.Status == 403) return Refusal.Says(AvailabilityState.Protected, json["detail"].Text ?? json["error"].Text, json["code"].Text);
        if (Refusal.OfStatus(answer) is { } status) return status with { StateMessage = json["detail"].Text ?? json["error"].Text ?? status.StateMessage };
        if (json["data"].IsList) return Comment(answer, json["data"]);
        return json["uuid"].Exists || json["name"].Exists ? Video(answer, json) : Refusal.Unreadable("The answer holds no video.");
    }

    private static PostFacts Video(SourceAnswer answer, Json video)
    {
        var (account, home) = (video["account"].IsObject ? video["account"] : video["channel"], answer.FinalAddress);
        var isBlocked = video["blacklisted"].IsTrue;
        var facts = isBlocked ? Refusal.Says(AvailabilityState.Deleted, video["blacklistedReason"].Text, "blacklisted", "moderator") : new()
        {
            Outcome = SourceOutcome.Answered,
            State = AvailabilityState.Available,
        };
        return facts with
        {
            Outcome = SourceOutcome.Answered,
            PostId = video["shortUUID"].Text ?? video["uuid"].Text,
            CanonicalUrl = HttpAddress.Of(video["url"].Text),
            Kind = video["isLive"].IsTrue ? EmbedKind.Live : EmbedKind.Video,
            PublishedAt = InstantText.Iso(video["originallyPublishedAt"].Text) ?? InstantText.Iso(video["publishedAt"].Text),
            Title = video["name"].Text,
            Text = (video["description"].Text ?? video["truncatedDescription"].Text) is { } text ? new()
            {
                Plain = text.ReplaceLineEndings("\n"),
                Lang = Language.Of(video.At("language", "id").Text),
            } : null,
            ContentWarning = video["nsfw"].IsTrue ? new() { Text = video["nsfwSummary"].Text, SensitiveMedia = true } : null,
            Author = account["name"].Text is not { } name ? null : new()
            {
                Id = account["id"].Text,
                Handle = Handles.Clean(name),
                DisplayName = account["displayName"].Text ?? name,
                Url = HttpAddress.Of(account["url"].Text),
                Avatar = MediaOf.Image(HttpAddress.Of(account["avatars"].Items.OrderByDescending(a => a["width"].Size ?? 0).FirstOrDefault()["fileUrl"].Text)),
            },
            Media = [File(video, home)],
            Counts = new()
            {
                Views = video["views"].Count,
                Likes = video["likes"].Count,
                Dislikes = video["dislikes"].Count,
                Replies = video["comments"].Count,
                AsOf = answer.Capture.At,
            },
            License = video.At("licence", "label").Text,
            Visibility = video.At("privacy", "label").Text?.ToLowerInvariant(),
        };
    }

    private static Media File(Json video, Uri home)
    {
        var files = video["files"].Items.Concat(video["streamingPlaylists"].Items.SelectMany(p => p["files"].Items))
            .Select(f => (Url: HttpAddress.Of(f["fileUrl"].Text), File: f)).Where(f => f.Url is not null)
            .Select(f => new MediaVariant
            {
                Url = f.Url!,
                ContentType = "video/mp4",
                Width = f.File["width"].Size,
                Height = f.File["height"].Size ?? f.File.At("resolution", "id").Size,
            })
            .OrderByDescending(f => f.Height ?? 0).ToArray();
        var playlist = video["streamingPlaylists"].Items.Select(p => HttpAddress.Of(p["playlistUrl"].Text)).FirstOrDefault();
        return new()
        {
            Type = MediaType.Video,
            Url = files.FirstOrDefault()?.Url ?? playlist,
            State = MediaState.NotAttempted,
            Width = files.FirstOrDefault()?.Width,
            Height = files.FirstOrDefault()?.Height,
            DurationMs = video["duration"].Whole is > 0 and < 10_000_000 and var seconds ? seconds * 1000 : null,
            Poster = MediaOf.Image(HttpAddress.Of(video["previewPath"].Text ?? video["thumbnailPath"].Text, home)),
            Variants = files,
        };
    }

    /// <summary>The comment that was asked for; a deleted one keeps its place in the list.</summary>
    private static PostFacts Comment(SourceAnswer answer, Json comments)
    {
        var found = comments.Items.FirstOrDefault(c => c["id"].Text is { } id && id == answer.Post.Id);
        if (!found.IsObject) return Refusal.Empty("The list of comments does not hold the asked one.");
        var time = InstantText.Iso(found["createdAt"].Text);
        if (found["isDeleted"].IsTrue || found["deletedAt"].Exists)
            return Refusal.Says(AvailabilityState.Deleted, code: "isDeleted") with
            {
                PostId = found["id"].Text,
                CanonicalUrl = HttpAddress.Of(found["url"].Text),
                Kind = EmbedKind.Comment,
                PublishedAt = time,
            };
        return new()
        {
            Outcome = SourceOutcome.Answered,
            State = AvailabilityState.Available,
            PostId = found["id"].Text,
            CanonicalUrl = HttpAddress.Of(found["url"].Text),
            Kind = EmbedKind.Comment,
            Role = PostRole.Reply,
            PublishedAt = time,
            Text = FediverseText.Read(found["text"].Text, answer.FinalAddress, default, null, hasQuote: false),
            Author = found["account"]["name"].Text is { } name ? new()
            {
                Handle = Handles.Clean(name),
                DisplayName = found["account"]["displayName"].Text ?? name,
                Url = HttpAddress.Of(found["account"]["url"].Text),
            } : null,
            Counts = new() { Replies = found["totalReplies"].Count, AsOf = answer.Capture.At },
        };
    }
}

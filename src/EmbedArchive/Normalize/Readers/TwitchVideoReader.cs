namespace EmbedArchive.Normalize.Readers;

/// <summary>A recorded stream or a clip by Twitch's API (<c>helix/videos</c>, <c>helix/clips</c>).</summary>
internal static class TwitchVideoReader
{
    internal const string Format = "twitch-video";

    internal static PostFacts Read(SourceAnswer answer)
    {
        if (!answer.TryJson(out var json, out var refusal)) return refusal;
        if (answer.Capture.Status == 401)
            return new() { Outcome = SourceOutcome.NeedsCredentials, Problem = json["message"].Text ?? "Twitch wants a client id and a token." };
        if (Refusal.OfStatus(answer) is { } status) return status with { StateMessage = json["message"].Text ?? status.StateMessage };
        var item = json["data"].Items.FirstOrDefault(i => i["id"].Text is { } id && id == answer.Post.Id);
        if (!item.IsObject)
            return json["data"].IsList ? Refusal.Says(AvailabilityState.NotFound, "The list does not hold it.", "empty") : Refusal.Unreadable("The answer holds no video.");
        // A clip is made by one and shows the channel of another.
        var (login, name) = (item["user_login"].Text, item["user_name"].Text ?? item["broadcaster_name"].Text);
        var picture = item["thumbnail_url"].Text?.Replace("%{width}", "1280", StringComparison.Ordinal).Replace("%{height}", "720", StringComparison.Ordinal);
        return new()
        {
            Outcome = SourceOutcome.Answered,
            State = AvailabilityState.Available,
            PostId = item["id"].Text,
            CanonicalUrl = HttpAddress.Of(item["url"].Text),
            Kind = EmbedKind.Video,
            PublishedAt = InstantText.Iso(item["published_at"].Text ?? item["created_at"].Text),
            Title = item["title"].Text,
            Text = item["description"].Text is { } text ? new() { Plain = text, Lang = Language.Of(item["language"].Text) } : null,
            Author = name is null ? null : new()
            {
                Id = item["user_id"].Text ?? item["broadcaster_id"].Text,
                Handle = Handles.Clean(login),
                DisplayName = name,
                Url = login is null ? null : "https://www.twitch.tv/" + login,
            },
            Media = MediaOf.Thumbnail(HttpAddress.Of(picture)) is { } thumbnail ? [thumbnail] : [],
            Counts = item["view_count"].Count is { } views ? new() { Views = views, AsOf = answer.Capture.At } : null,
            Visibility = item["viewable"].Text,
        };
    }
}

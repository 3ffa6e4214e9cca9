namespace EmbedArchive.Normalize.Readers;

/// <summary>JSON of YouTube: its player's (<c>player</c>, <c>reel_item_watch</c>), a channel's (<c>browse</c>), and the Data API's <c>videos.list</c>.</summary>
internal static class YouTubePlayerReader
{
    internal const string Format = "youtube-player";

    internal static PostFacts Read(SourceAnswer answer)
    {
        if (!answer.TryJson(out var json, out var refusal)) return refusal;
        if (json["error"].IsObject)
            return Limit(json["error"]) ?? (Refusal.OfStatus(answer)
                ?? Refusal.Unreadable(json.At("error", "message").Text
                    ?? "YouTube answered with an error.")) with { StateMessage = json.At("error", "message").Text };
        if (Refusal.OfStatus(answer) is { } status) return status;
        if (json.IsObject && !json.Members.Any()) return Refusal.Says(AvailabilityState.NotFound, "The answer is empty.", "{}");
        if (json["items"].Exists || json["pageInfo"].IsObject) return YouTubeData.Read(answer, json);
        var player = json["playerResponse"].IsObject ? json["playerResponse"] : json;
        if (player["playabilityStatus"].IsObject || player["videoDetails"].IsObject) return PlayerFacts.Read(answer, player);
        return PlayerStates.OfChannel(json["alerts"]) ?? Channel(json.At("metadata", "channelMetadataRenderer")) ?? Refusal.Unreadable("The answer holds no video.");
    }

    /// <summary>The Data API refuses with 403 for many reasons, and names each.</summary>
    private static PostFacts? Limit(Json error) => (error["errors"].First["reason"].Text ?? error["details"].First["reason"].Text) switch
    {
        "quotaExceeded" or "rateLimitExceeded" or "userRateLimitExceeded" or "dailyLimitExceeded" or "RATE_LIMIT_EXCEEDED" => Refusal.Says(AvailabilityState.RateLimited, error["message"].Text, "403"),
        "keyInvalid" or "API_KEY_INVALID" or "accessNotConfigured" or "SERVICE_DISABLED" =>
            new() { Outcome = SourceOutcome.NeedsCredentials, Problem = error["message"].Text ?? "YouTube wants a key." },
        _ => null,
    };

    private static PostFacts? Channel(Json channel) => channel["title"].Text is not { } title ? null : new()
    {
        Outcome = SourceOutcome.Answered,
        State = AvailabilityState.Available,
        Kind = EmbedKind.Profile,
        CanonicalUrl = HttpAddress.Of(channel["channelUrl"].Text),
        Author = new()
        {
            Id = channel["externalId"].Text,
            DisplayName = title,
            Url = HttpAddress.Of(channel["channelUrl"].Text),
            Description = channel["description"].Text,
        },
    };
}

namespace EmbedArchive.Normalize.Readers;

/// <summary>JSON of YouTube: its player's (<c>player</c>, <c>reel_item_watch</c>), a channel's (<c>browse</c>), and the Data API's <c>videos.list</c>.</summary>
internal static class YouTubePlayerReader
{
    internal const string Format = "youtube-player";

    internal static PostFacts Read(SourceAnswer answer)
    {
        if (!answer.TryJson(out var json, out var refusal)) return refusal;
        if (json["error"].IsObject)
            return (Refusal.OfStatus(answer)
                ?? Refusal.Unreadable(json.At("error", "message").Text
                    ?? "YouTube answered with an error.")) with { StateMessage = json.At("error", "message").Text };
        if (Refusal.OfStatus(answer) is { } status) return status;
        if (json.IsObject && !json.Members.Any()) return Refusal.Says(AvailabilityState.NotFound, "The answer is empty.", "{}");
        if (json["items"].Exists || json["pageInfo"].IsObject) return YouTubeData.Read(answer, json);
        var player = json["playerResponse"].IsObject ? json["playerResponse"] : json;
        if (player["playabilityStatus"].IsObject || player["videoDetails"].IsObject) return PlayerFacts.Read(answer, player);
        return PlayerStates.OfChannel(json["alerts"]) ?? Channel(json.At("metadata", "channelMetadataRenderer")) ?? Refusal.Unreadable("The answer holds no video.");
    }

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

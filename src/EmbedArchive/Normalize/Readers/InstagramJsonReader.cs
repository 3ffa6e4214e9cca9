namespace EmbedArchive.Normalize.Readers;

/// <summary>
/// JSON that Instagram's own pages and apps ask for, as captures hold it: GraphQL of both generations (<c>shortcode_media</c>,
/// <c>xdt_shortcode_media</c>), and the API of its apps (<c>items</c>).
/// </summary>
internal static class InstagramJsonReader
{
    internal const string Format = "instagram-json";

    private static readonly string[] Names = ["xdt_shortcode_media", "shortcode_media"];

    internal static PostFacts Read(SourceAnswer answer)
    {
        if (!answer.TryJson(out var json, out var refusal)) return refusal;
        if (json["require_login"].IsTrue || json["message"].Text is "login_required" or "checkpoint_required")
            return Refusal.Says(AvailabilityState.LoginRequired, json["message"].Text, confidence: AvailabilityConfidence.Inferred);
        if (Refusal.OfStatus(answer) is { } status) return status with { StateMessage = json["message"].Text ?? status.StateMessage };
        foreach (var data in (ReadOnlySpan<Json>)[json["graphql"], json["data"]])
            foreach (var name in Names)
                if (InstagramMedia.Read(answer, data[name]) is { } post) return post;
        var items = json["items"].IsList ? json["items"] : json.At("data", "xdt_api__v1__media__shortcode__web_info", "items");
        if (items.Items.Select(i => (Json?)i).FirstOrDefault(i => i!.Value["code"].Text == answer.Post.Id) is { } asked) return InstagramItem.Read(answer, asked);
        if (items.First is { IsObject: true } only) return InstagramItem.Read(answer, only);
        // Gone, private, or gated for readers who are not signed in: the member is there and holds nothing.
        var isNull = json["data"].Members.Any(m => !m.Value.Exists) || items.IsList;
        return isNull ? Refusal.Says(AvailabilityState.NotFound, "The answer holds no post.", confidence: AvailabilityConfidence.Inferred)
            : Refusal.Unreadable("The answer holds no post.");
    }
}

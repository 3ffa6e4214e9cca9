namespace EmbedArchive.Normalize.Readers;

/// <summary>A photo by Flickr's API (<c>flickr.photos.getInfo</c>). Errors come with 200 and <c>stat: fail</c>.</summary>
internal static class FlickrPhotoReader
{
    internal const string Format = "flickr-photo";

    internal static PostFacts Read(SourceAnswer answer)
    {
        if (!answer.TryGoodJson(out var json, out var refusal)) return refusal;
        if (json["stat"].Is("fail"))
            return json["code"].Text switch
            {
                "1" => Refusal.Says(AvailabilityState.NotFound, json["message"].Text, "1"),
                "2" => Refusal.Says(AvailabilityState.Protected, json["message"].Text, "2", "author"),
                "100" => new() { Outcome = SourceOutcome.NeedsCredentials, PlatformCode = "100", Problem = json["message"].Text ?? "Flickr wants a key." },
                var code => Refusal.Unreadable(json["message"].Text ?? "Flickr answered with an error.") with { PlatformCode = code },
            };
        var photo = json["photo"];
        if (photo["id"].Text is not { } id) return Refusal.Unreadable("The answer holds no photo.");
        var owner = photo["owner"];
        var alias = owner["path_alias"].Text ?? owner["nsid"].Text;
        return new()
        {
            Outcome = SourceOutcome.Answered,
            State = AvailabilityState.Available,
            PostId = id,
            CanonicalUrl = HttpAddress.Of(photo.At("urls", "url").First["_content"].Text),
            Kind = photo["media"].Is("video") ? EmbedKind.Video : EmbedKind.Image,
            PublishedAt = InstantText.Unix(photo.At("dates", "posted").Number ?? photo["dateuploaded"].Number),
            Title = photo.At("title", "_content").Text,
            Text = photo.At("description", "_content").Text is { } text ? HtmlRichText.Of(HtmlTree.ParseIsland(text).Root, answer.FinalAddress) : null,
            Author = alias is null ? null : new()
            {
                Id = owner["nsid"].Text,
                Handle = Handles.Clean(alias),
                DisplayName = owner["realname"].Text ?? owner["username"].Text,
                Url = $"https://www.flickr.com/photos/{Uri.EscapeDataString(alias)}/",
            },
            Media = File(photo, id) is { } file ? [file] : [],
            Counts = photo["views"].Count is null && photo.At("comments", "_content").Count is null
                ? null
                : new() { Views = photo["views"].Count, Replies = photo.At("comments", "_content").Count, AsOf = answer.Capture.At },
            License = photo["license"].Text,
            Visibility = photo.At("visibility", "ispublic").Text is "0" ? "private" : null,
        };
    }

    /// <summary>The address is made of its parts (flickr.com/services/api/misc.urls); size b is 1,024 pixels, the last that needs no other secret.</summary>
    private static Media? File(Json photo, string id) =>
        photo["server"].Text is { } server && photo["secret"].Text is { } secret
            ? MediaOf.Image(HttpAddress.Of($"https://live.staticflickr.com/{server}/{id}_{secret}_b.jpg"))
            : null;
}

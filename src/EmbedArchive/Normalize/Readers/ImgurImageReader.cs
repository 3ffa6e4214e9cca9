using System.Collections.Immutable;

namespace EmbedArchive.Normalize.Readers;

/// <summary>A picture, a film or an album by Imgur's API (<c>/3/image/</c>, <c>/3/album/</c>, <c>/3/gallery/</c>).</summary>
internal static class ImgurImageReader
{
    internal const string Format = "imgur-image";

    internal static PostFacts Read(SourceAnswer answer)
    {
        if (!answer.TryJson(out var json, out var refusal)) return refusal;
        var data = json["data"];
        var error = data["error"]["message"].Text ?? data["error"].Text;
        if (Refusal.OfStatus(answer) is { } status) return status with { StateMessage = error ?? status.StateMessage };
        if (data["id"].Text is not { } id) return Refusal.Unreadable(error ?? "The answer holds no picture.");
        var isAlbum = data["images"].IsList;
        var handle = Handles.Clean(data["account_url"].Text);
        var media = (isAlbum ? data["images"].Items : [data]).Select(File).OfType<Media>().ToImmutableArray();
        var text = data["description"].Text ?? (isAlbum && media.Length == 1 ? data["images"].First["description"].Text : null);
        return new()
        {
            Outcome = SourceOutcome.Answered,
            State = AvailabilityState.Available,
            PostId = id,
            CanonicalUrl = isAlbum ? "https://imgur.com/a/" + id : "https://imgur.com/" + id,
            Kind = isAlbum ? EmbedKind.Gallery : EmbedKind.Image,
            PublishedAt = InstantText.Unix(data["datetime"].Number),
            Title = data["title"].Text,
            Text = text is null ? null : new() { Plain = text.ReplaceLineEndings("\n") },
            ContentWarning = data["nsfw"].IsTrue ? new() { Text = "nsfw", SensitiveMedia = true } : null,
            Author = handle is null ? null : new() { Id = data["account_id"].Text, Handle = handle, DisplayName = handle, Url = "https://imgur.com/user/" + handle },
            Media = media,
            Counts = new()
            {
                Views = data["views"].Count,
                Likes = data["favorite_count"].Count ?? data["ups"].Count,
                Replies = data["comment_count"].Count,
                AsOf = answer.Capture.At,
            },
        };
    }

    private static Media? File(Json item) =>
        MediaOf.Of(item["type"].Text?.StartsWith("video/", StringComparison.Ordinal) is true || item["mp4"].Exists ? MediaType.Video : MediaType.Image,
            HttpAddress.Of(item["mp4"].Text ?? item["link"].Text), item["width"].Size, item["height"].Size) is { } media
            ? media with { DeclaredType = item["type"].Text, Caption = item["description"].Text }
            : null;
}

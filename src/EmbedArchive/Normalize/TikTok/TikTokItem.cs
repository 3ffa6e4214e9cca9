using System.Collections.Immutable;
using static EmbedArchive.AvailabilityState;

namespace EmbedArchive.Normalize;

/// <summary>A video or a series of pictures of TikTok (<c>itemStruct</c>).</summary>
internal static class TikTokItem
{
    /// <summary>What <c>statusCode</c> says in place of the video (resolution 3.7); null when it says that all is well.</summary>
    internal static PostFacts? State(Json detail)
    {
        var (code, message) = (detail["statusCode"].Text, detail["statusMsg"].Text);
        if (message?.Contains("deleted", StringComparison.OrdinalIgnoreCase) is true) return Refusal.Says(Deleted, message, code);
        return code switch
        {
            null or "0" => null,
            "10215" or "10216" or "10222" => Refusal.Says(Protected, message, code, "author"),
            "10221" or "10225" => Refusal.Says(AccountGone, message, code),
            "10231" => Refusal.Says(GeoBlocked, message, code),
            // Removed, never there, or the asking address is blocked: the code is the same.
            _ => Refusal.Says(NotFound, message, code, confidence: AvailabilityConfidence.Inferred),
        };
    }

    internal static PostFacts Read(SourceAnswer answer, Json item)
    {
        var (author, numbers) = (item["author"], item["statsV2"].IsObject ? item["statsV2"] : item["stats"]);
        // The older form names the account as a text, its shown name beside it.
        var handle = Handles.Clean(author["uniqueId"].Text ?? author.Text);
        var (id, pictures) = (item["id"].Text, Pictures(item["imagePost"]));
        var isHidden = item["isContentClassified"].IsTrue && !item["video"].IsObject && pictures.IsEmpty;
        return new()
        {
            Outcome = SourceOutcome.Answered,
            State = isHidden ? AgeRestricted : Available,
            PostId = id,
            CanonicalUrl = id is null ? null : $"https://www.tiktok.com/@{handle}/{(pictures.IsEmpty ? "video" : "photo")}/{id}",
            Kind = pictures.IsEmpty ? EmbedKind.Video : EmbedKind.Gallery,
            PublishedAt = InstantText.Unix(item["createTime"].Number),
            Text = item["desc"].Text is { } text ? new() { Plain = text, Lang = Language.Of(item["textLanguage"].Text) } : null,
            Author = handle is null ? null : new()
            {
                Id = author["id"].Text ?? item["authorId"].Text,
                Handle = handle,
                DisplayName = author["nickname"].Text ?? item["nickname"].Text,
                Url = "https://www.tiktok.com/@" + handle,
                Avatar = MediaOf.Image(HttpAddress.Of(author["avatarLarger"].Text)),
                Verified = author["verified"].Flag,
                Protected = author["privateAccount"].Flag,
                Description = author["signature"].Text,
            },
            Media = pictures.IsEmpty ? Video(item["video"]) is { } video ? [video] : [] : pictures,
            Counts = !numbers.IsObject ? null : new()
            {
                Likes = numbers["diggCount"].Count,
                Replies = numbers["commentCount"].Count,
                Shares = numbers["shareCount"].Count,
                Views = numbers["playCount"].Count,
                Bookmarks = numbers["collectCount"].Count,
                AsOf = answer.Capture.At,
            },
            Labels = item["aigcLabelType"].Whole is > 0 ? [new() { Value = "ai-generated", AppliedBy = "tiktok", Scope = "post" }] : [],
        };
    }

    private static ImmutableArray<Media> Pictures(Json post) =>
        [.. post["images"].Items
            .Select(i => MediaOf.Image(HttpAddress.Of(i.At("imageURL", "urlList").First.Text), i["imageWidth"].Size, i["imageHeight"].Size))
            .OfType<Media>()];

    private static Media? Video(Json video)
    {
        var (width, height) = (video["width"].Size, video["height"].Size);
        var variants = video["bitrateInfo"].Items.Select(b => (Url: HttpAddress.Of(b.At("PlayAddr", "UrlList").First.Text), Rate: b["Bitrate"].Count))
            .Where(b => b.Url is not null).Select(b => new MediaVariant { Url = b.Url!, ContentType = "video/mp4", Bitrate = b.Rate }).ToArray();
        var url = MediaOf.Best(variants)?.Url ?? HttpAddress.Of(video["playAddr"].Text) ?? HttpAddress.Of(video["downloadAddr"].Text);
        var poster = MediaOf.Image(HttpAddress.Of(video["originCover"].Text) ?? HttpAddress.Of(video["cover"].Text), width, height);
        return url is null && poster is null ? null : new()
        {
            Type = MediaType.Video,
            Url = url,
            State = MediaState.NotAttempted,
            DeclaredType = "video/mp4",
            Width = width,
            Height = height,
            DurationMs = video["duration"].Whole is > 0 and < 1_000_000 and var seconds ? seconds * 1000 : null,
            Poster = poster,
            Variants = variants,
        };
    }
}

using static EmbedArchive.AvailabilityState;

namespace EmbedArchive.Normalize.Readers;

/// <summary>A wall post by VK's API (<c>wall.getById</c>), with or without the accounts beside it (<c>extended=1</c>).</summary>
internal static class VkPostReader
{
    internal const string Format = "vk-post";

    internal static PostFacts Read(SourceAnswer answer)
    {
        if (!answer.TryGoodJson(out var json, out var refusal)) return refusal;
        if (json["error"]["error_code"].Text is { } code) return Error(code, json["error"]["error_msg"].Text);
        var response = json["response"];
        var list = response["items"].IsList ? response["items"] : response;
        var post = list.Items.FirstOrDefault(p => $"{p["owner_id"].Text}_{p["id"].Text}" == answer.Post.Id);
        if (!post.IsObject) post = list.First;
        if (!post.IsObject) return list.IsList ? Refusal.Says(NotFound, "The list is empty.", "empty") : Refusal.Unreadable("The answer holds no post.");
        if (post["is_deleted"].IsTrue) return Refusal.Says(Deleted, post["deleted_reason"].Text, "is_deleted");
        var id = $"{post["owner_id"].Text}_{post["id"].Text}";
        return new()
        {
            Outcome = SourceOutcome.Answered,
            State = Available,
            PostId = id,
            CanonicalUrl = "https://vk.com/wall" + id,
            Kind = EmbedKind.Post,
            PublishedAt = InstantText.Unix(post["date"].Number),
            EditedAt = InstantText.Unix(post["edited"].Number),
            Text = post["text"].Text is { } text ? new() { Plain = text } : null,
            Author = Author(response, post["from_id"].Whole ?? post["owner_id"].Whole),
            Media = [.. post["attachments"].Items.Select(Attached).OfType<Media>()],
            Counts = new()
            {
                Likes = post.At("likes", "count").Count,
                Reposts = post.At("reposts", "count").Count,
                Replies = post.At("comments", "count").Count,
                Views = post.At("views", "count").Count,
                AsOf = answer.Capture.At,
            },
        };
    }

    private static PostFacts Error(string code, string? words) => code switch
    {
        "15" or "30" => Refusal.Says(Protected, words, code),
        "18" => Refusal.Says(AccountGone, words, code),
        "100" or "104" or "113" => Refusal.Says(NotFound, words, code),
        "6" or "9" or "29" => Refusal.Says(RateLimited, words, code),
        "14" => Refusal.Says(BotWall, words, code),
        "5" or "27" or "28" => new() { Outcome = SourceOutcome.NeedsCredentials, PlatformCode = code, Problem = words ?? "VK wants a token." },
        _ => Refusal.Unreadable(words ?? "VK answered with an error.") with { PlatformCode = code, StateMessage = words },
    };

    /// <summary>Communities have negative numbers.</summary>
    private static Author? Author(Json response, long? id)
    {
        if (id is not { } number) return null;
        var list = number < 0 ? response["groups"] : response["profiles"];
        var account = list.Items.FirstOrDefault(a => a["id"].Whole == Math.Abs(number));
        var name = account["name"].Text ?? string.Join(' ', new[] { account["first_name"].Text, account["last_name"].Text }.OfType<string>());
        var handle = Handles.Clean(account["screen_name"].Text);
        return new()
        {
            Id = id.ToString(),
            Handle = handle,
            DisplayName = name.Length == 0 ? null : name,
            Url = $"https://vk.com/{handle ?? (number < 0 ? "club" : "id") + Math.Abs(number)}",
            Avatar = MediaOf.Image(HttpAddress.Of(account["photo_200"].Text ?? account["photo_100"].Text)),
        };
    }

    private static Media? Attached(Json attachment)
    {
        if (attachment["photo"] is { IsObject: true } photo)
        {
            var size = photo["sizes"].Items.OrderByDescending(s => (long)(s["width"].Size ?? 0) * (s["height"].Size ?? 0)).FirstOrDefault();
            return MediaOf.Image(HttpAddress.Of(size["url"].Text), size["width"].Size, size["height"].Size, photo["text"].Text);
        }
        if (attachment["video"] is { IsObject: true } video)
        {
            var still = MediaOf.Image(HttpAddress.Of(video["image"].Items.LastOrDefault()["url"].Text));
            return new()
            {
                Type = MediaType.Video, State = MediaState.NotAttempted, Poster = still, Caption = video["title"].Text,
                Url = HttpAddress.Of(video["player"].Text), DurationMs = video["duration"].Count is > 0 and < 10_000_000 and var seconds ? seconds * 1000 : null,
            };
        }
        return MediaOf.Of(MediaType.Document, HttpAddress.Of(attachment.At("doc", "url").Text)) is { } document ? document with { Caption = attachment.At("doc", "title").Text } : null;
    }
}

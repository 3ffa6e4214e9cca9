namespace EmbedArchive.Normalize.Readers;

/// <summary>A post by Tumblr's API v2, in blocks (<c>npf=true</c>) or of the older form with one body.</summary>
internal static class TumblrPostReader
{
    internal const string Format = "tumblr-post";

    internal static PostFacts Read(SourceAnswer answer)
    {
        if (!answer.TryJson(out var json, out var refusal)) return refusal;
        var words = json["errors"].First["detail"].Text ?? json.At("meta", "msg").Text;
        // 404 for what is deleted; blogs that show themselves on the dashboard only have a code of their own.
        if (json["errors"].First["code"].Text is "4012") return Refusal.Says(AvailabilityState.LoginRequired, words, "4012");
        if (answer.Capture.Status == 401) return new() { Outcome = SourceOutcome.NeedsCredentials, Problem = words ?? "Tumblr wants a key." };
        if (Refusal.OfStatus(answer) is { } status) return status with { StateMessage = words ?? status.StateMessage };
        var post = json.At("response", "posts").First;
        if (!post.IsObject) return Refusal.Unreadable("The answer holds no post.");
        var blog = json.At("response", "blog").IsObject ? json.At("response", "blog") : post["blog"];
        var handle = Handles.Clean(post["blog_name"].Text ?? blog["name"].Text);
        var blocks = Blocks(post);
        return new()
        {
            Outcome = SourceOutcome.Answered,
            State = AvailabilityState.Available,
            PostId = post["id_string"].Text ?? post["id"].Text,
            CanonicalUrl = HttpAddress.Of(post["post_url"].Text),
            Kind = EmbedKind.Post,
            Role = post["reblogged_from_id"].Exists ? PostRole.Repost : PostRole.Original,
            PublishedAt = InstantText.Unix(post["timestamp"].Number),
            Title = post["title"].Text,
            Text = Text(answer, post, blocks),
            Author = handle is null ? null : new() { Handle = handle, DisplayName = blog["title"].Text ?? handle, Url = $"https://{handle}.tumblr.com/" },
            Media = [.. blocks.SelectMany(Media), .. post["photos"].Items.Select(Photo).OfType<Media>()],
            Counts = post["note_count"].Count is { } notes ? new() { Likes = notes, AsOf = answer.Capture.At } : null,
            Labels = [.. post["tags"].Items.Select(t => t.Text).OfType<string>().Take(50).Select(t => new Label { Value = "#" + t, AppliedBy = "author", Scope = "post" })],
        };
    }

    /// <summary>What was reblogged stands before what the blog added.</summary>
    private static Json[] Blocks(Json post) => [.. post["trail"].Items.SelectMany(t => t["content"].Items).Concat(post["content"].Items).Take(200)];

    private static RichText? Text(SourceAnswer answer, Json post, Json[] blocks)
    {
        var lines = string.Join('\n', blocks.Where(b => b["type"].Is("text")).Select(b => b["text"].Text).OfType<string>());
        if (lines.Length > 0) return new() { Plain = lines };
        return (post["body"].Text ?? post["caption"].Text) is { } html ? HtmlRichText.Of(HtmlTree.ParseIsland(html).Root, answer.FinalAddress) : null;
    }

    private static IEnumerable<Media> Media(Json block)
    {
        var type = block["type"].Text switch { "image" => MediaType.Image, "video" => MediaType.Video, "audio" => MediaType.Audio, _ => (MediaType?)null };
        if (type is not { } sort) yield break;
        // A picture lists its sizes, the largest first; a video is one file.
        var file = block["media"].IsList ? block["media"].First : block["media"];
        if (MediaOf.Of(sort, HttpAddress.Of(file["url"].Text ?? block["url"].Text), file["width"].Size, file["height"].Size, block["alt_text"].Text) is { } media)
            yield return media with { DeclaredType = file["type"].Text, Poster = sort == MediaType.Video ? MediaOf.Image(HttpAddress.Of(block["poster"].First["url"].Text)) : null };
    }

    private static Media? Photo(Json photo) => photo["original_size"] is var size
        ? MediaOf.Image(HttpAddress.Of(size["url"].Text), size["width"].Size, size["height"].Size) is { } image ? image with { Caption = photo["caption"].Text } : null
        : null;
}

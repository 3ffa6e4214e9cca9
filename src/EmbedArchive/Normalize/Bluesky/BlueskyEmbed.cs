using System.Collections.Immutable;

namespace EmbedArchive.Normalize;

/// <summary>What hangs on a post of the AT Protocol: pictures, a video, the preview of a page, another post, or media and post together.</summary>
internal sealed record BlueskyEmbed
{
    internal ImmutableArray<Media> Media { get; private init; } = [];

    internal LinkCard? Card { get; private init; }

    internal PostReference? Quoted { get; private init; }

    internal static BlueskyEmbed Read(SourceAnswer answer, Json embed, string? did, int depth) => Name(embed) switch
    {
        "images" => new() { Media = [.. embed["images"].Items.Select(i => Image(i, Blob(answer, i["image"], did))).OfType<Media>()] },
        "gallery" => new() { Media = [.. embed["items"].Items.Select(i => Image(i, Blob(answer, i["image"], did))).OfType<Media>()] },
        "video" => Video(embed, Blob(answer, embed["video"], did)) is { } video ? new() { Media = [video] } : new(),
        "external" => External(embed["external"]),
        "record" => new() { Quoted = Quote(answer, embed["record"], depth) },
        "recordWithMedia" => Read(answer, embed["media"], did, depth) with { Quoted = Quote(answer, embed["record"]["record"], depth) },
        _ => new(),
    };

    /// <summary>The name of the lexicon: <c>images</c> of <c>app.bsky.embed.images#view</c>.</summary>
    private static string? Name(Json embed) =>
        embed["$type"].Text is { } type && type.StartsWith("app.bsky.embed.", StringComparison.Ordinal) ? type[15..].Split('#')[0] : null;

    /// <summary>Where the account's own server gives the original bytes.</summary>
    private static string? Blob(SourceAnswer answer, Json blob, string? did) =>
        blob.At("ref", "$link").Text is { } cid && did is not null
            ? $"{answer.FinalAddress.GetLeftPart(UriPartial.Authority)}/xrpc/com.atproto.sync.getBlob?did={did}&cid={cid}"
            : null;

    private static Media? Image(Json image, string? blob) =>
        MediaOf.Image(HttpAddress.Of(image["fullsize"].Text) ?? HttpAddress.Of(image["thumb"].Text) ?? HttpAddress.Of(image["thumbnail"].Text) ?? HttpAddress.Of(blob),
            image.At("aspectRatio", "width").Size, image.At("aspectRatio", "height").Size, image["alt"].Text);

    private static Media? Video(Json embed, string? blob)
    {
        var (width, height) = (embed.At("aspectRatio", "width").Size, embed.At("aspectRatio", "height").Size);
        if (HttpAddress.Of(embed["playlist"].Text) is not { } playlist)
            return MediaOf.Of(MediaType.Video, HttpAddress.Of(blob), width, height, embed["alt"].Text) is { } file ? file with { DeclaredType = embed.At("video", "mimeType").Text } : null;
        return MediaOf.Of(embed["presentation"].Is("gif") ? MediaType.Gif : MediaType.Video, playlist, width, height, embed["alt"].Text)! with
        {
            DeclaredType = "application/x-mpegURL",
            Poster = MediaOf.Image(HttpAddress.Of(embed["thumbnail"].Text), width, height),
            Variants = [new() { Url = playlist, ContentType = "application/x-mpegURL", Width = width, Height = height }],
        };
    }

    /// <summary>A GIF of the built-in picker is stored as a card whose address is the file.</summary>
    private static BlueskyEmbed External(Json external)
    {
        if (HttpAddress.Parse(external["uri"].Text) is not { } uri) return new();
        if (uri.IsHost("media.tenor.com") && MediaOf.Of(MediaType.Gif, uri.AbsoluteUri, alt: external["description"].Text) is { } gif)
            return new() { Media = [gif with { Poster = MediaOf.Image(HttpAddress.Of(external["thumb"].Text)) }] };
        return new()
        {
            Card = new()
            {
                Url = uri.OriginalString,
                Title = external["title"].Text,
                Description = external["description"].Text,
                Site = uri.Host,
                Image = MediaOf.Image(HttpAddress.Of(external["thumb"].Text)),
            },
        };
    }

    private static PostReference? Quote(SourceAnswer answer, Json record, int depth)
    {
        if (record["uri"].Text is not { } uri) return null;
        if (StateOf(record) is { } refusal)
            return NestedPost.Of(answer, BlueskyPost.Platform, refusal with { PostId = BlueskyPost.Id(uri), CanonicalUrl = BlueskyPost.Address(uri) });
        // Feeds, lists and starter packs hang on posts as records too; they are named, not read.
        return record["value"].IsObject && depth < NestedPost.MaxDepth
            ? NestedPost.Of(answer, BlueskyPost.Platform, BlueskyPost.Read(answer, record, depth + 1))
            : BlueskyPost.Named(uri);
    }

    private static PostFacts? StateOf(Json record)
    {
        if (record["notFound"].IsTrue || BlueskyPost.IsType(record, "#viewNotFound")) return Refusal.Says(AvailabilityState.NotFound, code: "viewNotFound");
        if (record["blocked"].IsTrue || BlueskyPost.IsType(record, "#viewBlocked")) return Refusal.Says(AvailabilityState.Unknown, code: "viewBlocked");
        return record["detached"].IsTrue || BlueskyPost.IsType(record, "#viewDetached")
            ? Refusal.Says(AvailabilityState.Unknown, code: "viewDetached", by: "author")
            : null;
    }
}

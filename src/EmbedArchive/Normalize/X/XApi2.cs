namespace EmbedArchive.Normalize;

/// <summary>Answers of X's second API: the post in <c>data</c>, what it refers to in <c>includes</c>, refusals in <c>errors</c>.</summary>
internal static class XApi2
{
    internal static PostFacts Read(SourceAnswer answer, Json json)
    {
        var data = json["data"].IsList ? json["data"].First : json["data"];
        return data["id"].Exists ? Post(answer, data, json["includes"], 0) : Error(answer, json["errors"].First);
    }

    private static PostFacts Post(SourceAnswer answer, Json post, Json includes, int depth)
    {
        var author = includes["users"].Items.FirstOrDefault(u => u["id"].Text is { } id && id == post["author_id"].Text);
        var handle = Handles.Clean(author["username"].Text);
        var numbers = post["public_metrics"];
        var note = post["note_tweet"];
        var keys = post.At("attachments", "media_keys").Items.Select(k => k.Text).ToHashSet();
        var facts = new PostFacts
        {
            Outcome = SourceOutcome.Answered,
            State = AvailabilityState.Available,
            PostId = post["id"].Text,
            CanonicalUrl = XPost.Address(handle, post["id"].Text),
            Kind = EmbedKind.Post,
            PublishedAt = InstantText.Iso(post["created_at"].Text),
            Text = note["text"].Exists
                ? XText.Read(note["text"].Text, default, note["entities"], post["lang"].Text)
                : XText.Read(post["text"].Text, default, post["entities"], post["lang"].Text),
            ContentWarning = post["possibly_sensitive"].IsTrue ? new() { SensitiveMedia = true } : null,
            Author = Author(author, handle),
            Media = [.. includes["media"].Items.Where(m => keys.Contains(m["media_key"].Text)).Select(Media).OfType<Media>()],
            Poll = Poll(post.At("attachments", "poll_ids").First.Text, includes["polls"]),
            Quoted = Referred(answer, post, includes, "quoted", depth),
            InReplyTo = Referred(answer, post, includes, "replied_to", depth),
            Reposted = Referred(answer, post, includes, "retweeted", depth),
            Counts = !numbers.IsObject ? null : new()
            {
                Likes = numbers["like_count"].Count,
                Reposts = numbers["retweet_count"].Count,
                Quotes = numbers["quote_count"].Count,
                Replies = numbers["reply_count"].Count,
                Views = numbers["impression_count"].Count,
                Bookmarks = numbers["bookmark_count"].Count,
                AsOf = answer.Capture.At,
            },
            Client = post["source"].Text,
            Edits = [.. post["edit_history_tweet_ids"].Items
                .Select(i => i.Text)
                .OfType<string>().TakeWhile(i => i != post["id"].Text)
                .Select(i => new EditVersion { Id = i })],
        };
        return facts with { Role = XPost.RoleOf(facts) };
    }

    private static PostReference? Referred(SourceAnswer answer, Json post, Json includes, string type, int depth)
    {
        if (post["referenced_tweets"].Items.FirstOrDefault(r => r["type"].Is(type))["id"].Text is not { } id) return null;
        var whole = includes["tweets"].Items.FirstOrDefault(t => t["id"].Is(id));
        return whole.IsObject && depth < NestedPost.MaxDepth
            ? NestedPost.Of(answer, XPost.Platform, Post(answer, whole, includes, depth + 1))
            : NestedPost.Named(XPost.Platform, id, XPost.Address(null, id));
    }

    private static Author? Author(Json user, string? handle) => user["id"].Text is not { } id ? null : new()
    {
        Id = id,
        Handle = handle,
        DisplayName = user["name"].Text,
        Url = handle is null ? null : "https://x.com/" + handle,
        Avatar = XMedia.Avatar(user["profile_image_url"].Text),
        Verified = user["verified"].Flag,
        VerifiedKind = user["verified_type"].Text is { } kind && kind != "none" ? kind : null,
        Protected = user["protected"].Flag,
        Description = user["description"].Text,
    };

    private static Media? Media(Json item)
    {
        var variants = item["variants"].Items.Select(v => (Url: HttpAddress.Of(v["url"].Text), Variant: v)).Where(v => v.Url is not null)
            .Select(v => new MediaVariant { Url = v.Url!, ContentType = v.Variant["content_type"].Text, Bitrate = v.Variant["bit_rate"].Count }).ToArray();
        var type = item["type"].Text switch { "video" => MediaType.Video, "animated_gif" => MediaType.Gif, _ => MediaType.Image };
        var best = MediaOf.Best(variants) ?? variants.FirstOrDefault();
        var preview = HttpAddress.Of(item["preview_image_url"].Text);
        var url = type is MediaType.Image ? XMedia.Largest(item["url"].Text) : best?.Url;
        return url is null && preview is null ? null : new()
        {
            Type = type,
            Url = url,
            State = MediaState.NotAttempted,
            DeclaredType = best?.ContentType,
            Width = item["width"].Size,
            Height = item["height"].Size,
            DurationMs = item["duration_ms"].Count,
            Alt = item["alt_text"].Text,
            Poster = MediaOf.Image(preview),
            Variants = variants,
        };
    }

    private static Poll? Poll(string? id, Json polls)
    {
        var poll = polls.Items.FirstOrDefault(p => id is not null && p["id"].Is(id));
        return !poll["options"].IsList ? null : new()
        {
            Options = [.. poll["options"].Items.OrderBy(o => o["position"].Whole ?? 0).Select(o => new PollOption { Text = o["label"].Text ?? "", Votes = o["votes"].Count })],
            ClosesAt = InstantText.Iso(poll["end_datetime"].Text)?.Value,
            Closed = poll["voting_status"].Text is { } status ? status == "closed" : null,
            Multiple = false,
        };
    }

    private static PostFacts Error(SourceAnswer answer, Json error)
    {
        var (title, detail) = (error["title"].Text, error["detail"].Text);
        if (title == "Not Found Error") return Refusal.Says(AvailabilityState.NotFound, detail, title);
        if (detail?.Contains("suspended", StringComparison.OrdinalIgnoreCase) is true) return Refusal.Says(AvailabilityState.Suspended, detail, title, "platform");
        return title == "Authorization Error"
            ? Refusal.Says(AvailabilityState.Protected, detail, title)
            : Refusal.OfStatus(answer) ?? Refusal.Unreadable(detail ?? "The answer holds no post.");
    }
}

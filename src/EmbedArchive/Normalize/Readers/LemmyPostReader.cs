namespace EmbedArchive.Normalize.Readers;

/// <summary>A post of Lemmy's API (<c>/api/v3/post</c>). What was deleted or removed keeps its place and its title.</summary>
internal static class LemmyPostReader
{
    internal const string Format = "lemmy-post";

    internal static PostFacts Read(SourceAnswer answer)
    {
        if (!answer.TryJson(out var json, out var refusal)) return refusal;
        if (json["error"].Text is { } error)
            return error.StartsWith("couldnt_find", StringComparison.Ordinal) ? Refusal.Says(AvailabilityState.NotFound, error, error)
                : (Refusal.OfStatus(answer) ?? Refusal.Unreadable(error)) with { StateMessage = error };
        if (Refusal.OfStatus(answer) is { } status) return status;
        var view = json["post_view"].IsObject ? json["post_view"] : json;
        var (post, creator, numbers) = (view["post"], view["creator"], view["counts"]);
        if (post["name"].Text is not { } title) return Refusal.Unreadable("The answer holds no post.");
        var state = post["removed"].IsTrue ? Refusal.Says(AvailabilityState.Deleted, code: "removed", by: "moderator")
            : post["deleted"].IsTrue ? Refusal.Says(AvailabilityState.Deleted, code: "deleted", by: "author")
            : new() { Outcome = SourceOutcome.Answered, State = AvailabilityState.Available };
        var picture = MediaOf.Thumbnail(HttpAddress.Of(post["thumbnail_url"].Text));
        return state with
        {
            Outcome = SourceOutcome.Answered,
            PostId = post["id"].Text,
            CanonicalUrl = HttpAddress.Of(post["ap_id"].Text),
            Kind = EmbedKind.Post,
            Role = PostRole.Original,
            PublishedAt = InstantText.Iso(post["published"].Text),
            EditedAt = InstantText.Iso(post["updated"].Text),
            Title = title,
            Text = post["body"].Text is { } text ? new() { Plain = text.ReplaceLineEndings("\n") } : null,
            ContentWarning = post["nsfw"].IsTrue ? new() { Text = "nsfw", SensitiveMedia = true } : null,
            Author = creator["name"].Text is not { } name ? null : new()
            {
                Id = creator["id"].Text,
                Handle = Handles.Clean(name),
                DisplayName = creator["display_name"].Text ?? name,
                Url = HttpAddress.Of(creator["actor_id"].Text),
                Avatar = MediaOf.Image(HttpAddress.Of(creator["avatar"].Text)),
                Bot = creator["bot_account"].Flag,
            },
            Media = picture is null ? [] : [picture],
            LinkCard = HttpAddress.Of(post["url"].Text) is { } url
                ? new() { Url = url, Title = post["embed_title"].Text, Description = post["embed_description"].Text }
                : null,
            // A score is votes for less votes against: it may be negative.
            Counts = numbers.IsObject ? new() { Likes = numbers["score"].Whole, Replies = numbers["comments"].Count, AsOf = answer.Capture.At } : null,
            Labels = view.At("community", "name").Text is { } community ? [new() { Value = "!" + community, AppliedBy = "lemmy", Scope = "post" }] : [],
        };
    }
}

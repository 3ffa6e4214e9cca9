using System.Collections.Immutable;

namespace EmbedArchive.Normalize;

/// <summary>A status of Mastodon's API, which Pleroma, Akkoma, Pixelfed, GoToSocial and Truth Social speak too.</summary>
internal static class MastodonPost
{
    internal static PostFacts Read(SourceAnswer answer, Json status, int depth = 0)
    {
        // A boost has no content of its own: the inner one is the post that a reader sees.
        var reblog = status["reblog"];
        var author = MastodonAuthor.Read(answer, status["account"]);
        var hasQuote = status["quote"].IsObject || status["quote_id"].Exists;
        var facts = new PostFacts
        {
            Outcome = SourceOutcome.Answered,
            State = AvailabilityState.Available,
            PostId = status["id"].Text,
            CanonicalUrl = HttpAddress.Of(status["url"].Text) ?? HttpAddress.Of(status["uri"].Text),
            AlternateUrls = status["uri"].Text is { } uri && uri != status["url"].Text ? [uri] : [],
            Kind = EmbedKind.Post,
            PublishedAt = InstantText.Iso(status["created_at"].Text),
            EditedAt = InstantText.Iso(status["edited_at"].Text),
            Text = FediverseText.Read(status["content"].Text, answer.FinalAddress, status["emojis"], Language.Of(status["language"].Text), hasQuote),
            ContentWarning = Warning(status),
            Author = author,
            Media = [.. MastodonMedia.Read(answer, status["media_attachments"], status["sensitive"].IsTrue)],
            Poll = MastodonPoll.Read(status["poll"]),
            LinkCard = MastodonMedia.Card(status["card"]),
            Quoted = Quote(answer, status, depth),
            InReplyTo = NestedPost.Named(answer.Post.Provider, status["in_reply_to_id"].Text, null),
            Reposted = reblog.IsObject && depth < NestedPost.MaxDepth ? NestedPost.Of(answer, answer.Post.Provider, Read(answer, reblog, depth + 1)) : null,
            Counts = Counts(answer, status),
            Client = status.At("application", "name").Text is { } client
                ? string.Join(' ', client.Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries))
                : null,
            Visibility = status["visibility"].Text,
        };
        return facts with { Role = XPost.RoleOf(facts) };
    }

    private static ContentWarning? Warning(Json status) =>
        (status["spoiler_text"].Text, status["sensitive"].IsTrue) is (null, false) ? null
        : new() { Text = status["spoiler_text"].Text, SensitiveMedia = status["sensitive"].IsTrue };

    /// <summary>Mastodon 4.5: an object with a state and the status, or only its id; Akkoma: the status itself, or <c>quote_id</c>.</summary>
    private static PostReference? Quote(SourceAnswer answer, Json status, int depth)
    {
        var quote = status["quote"];
        var inner = quote["quoted_status"].IsObject ? quote["quoted_status"] : quote["content"].Exists ? quote : default;
        if (inner.IsObject && depth < NestedPost.MaxDepth) return NestedPost.Of(answer, answer.Post.Provider, Read(answer, inner, depth + 1));
        var id = quote["quoted_status_id"].Text ?? inner["id"].Text ?? status["quote_id"].Text;
        PostFacts? refusal = quote["state"].Text switch
        {
            "deleted" => Refusal.Says(AvailabilityState.Deleted, code: "deleted"),
            "unauthorized" => Refusal.Says(AvailabilityState.Protected, code: "unauthorized"),
            { } state and ("revoked" or "rejected" or "pending" or "blocked_account" or "blocked_domain" or "muted_account") =>
                Refusal.Says(AvailabilityState.Unknown, code: state),
            _ => null,
        };
        return refusal is null ? NestedPost.Named(answer.Post.Provider, id, null) : NestedPost.Of(answer, answer.Post.Provider, refusal with { PostId = id });
    }

    private static Counts? Counts(SourceAnswer answer, Json status)
    {
        var reactions = status.At("pleroma", "emoji_reactions").Items.Concat(status["reactions"].Items)
            .Where(r => r["name"].Text is not null && r["count"].Count is not null)
            .GroupBy(r => r["name"].Text!).ToImmutableDictionary(g => g.Key, g => g.First()["count"].Count!.Value);
        var counts = new Counts
        {
            Likes = status["favourites_count"].Count,
            Reposts = status["reblogs_count"].Count,
            Replies = status["replies_count"].Count,
            Quotes = status["quotes_count"].Count,
            Reactions = reactions.Count > 0 ? reactions : null,
            AsOf = answer.Capture.At,
        };
        return counts is { Likes: null, Reposts: null, Replies: null, Quotes: null, Reactions: null } ? null : counts;
    }
}

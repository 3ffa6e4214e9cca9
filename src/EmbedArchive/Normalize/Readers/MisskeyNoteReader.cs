using System.Collections.Immutable;

namespace EmbedArchive.Normalize.Readers;

/// <summary>A note of Misskey's API (<c>/api/notes/show</c>), which Sharkey, Firefish and other forks speak too.</summary>
internal static class MisskeyNoteReader
{
    internal const string Format = "misskey-note";

    internal static PostFacts Read(SourceAnswer answer)
    {
        if (!answer.TryJson(out var json, out var refusal)) return refusal;
        var error = json["error"];
        if (error.IsObject)
            return error["code"].Text switch
            {
                "NO_SUCH_NOTE" => Refusal.Says(AvailabilityState.NotFound, error["message"].Text, "NO_SUCH_NOTE"),
                "SIGNIN_REQUIRED" or "CREDENTIAL_REQUIRED" => Refusal.Says(AvailabilityState.LoginRequired, error["message"].Text, error["code"].Text),
                "RATE_LIMIT_EXCEEDED" => Refusal.Says(AvailabilityState.RateLimited, error["message"].Text, error["code"].Text),
                var code => (Refusal.OfStatus(answer) ?? Refusal.Unreadable("Misskey answered with an error.")) with { PlatformCode = code, StateMessage = error["message"].Text },
            };
        if (Refusal.OfStatus(answer) is { } status) return status;
        return json["id"].Exists && json["user"].IsObject ? Note(answer, json, 0) : Refusal.Unreadable("The answer holds no note.");
    }

    private static PostFacts Note(SourceAnswer answer, Json note, int depth)
    {
        var (id, user, home) = (note["id"].Text, note["user"], answer.FinalAddress.GetLeftPart(UriPartial.Authority));
        var handle = Handles.Clean(user["username"].Text) is { } name ? user["host"].Text is { } host ? $"{name}@{host}" : name : null;
        var media = note["files"].Items.Select(File).OfType<Media>().ToImmutableArray();
        var repeated = Nested(answer, note["renote"], depth);
        var hasWords = note["text"].Text is not null || !media.IsEmpty;
        var facts = new PostFacts
        {
            Outcome = SourceOutcome.Answered,
            State = AvailabilityState.Available,
            PostId = id,
            CanonicalUrl = HttpAddress.Of(note["url"].Text) ?? HttpAddress.Of(note["uri"].Text) ?? $"{home}/notes/{id}",
            Kind = EmbedKind.Post,
            PublishedAt = InstantText.Iso(note["createdAt"].Text),
            EditedAt = InstantText.Iso(note["updatedAt"].Text),
            Text = note["text"].Text is { } text ? new() { Plain = text } : null,
            ContentWarning = note["cw"].Text is { } warning ? new() { Text = warning } : null,
            Author = handle is null ? null : new()
            {
                Id = user["id"].Text,
                Handle = handle,
                DisplayName = user["name"].Text ?? user["username"].Text,
                Url = $"{home}/@{handle}",
                Avatar = MediaOf.Image(HttpAddress.Of(user["avatarUrl"].Text)),
                Bot = user["isBot"].Flag,
            },
            Media = media,
            Poll = Poll(note["poll"]),
            InReplyTo = Nested(answer, note["reply"], depth) ?? NestedPost.Named(answer.Post.Provider, note["replyId"].Text, null),
            // With words of its own a renote is a quotation.
            Quoted = hasWords ? repeated : null,
            Reposted = hasWords ? null : repeated,
            Counts = Counts(answer, note),
            Visibility = note["visibility"].Text,
        };
        return facts with { Role = XPost.RoleOf(facts) };
    }

    private static PostReference? Nested(SourceAnswer answer, Json note, int depth) =>
        note.IsObject && depth < NestedPost.MaxDepth ? NestedPost.Of(answer, answer.Post.Provider, Note(answer, note, depth + 1)) : null;

    private static Media? File(Json file)
    {
        var type = file["type"].Text?.Split('/')[0] switch { "image" => MediaType.Image, "video" => MediaType.Video, "audio" => MediaType.Audio, _ => MediaType.Document };
        return MediaOf.Of(type, HttpAddress.Of(file["url"].Text), file.At("properties", "width").Size, file.At("properties", "height").Size, file["comment"].Text) is { } media
            ? media with { DeclaredType = file["type"].Text, Sensitive = file["isSensitive"].Flag }
            : null;
    }

    private static Poll? Poll(Json poll) => !poll["choices"].IsList ? null : new()
    {
        Options = [.. poll["choices"].Items.Select(o => new PollOption { Text = o["text"].Text ?? "", Votes = o["votes"].Count })],
        Multiple = poll["multiple"].Flag,
        ClosesAt = InstantText.Iso(poll["expiresAt"].Text)?.Value,
    };

    private static Counts? Counts(SourceAnswer answer, Json note)
    {
        var reactions = note["reactions"].Members.Where(r => r.Value.Count is not null).GroupBy(r => r.Name)
            .ToImmutableDictionary(r => r.Key, r => r.First().Value.Count!.Value, StringComparer.Ordinal);
        var (reposts, replies) = (note["renoteCount"].Count, note["repliesCount"].Count);
        return reactions.Count == 0 && reposts is null && replies is null ? null
            : new() { Reposts = reposts, Replies = replies, Reactions = reactions.Count > 0 ? reactions : null, AsOf = answer.Capture.At };
    }
}

using System.Net;

namespace EmbedArchive.Normalize.Readers;

/// <summary>Questions, answers and posts of the Stack Exchange API. Names and titles are encoded as in HTML; an empty list means gone.</summary>
internal static class StackExchangePostsReader
{
    internal const string Format = "stackexchange-posts";

    internal static PostFacts Read(SourceAnswer answer)
    {
        if (!answer.TryJson(out var json, out var refusal)) return refusal;
        if (json["error_id"].Text is { } error)
            return json["error_name"].Is("throttle_violation") || error == "502"
                ? Refusal.Says(AvailabilityState.RateLimited, json["error_message"].Text, error)
                : error == "404"
                    ? Refusal.Says(AvailabilityState.NotFound, json["error_message"].Text, error)
                    : Refusal.Unreadable(json["error_message"].Text ?? "Stack Exchange answered with an error.") with { PlatformCode = error };
        if (Refusal.OfStatus(answer) is { } status) return status;
        var post = json["items"].First;
        if (!post.IsObject)
            return json["items"].IsList ? Refusal.Says(AvailabilityState.NotFound, "The list is empty.", "empty") : Refusal.Unreadable("The answer holds no post.");
        var owner = post["owner"];
        var isAnswer = post["answer_id"].Exists || post["post_type"].Is("answer");
        return new()
        {
            Outcome = SourceOutcome.Answered,
            State = AvailabilityState.Available,
            PostId = post["answer_id"].Text ?? post["question_id"].Text ?? post["post_id"].Text,
            CanonicalUrl = HttpAddress.Of(post["link"].Text ?? post["share_link"].Text),
            Kind = isAnswer ? EmbedKind.Comment : EmbedKind.Post,
            Role = isAnswer ? PostRole.Reply : PostRole.Original,
            PublishedAt = InstantText.Unix(post["creation_date"].Number),
            EditedAt = InstantText.Unix(post["last_edit_date"].Number),
            Title = WebUtility.HtmlDecode(post["title"].Text),
            Text = Text(answer, post),
            Author = WebUtility.HtmlDecode(owner["display_name"].Text) is not { } name ? null : new()
            {
                Id = owner["user_id"].Text,
                DisplayName = name,
                Url = HttpAddress.Of(owner["link"].Text),
                Avatar = MediaOf.Image(HttpAddress.Of(owner["profile_image"].Text)),
            },
            InReplyTo = isAnswer ? NestedPost.Named(answer.Post.Provider, post["question_id"].Text, null) : null,
            Counts = post["score"].Exists || post["view_count"].Exists || post["answer_count"].Exists
                ? new()
                {
                    Likes = post["score"].Whole,
                    Views = post["view_count"].Count,
                    Replies = post["answer_count"].Count ?? post["comment_count"].Count,
                    AsOf = answer.Capture.At,
                } : null,
            License = post["content_license"].Text,
        };
    }

    private static RichText? Text(SourceAnswer answer, Json post) =>
        post["body"].Text is { } body ? HtmlRichText.Of(HtmlTree.ParseIsland(body).Root, answer.FinalAddress)
        : post["body_markdown"].Text is { } markdown ? new() { Plain = WebUtility.HtmlDecode(markdown).ReplaceLineEndings("\n") }
        : null;
}

using System.Collections.Immutable;

namespace EmbedArchive.Normalize;

/// <summary>A post of X's GraphQL: <c>legacy</c> is the shape of the first API, beside it stand long texts, views and notes.</summary>
internal static class XGraphQlPost
{
    internal static PostFacts Read(SourceAnswer answer, Json result, int depth = 0)
    {
        switch (result["__typename"].Text)
        {
            case "TweetTombstone": return XTombstone.OfText(result.At("tombstone", "text"));
            case "TweetUnavailable": return XTombstone.OfReason(result["reason"].Text, result["message"].Text);
            case "TweetWithVisibilityResults": result = result["tweet"]; break;
        }
        var legacy = result["legacy"];
        if (!legacy.IsObject) return Refusal.Unreadable("The answer holds no post.");
        var facts = XPost.Read(answer, legacy, result.At("core", "user_results", "result"));
        facts = facts with
        {
            PostId = result["rest_id"].Text ?? facts.PostId,
            CanonicalUrl = XPost.Address(facts.Author?.Handle, result["rest_id"].Text ?? facts.PostId),
            Text = Long(result, legacy) ?? facts.Text,
            LinkCard = facts.LinkCard ?? XCard.Of(result["card"])?.Link(legacy["entities"]),
            Poll = facts.Poll ?? XCard.Of(result["card"])?.Poll(),
            Counts = facts.Counts is null ? null : facts.Counts with { Views = result.At("views", "count").Count },
            Quoted = Nested(answer, result["quoted_status_result"], depth)
                ?? NestedPost.Named(XPost.Platform, legacy["quoted_status_id_str"].Text, HttpAddress.Of(legacy.At("quoted_status_permalink", "expanded").Text)),
            Reposted = Nested(answer, legacy["retweeted_status_result"], depth),
            Notes = Note(result["birdwatch_pivot"]),
            Edits = Earlier(result["edit_control"], result["rest_id"].Text),
            Client = XPost.Client(result["source"].Text) ?? facts.Client,
        };
        return facts with { Role = XPost.RoleOf(facts) };
    }

    /// <summary>The whole of a text longer than 280 characters; <c>legacy</c> holds its beginning only.</summary>
    private static RichText? Long(Json result, Json legacy)
    {
        var note = result.At("note_tweet", "note_tweet_results", "result");
        return XText.Read(note["text"].Text, default, note["entity_set"], legacy["lang"].Text);
    }

    private static PostReference? Nested(SourceAnswer answer, Json holder, int depth) =>
        // An empty result is no word about the post.
        holder["result"] is { IsObject: true } result && result.Members.Any() && depth < NestedPost.MaxDepth ? NestedPost.Of(answer, XPost.Platform, Read(answer, result, depth + 1)) : null;

    private static ImmutableArray<CommunityNote> Note(Json pivot)
    {
        if ((pivot.At("subtitle", "text").Text ?? pivot.At("note", "summary", "text").Text) is not { } text) return [];
        var links = pivot.At("subtitle", "entities").Items.Select(e => HttpAddress.Of(e.At("ref", "url").Text)).OfType<string>();
        return [new() { Id = pivot.At("note", "rest_id").Text, Text = text, Links = [.. links] }];
    }

    private static ImmutableArray<EditVersion> Earlier(Json control, string? id)
    {
        var ids = control["edit_tweet_ids"].IsList ? control["edit_tweet_ids"] : control.At("edit_control_initial", "edit_tweet_ids");
        return [.. ids.Items.Select(i => i.Text).OfType<string>().TakeWhile(i => i != id).Select(i => new EditVersion { Id = i })];
    }
}

using System.Collections.Immutable;

namespace EmbedArchive.Normalize;

/// <summary>
/// A post of X as its first API shaped it. The syndication endpoint and the <c>legacy</c> part of GraphQL answers are of the same shape,
/// with few members more or less.
/// </summary>
internal static class XPost
{
    internal const string Platform = "x";

    internal static PostFacts Read(SourceAnswer answer, Json post, Json user)
    {
        var id = post["id_str"].Text ?? post["id"].Text;
        var author = XAuthor.Read(user);
        var body = post["extended_tweet"].IsObject ? post["extended_tweet"] : post;
        var entities = body["entities"];
        var media = XMedia.Read(First(post["mediaDetails"], body.At("extended_entities", "media"),
            post.At("extended_entities", "media"), entities["media"])).ToImmutableArray();
        var isCut = post["truncated"].IsTrue && !body["full_text"].Exists;
        var sensitive = post["possibly_sensitive"].IsTrue;
        var card = XCard.Of(post["card"]);
        return XTombstone.Withheld(new()
        {
            Outcome = SourceOutcome.Answered,
            State = AvailabilityState.Available,
            PostId = id,
            CanonicalUrl = Address(author?.Handle, id),
            Kind = EmbedKind.Post,
            PublishedAt = InstantText.Ruby(post["created_at"].Text) ?? InstantText.Iso(post["created_at"].Text),
            Text = XText.Read(body["full_text"].Text ?? post["text"].Text, body["display_text_range"], entities, post["lang"].Text, isCut),
            ContentWarning = sensitive ? new() { SensitiveMedia = true } : null,
            Author = author,
            Media = sensitive ? [.. media.Select(m => m with { Sensitive = true })] : media,
            Poll = card?.Poll(),
            LinkCard = card?.Link(entities),
            Links = [.. entities["urls"].Items.Select(Link).OfType<ResolvedLink>()],
            InReplyTo = ReplyTo(post),
            Counts = Counts(answer, post),
            Place = Place(post),
            Client = Client(post["source"].Text),
        }, post);
    }

    internal static string? Address(string? handle, string? id) => id is null ? null : $"https://x.com/{handle ?? "i"}/status/{id}";

    /// <summary>How the post stands to others, by what was found of it.</summary>
    internal static PostRole RoleOf(PostFacts facts) =>
        facts.Reposted is not null ? PostRole.Repost : facts.Quoted is not null ? PostRole.Quote : facts.InReplyTo is not null ? PostRole.Reply : PostRole.Original;

    private static Json First(params ReadOnlySpan<Json> lists)
    {
        foreach (var list in lists)
            if (list.Items.Any())
                return list;
        return default;
    }

    private static PostReference? ReplyTo(Json post)
    {
        var id = post["in_reply_to_status_id_str"].Text ?? post["in_reply_to_status_id"].Text;
        return NestedPost.Named(Platform, id, Address(Handles.Clean(post["in_reply_to_screen_name"].Text), id));
    }

    private static ResolvedLink? Link(Json url) => HttpAddress.Of(url["url"].Text) is not { } original ? null : new()
    {
        Original = original,
        Display = url["display_url"].Text,
        Final = HttpAddress.Of(url["expanded_url"].Text),
    };

    /// <summary>The syndication endpoint gives likes and the size of the conversation, the API the rest.</summary>
    private static Counts? Counts(SourceAnswer answer, Json post)
    {
        var counts = new Counts
        {
            Likes = post["favorite_count"].Count,
            Reposts = post["retweet_count"].Count,
            Quotes = post["quote_count"].Count,
            Replies = post["reply_count"].Count ?? post["conversation_count"].Count,
            Bookmarks = post["bookmark_count"].Count,
            AsOf = answer.Capture.At,
        };
        return counts is { Likes: null, Reposts: null, Quotes: null, Replies: null, Bookmarks: null } ? null : counts;
    }

    private static Place? Place(Json post)
    {
        var place = post["place"];
        return place["full_name"].Text is not { } name ? null : new() { Name = name, Country = place["country"].Text };
    }

    /// <summary>The program: a link with its name.</summary>
    internal static string? Client(string? source) =>
        source is null ? null : source.Contains('<', StringComparison.Ordinal) ? HtmlTree.ParseIsland(source).Root.Line : source;
}

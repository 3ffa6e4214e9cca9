namespace EmbedArchive.Normalize;

/// <summary>Numbers of schema.org: <c>interactionStatistic</c> and the older members of their own.</summary>
internal static class JsonLdCounts
{
    internal static Counts? Read(Json thing, DateTimeOffset asOf)
    {
        var counts = new Counts
        {
            Replies = thing["commentCount"].Count,
            Likes = thing["upvoteCount"].Count,
            AsOf = asOf,
        };
        foreach (var counter in thing["interactionStatistic"].ItemsOrSelf.Take(20))
        {
            var action = counter["interactionType"].IsObject ? counter.At("interactionType", "@type").Text : counter["interactionType"].Text;
            if ((counter["userInteractionCount"].Count ?? CountText.Read(counter["userInteractionCount"].Text)?.Value) is not { } count) continue;
            counts = action?.Split('/')[^1] switch
            {
                "LikeAction" => counts with { Likes = count },
                "CommentAction" or "ReplyAction" => counts with { Replies = count },
                "ShareAction" => counts with { Shares = count },
                "WatchAction" or "ViewAction" or "ListenAction" => counts with { Views = count },
                "DislikeAction" => counts with { Dislikes = count },
                _ => counts,
            };
        }
        return counts is { Likes: null, Replies: null, Shares: null, Views: null, Dislikes: null } ? null : counts;
    }
}

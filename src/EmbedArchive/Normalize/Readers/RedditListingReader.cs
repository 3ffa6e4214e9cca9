namespace EmbedArchive.Normalize.Readers;

/// <summary>Reddit's API: a list of things (<c>/api/info</c>), or a post with its comments as a pair of lists.</summary>
internal static class RedditListingReader
{
    internal const string Format = "reddit-listing";

    /// <summary>A thread nests five levels for each answer.</summary>
    private const int MaxDepth = 512;

    internal static PostFacts Read(SourceAnswer answer)
    {
        if (!answer.TryJson(out var json, out var refusal, MaxDepth)) return refusal;
        if (RedditStates.OfError(answer, json) is { } error) return error;
        if (Refusal.OfStatus(answer) is { } status) return status;
        var things = json.IsList ? json.Items.SelectMany(Things).ToArray() : json["kind"].Is("Listing") ? [.. Things(json)] : json["data"].IsObject ? [json] : [];
        if (things.Length == 0)
            return json["kind"].Is("Listing") || json.IsList
                ? Refusal.Says(AvailabilityState.NotFound, "The list is empty.", "empty")
                : Refusal.Unreadable("The answer holds no post.");
        return Asked(answer, things) is { } asked ? RedditThing.Read(answer, asked)
            // The post of a comment is there, the comment is not.
            : Refusal.Says(AvailabilityState.Deleted, "The thread does not hold the comment.", "missing", confidence: AvailabilityConfidence.Inferred);
    }

    private static IEnumerable<Json> Things(Json listing) => listing.At("data", "children").Items.Where(c => c["data"].IsObject && !c["kind"].Is("more"));

    /// <summary>The thing that was asked for; a comment's address has the comment behind the post.</summary>
    private static Json? Asked(SourceAnswer answer, Json[] things)
    {
        var id = CommentOf(HttpAddress.Parse(answer.Post.Url)) ?? CommentOf(answer.FinalAddress);
        if (id is null) return things[0];
        // With its context asked for, a comment lies below those that it answers.
        var open = new Stack<Json>(things.Reverse());
        while (open.TryPop(out var thing))
        {
            if (thing.At("data", "id").Is(id)) return thing;
            foreach (var reply in Things(thing.At("data", "replies")).Reverse()) open.Push(reply);
        }
        return null;
    }

    private static string? CommentOf(Uri? address) =>
        address?.AbsolutePath.Trim('/').Split('/') switch
        {
            ["r" or "user" or "u", _, "comments", _, _, { Length: > 0 } comment, ..] => comment,
            ["comments", _, _, { Length: > 0 } comment, ..] => comment,
            _ => null,
        };
}

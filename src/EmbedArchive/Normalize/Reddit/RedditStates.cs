using static EmbedArchive.AvailabilityState;

namespace EmbedArchive.Normalize;

/// <summary>What Reddit's words in place of an author or a text say (resolution 3.8).</summary>
internal static class RedditStates
{
    /// <param name="author">The author.</param>
    /// <param name="text">The text of the post or comment.</param>
    /// <param name="category"><c>removed_by_category</c>.</param>
    internal static PostFacts? OfWords(string? author, string? text, string? category)
    {
        if (category is not null) return Refusal.Says(Deleted, text is not null && IsMark(text) ? text : null, category, Remover(category));
        text = text?.Trim();
        if (text is "[removed]" or "[ Removed by moderator ]") return Refusal.Says(Deleted, text, by: "moderator");
        if (text?.StartsWith("[ Removed by Reddit", StringComparison.OrdinalIgnoreCase) is true) return Refusal.Says(Deleted, text, by: "platform");
        // An author alone is the mark of a closed account: its posts stay.
        return text is "[deleted]" && author is null or "[deleted]" ? Refusal.Says(Deleted, text, by: "author") : null;
    }

    /// <summary>Whether the site's own words stand in place of a text.</summary>
    internal static bool IsMark(string text) =>
        text.Trim() is "[removed]" or "[deleted]" or "[ Removed by moderator ]" || text.TrimStart().StartsWith("[ Removed by Reddit", StringComparison.OrdinalIgnoreCase);

    private static string Remover(string category) => category switch
    {
        "deleted" or "author" => "author",
        "moderator" or "automod_filtered" => "moderator",
        "copyright_takedown" => "copyright",
        _ => "platform",
    };

    /// <summary>An error of the API: <c>{"reason":"private","message":"Forbidden","error":403}</c>.</summary>
    internal static PostFacts? OfError(SourceAnswer answer, Json json)
    {
        if (!json["error"].Exists && !json["reason"].Exists) return null;
        var (reason, message) = (json["reason"].Text, json["message"].Text);
        return (reason, json["error"].Text) switch
        {
            ("private", _) => Refusal.Says(Protected, message ?? reason, reason),
            ("quarantined" or "gold_only", _) => Refusal.Says(LoginRequired, message ?? reason, reason),
            ("banned", _) => Refusal.Says(Suspended, message ?? reason, reason, "platform"),
            (_, "404") => Refusal.Says(NotFound, message, "404"),
            (_, "429") => Refusal.Says(RateLimited, message, "429"),
            (_, "401") => new() { Outcome = SourceOutcome.NeedsCredentials, Problem = message, PlatformCode = "401" },
            _ => (Refusal.OfStatus(answer) ?? Refusal.Unreadable(message ?? "Reddit answered with an error.")) with
            {
                PlatformCode = reason ?? json["error"].Text,
                StateMessage = message,
            },
        };
    }
}

namespace EmbedArchive.Normalize;

/// <summary>A poll of Mastodon's API.</summary>
internal static class MastodonPoll
{
    internal static Poll? Read(Json poll) => !poll["options"].IsList ? null : new()
    {
        Options = [.. poll["options"].Items.Select(o => new PollOption { Text = o["title"].Text ?? "", Votes = o["votes_count"].Count })],
        TotalVotes = poll["votes_count"].Count,
        TotalVoters = poll["voters_count"].Count,
        Multiple = poll["multiple"].Flag,
        ClosesAt = InstantText.Iso(poll["expires_at"].Text)?.Value,
        Closed = poll["expired"].Flag,
    };
}

namespace EmbedArchive.Normalize;

/// <summary>An account of Mastodon's API.</summary>
internal static class MastodonAuthor
{
    internal static Author? Read(SourceAnswer answer, Json account)
    {
        var handle = Handles.Clean(account["acct"].Text ?? account["username"].Text);
        if (handle is null && account["id"].Text is null) return null;
        return new()
        {
            Id = account["id"].Text,
            Handle = handle,
            // Software that leaves the name empty shows the user name in its place.
            DisplayName = account["display_name"].Text ?? account["username"].Text,
            Url = HttpAddress.Of(account["url"].Text),
            Avatar = MediaOf.Image(HttpAddress.Of(account["avatar"].Text, answer.FinalAddress), alt: account["avatar_description"].Text),
            Verified = account["verified"].Flag,
            Bot = account["bot"].Flag,
            Protected = account["locked"].Flag,
            Description = account["note"].Text is { } note ? HtmlRichText.Of(HtmlTree.ParseIsland(note).Root)?.Plain : null,
        };
    }
}

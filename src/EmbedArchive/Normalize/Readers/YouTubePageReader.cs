namespace EmbedArchive.Normalize.Readers;

/// <summary>YouTube's watch page: what its player is told (<c>ytInitialPlayerResponse</c>), else the metadata of the page.</summary>
internal static class YouTubePageReader
{
    internal const string Format = "youtube-page";

    internal static PostFacts Read(SourceAnswer answer) => answer.TryPage(out var page, out var refusal) ? Facts(page, answer) : refusal;

    internal static PostFacts Facts(HtmlPage page, SourceAnswer answer)
    {
        var player = ScriptJson.Find(page, "ytInitialPlayerResponse");
        var general = PageReader.General(page, answer);
        if (!player["playabilityStatus"].IsObject)
            return PlayerStates.OfChannel(ScriptJson.Find(page, "ytInitialData")["alerts"])
                ?? (page.Meta("og:title") is null && general is { Author: null, PublishedAt: null } ? Refusal.Empty("The page names no video.") : general);
        var facts = PlayerFacts.Read(answer, player);
        // The page of a refused video keeps the site's own words in its head.
        return facts.State is AvailabilityState.Available ? facts.FilledFrom(general) : facts;
    }
}

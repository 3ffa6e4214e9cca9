namespace EmbedArchive.Normalize.Readers;

/// <summary>Pages of SoundCloud: the track as its interface has it, in a script (<c>__sc_hydration</c>), else the head.</summary>
internal static class SoundCloudPageReader
{
    internal const string Format = "soundcloud-page";

    internal static PostFacts Read(SourceAnswer answer) => answer.TryPage(out var page, out var refusal) ? Facts(page, answer) : refusal;

    internal static PostFacts Facts(HtmlPage page, SourceAnswer answer)
    {
        // The frame of its player: a script fetches the track.
        if (page.Title == "SoundCloud Widget") return Refusal.Empty("The page is a player without its track.");
        var general = PageReader.General(page, answer);
        var track = ScriptJson.Find(page, "__sc_hydration").Items.FirstOrDefault(i => i["hydratable"].Text is "sound" or "playlist")["data"];
        return track["title"].Exists ? SoundCloudResolveReader.Facts(answer, track).FilledFrom(general) : general;
    }
}

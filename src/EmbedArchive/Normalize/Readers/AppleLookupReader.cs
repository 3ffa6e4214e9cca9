namespace EmbedArchive.Normalize.Readers;

/// <summary>A podcast, an episode, a song or an album by Apple's directory (<c>itunes.apple.com/lookup</c>).</summary>
internal static class AppleLookupReader
{
    internal const string Format = "apple-lookup";

    internal static PostFacts Read(SourceAnswer answer)
    {
        if (!answer.TryGoodJson(out var json, out var refusal)) return refusal;
        if (!json["results"].IsList) return Refusal.Unreadable(json["errorMessage"].Text ?? "The answer holds no list.");
        bool Is(Json i, string name) => i[name].Text is { } id && id == answer.Post.Id;
        var item = json["results"].Items.FirstOrDefault(i => Is(i, "trackId") || Is(i, "collectionId") || Is(i, "artistId"));
        if (!item.IsObject) return Refusal.Says(AvailabilityState.NotFound, "The list does not hold it.", "empty");
        var isTrack = Is(item, "trackId");
        var picture = item["artworkUrl600"].Text ?? item["artworkUrl160"].Text ?? item["artworkUrl100"].Text;
        return new()
        {
            Outcome = SourceOutcome.Answered,
            State = AvailabilityState.Available,
            PostId = isTrack ? item["trackId"].Text : item["collectionId"].Text,
            CanonicalUrl = HttpAddress.Of((isTrack ? item["trackViewUrl"].Text : null) ?? item["collectionViewUrl"].Text)?.Split("?uo=")[0],
            Kind = isTrack && !item["kind"].Is("podcast") ? EmbedKind.Audio : EmbedKind.Playlist,
            PublishedAt = InstantText.Iso(item["releaseDate"].Text),
            Title = (isTrack ? item["trackName"].Text : null) ?? item["collectionName"].Text ?? item["artistName"].Text,
            Text = (item["description"].Text ?? item["shortDescription"].Text) is { } text ? new() { Plain = text.ReplaceLineEndings("\n") } : null,
            Author = (item["artistName"].Text ?? item["collectionName"].Text) is { } name
                ? new() { Id = item["artistId"].Text, DisplayName = name, Url = HttpAddress.Of(item["artistViewUrl"].Text) }
                : null,
            Media = MediaOf.Thumbnail(HttpAddress.Of(picture)) is { } thumbnail ? [thumbnail with { DurationMs = item["trackTimeMillis"].Count }] : [],
        };
    }
}

namespace EmbedArchive.Tests.Normalize.Recorded;

/// <summary>Recorded answers: video and sound.</summary>
internal static partial class RecordedTable
{
    private static readonly RecordedFacts[] Video =
    [
        new("youtube-oembed-live.json", "oembed", SourceOutcome.Answered, AvailabilityState.Available)
        {
            Author = "smshdchrb", Handle = "smshdchrb", Title = "Noisy kittens waiting fo", Media = "thumbnail",
        },
        new("youtube-oembed-private.txt", "oembed", SourceOutcome.Gone, AvailabilityState.Protected),
        new("youtube-oembed-xml.xml", "oembed", SourceOutcome.Answered, AvailabilityState.Available)
        {
            Author = "V0rt3xH4ck5", Handle = "V0rt3xH4ck5", Title = "[Review] The Matrix Fall", Media = "thumbnail",
        },
        new("youtube-player-private.json", "youtube-player", SourceOutcome.Gone, AvailabilityState.Protected),
        new("youtube-player-geo-blocked.json", "youtube-player", SourceOutcome.Answered, AvailabilityState.GeoBlocked)
        {
            Author = "Global TV", Title = "SNL Introduces Jim Carre", Text = "Season 46 of SNL premier", TextLength = 212, Media = "thumbnail",
            Counts = "views=395969", Url = "https://www.youtube.com/watch?v=_PL2HJKxnOM",
        },
        new("youtube-player-members-only.json", "youtube-player", SourceOutcome.Answered, AvailabilityState.LoginRequired)
        {
            Author = "Eurogamer", Title = "Behind the Scenes at EGX", Text = "Join Aoife, Zoe and Ian ", TextLength = 491, Media = "thumbnail",
            Url = "https://www.youtube.com/watch?v=ayI2iBwGdxw",
        },
        new("youtube-player-never-existed.json", "youtube-player", SourceOutcome.Gone, AvailabilityState.NotFound),
        new("youtube-channel-terminated.json", "youtube-player", SourceOutcome.Gone, AvailabilityState.Suspended),
        new("youtube-channel-not-found.json", "youtube-player", SourceOutcome.Gone, AvailabilityState.NotFound),
        new("youtube-feed-404.html", "page", SourceOutcome.Gone, AvailabilityState.NotFound),
        new("youtube-watch-page.html", "youtube-page", SourceOutcome.Answered, AvailabilityState.Available)
        {
            Author = "smshdchrb", Handle = "smshdchrb", Title = "Noisy kittens waiting fo", Text = "7 week old fostered kitt", TextLength = 563,
            Time = "2008-10-04T20:06:22Z", Media = "thumbnail", Counts = "views=14397946", Url = "https://www.youtube.com/watch?v=eiHXASgRTcA",
        },
        new("youtube-consent-404.html", "page", SourceOutcome.Wall, null),
        new("vimeo-oembed-privacy-limited.json", "oembed", SourceOutcome.Answered, AvailabilityState.Protected),
        new("vimeo-oembed-live.json", "oembed", SourceOutcome.Answered, AvailabilityState.Available)
        {
            Author = "Islands & Rivers", Handle = "islandsandrivers", Title = "Murmuration", Text = "A chance encounter and s", TextLength = 192,
            Time = "2011-10-26T14:43:13Z", Media = "thumbnail",
        },
        new("vimeo-page-404.html", "vimeo-page", SourceOutcome.Gone, AvailabilityState.NotFound),
        new("dailymotion-oembed-live.json", "oembed", SourceOutcome.Answered, AvailabilityState.Available)
        {
            Author = "jeanbamin", Handle = "jeanbamin", Title = "Chats paresseux", Media = "thumbnail",
        },
        new("soundcloud-oembed-track.json", "oembed", SourceOutcome.Answered, AvailabilityState.Available)
        {
            Author = "IDIDTHAT.co", Handle = "ididthat-1", Title = "LOWE CT Cape Times - Wor", Media = "thumbnail",
        },
        new("soundcloud-resolve-geo-blocked.json", "soundcloud-resolve", SourceOutcome.Answered, AvailabilityState.GeoBlocked)
        {
            Author = "Jess Glynne", Handle = "jessglynne", Title = "One Touch", Time = "2019-05-16T16:28:45Z", Media = "thumbnail",
            Counts = "likes=870 reposts=30 replies=1 views=43373", Url = "https://soundcloud.com/jessglynne/one-touch",
        },
        new("spotify-oembed-album.json", "oembed", SourceOutcome.Answered, AvailabilityState.Available)
        {
            Title = "A Cantar con Xabarin (Vo", Media = "thumbnail",
        },
        new("spotify-oembed-404-empty.txt", "oembed", SourceOutcome.Gone, AvailabilityState.NotFound),
        new("bitchute-oembed-live.json", "oembed", SourceOutcome.Answered, AvailabilityState.Available)
        {
            Author = "TheWhiteHouse", Title = "2023 Praemium Imperiale ", Media = "thumbnail",
        },
        new("ted-oembed-live.json", "oembed", SourceOutcome.Answered, AvailabilityState.Available)
        {
            Author = "George Monbiot", Handle = "george_monbiot", Title = "George Monbiot: For more", Text = "Wolves were once native ",
            TextLength = 450, Media = "thumbnail", Url = "https://www.ted.com/talks/george_monbiot_for_more_wonder_rewild_the_world",
        },
    ];
}

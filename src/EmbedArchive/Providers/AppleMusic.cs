namespace EmbedArchive.Providers;

/// <summary>Music on Apple Music.</summary>
internal static class AppleMusic
{
    internal static EmbedProvider Provider { get; } = new("apple-music", "Apple Music")
    {
        Hosts = ["music.apple.com", "embed.music.apple.com", "itunes.apple.com", "embed.itunes.apple.com"],

        Addresses =
        [
            new("/{country:alnum(2)}/{sort=album|song|music-video}/{title}/{album:digits}?i={id:digits}")
            {
                Kind = EmbedKind.Audio, Canonical = "https://music.apple.com/{country}/{sort}/{title}/{album}?i={id}",
            },
            new("/{country:alnum(2)}/{sort=album|song|music-video}/{title}/{id:digits}")
            {
                Kind = EmbedKind.Audio, Canonical = "https://music.apple.com/{country}/{sort}/{title}/{id}",
            },
            new("/{country:alnum(2)}/{sort=album|song|music-video}/{id:digits}")
            {
                Kind = EmbedKind.Audio, Canonical = "https://music.apple.com/{country}/{sort}/{id}",
            },
            new("/{country:alnum(2)}/playlist/{title}/{id:dotted}")
            {
                Kind = EmbedKind.Playlist, Canonical = "https://music.apple.com/{country}/playlist/{title}/{id}",
            },
            new("/{country:alnum(2)}/playlist/{id:dotted}") { Kind = EmbedKind.Playlist, Canonical = "https://music.apple.com/{country}/playlist/{id}" },
        ],

        Sources =
        [
            PostSource.OEmbed("https://music.apple.com/api/oembed"),
            PostSource.Page,
            new("apple-lookup", "https://itunes.apple.com/lookup?id={id}&country={country}") { Format = "apple-lookup", For = [EmbedKind.Audio] },
            new("apple-lookup", "https://itunes.apple.com/*lookup?*{id}*") { Format = "apple-lookup", CapturedOnly = true },
        ],

        Examples =
        [
            new("https://embed.music.apple.com/us/playlist/headphone-testing/pl.u-V9dMGFBmdklp?app=music", "pl.u-V9dMGFBmdklp")
            {
                Canonical = "https://music.apple.com/us/playlist/headphone-testing/pl.u-V9dMGFBmdklp",
            },
            new("https://music.apple.com/us/album/fog/1440857781?i=1440857795", "1440857795"),
        ],

        Lookalikes = ["https://music.apple.com/us/browse", "https://itunes.apple.com/us/app/port/id414478124"],
    };
}

namespace EmbedArchive.Providers;

/// <summary>Podcasts on Acast.</summary>
internal static class Acast
{
    internal static EmbedProvider Provider { get; } = new("acast", "Acast")
    {
        Hosts = ["embed.acast.com"],

        Addresses =
        [
            new("/{show}/{id}") { Kind = EmbedKind.Audio, Canonical = "https://embed.acast.com/{show}/{id}" },
            new("/$/{show}/{id}") { Kind = EmbedKind.Audio, Canonical = "https://embed.acast.com/{show}/{id}" },
            new("/{show}") { Kind = EmbedKind.Playlist, Id = "{show}", Canonical = "https://embed.acast.com/{show}" },
            new("play.acast.com/s/{show}/{id}") { Kind = EmbedKind.Audio, Canonical = "https://embed.acast.com/{show}/{id}" },
            new("shows.acast.com/{show}/episodes/{id}") { Kind = EmbedKind.Audio, Canonical = "https://embed.acast.com/{show}/{id}" },
            new("acast.com/{show}/{id}") { Kind = EmbedKind.Audio, Canonical = "https://embed.acast.com/{show}/{id}" },
            new("player.acast.com/{show}/episodes/{id}") { Kind = EmbedKind.Audio, Canonical = "https://embed.acast.com/{show}/{id}" },
        ],

        Sources = [PostSource.OEmbed("https://oembed.acast.com/v1/embed-player"), PostSource.Page],

        Examples =
        [
            new("https://embed.acast.com/thetennispodcast/daviscup-finals-day1", "daviscup-finals-day1"),
            new("https://shows.acast.com/portpod/episodes/fog", "fog") { Canonical = "https://embed.acast.com/portpod/fog" },
        ],

        Lookalikes = ["https://shows.acast.com/portpod", "https://www.acast.com/"],
    };
}

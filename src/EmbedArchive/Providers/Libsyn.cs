namespace EmbedArchive.Providers;

/// <summary>Podcasts on Libsyn.</summary>
internal static class Libsyn
{
    internal static EmbedProvider Provider { get; } = new("libsyn", "Libsyn")
    {
        Hosts = ["html5-player.libsyn.com"],

        Addresses =
        [
            new("/embed/{sort=episode|playlist}/id/{id:digits}/**") { Kind = EmbedKind.Audio, Canonical = "https://play.libsyn.com/embed/{sort}/id/{id}" },
            new("play.libsyn.com/embed/{sort=episode|playlist|destination}/id/{id:digits}/**")
            {
                Kind = EmbedKind.Audio, Canonical = "https://play.libsyn.com/embed/{sort}/id/{id}",
            },
        ],

        Sources = [PostSource.Page],

        Examples =
        [
            new("https://html5-player.libsyn.com/embed/episode/id/5482001/height/90/", "5482001") { Canonical = "https://play.libsyn.com/embed/episode/id/5482001" },
            new("https://play.libsyn.com/embed/episode/id/5482001", "5482001"),
        ],

        Lookalikes = ["https://www.libsyn.com/", "https://traffic.libsyn.com/port/5482001.mp3"],
    };
}

namespace EmbedArchive.Providers;

/// <summary>Music and podcasts on Deezer.</summary>
internal static class Deezer
{
    internal static EmbedProvider Provider { get; } = new("deezer", "Deezer")
    {
        Hosts = ["deezer.com"],

        Addresses =
        [
            new("/{sort=track|album|episode|show}/{id:digits}") { Kind = EmbedKind.Audio, Canonical = "https://www.deezer.com/{sort}/{id}" },
            new("/{language:alnum(2)}/{sort=track|album|episode|show}/{id:digits}") { Kind = EmbedKind.Audio, Canonical = "https://www.deezer.com/{sort}/{id}" },
            new("/playlist/{id:digits}") { Kind = EmbedKind.Playlist, Canonical = "https://www.deezer.com/playlist/{id}" },
            new("/{language:alnum(2)}/playlist/{id:digits}") { Kind = EmbedKind.Playlist, Canonical = "https://www.deezer.com/playlist/{id}" },
            new("widget.deezer.com/widget/{theme}/{sort=track|album|episode|show}/{id:digits}")
            {
                Kind = EmbedKind.Audio, Canonical = "https://www.deezer.com/{sort}/{id}",
            },
            new("widget.deezer.com/widget/{theme}/playlist/{id:digits}") { Kind = EmbedKind.Playlist, Canonical = "https://www.deezer.com/playlist/{id}" },
            new("/plugins/player?type=(tracks|album)&id={id:digits}") { Kind = EmbedKind.Audio, Canonical = "https://www.deezer.com/track/{id}" },
        ],

        Sources = [PostSource.OEmbed("https://api.deezer.com/oembed"), PostSource.Page],

        Examples =
        [
            new("https://widget.deezer.com/widget/dark/album/302127", "302127") { Canonical = "https://www.deezer.com/album/302127" },
            new("https://www.deezer.com/fr/track/3135556", "3135556") { Canonical = "https://www.deezer.com/track/3135556" },
        ],

        Lookalikes = ["https://www.deezer.com/profile/302127", "https://www.deezer.com/fr/artist"],
    };
}

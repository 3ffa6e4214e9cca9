namespace EmbedArchive.Providers;

/// <summary>Music and podcasts on Spotify.</summary>
internal static class Spotify
{
    internal static EmbedProvider Provider { get; } = new("spotify", "Spotify")
    {
        Hosts = ["open.spotify.com", "play.spotify.com"],

        Addresses =
        [
            new("/{type=track|album|episode|show|artist}/{id:alnum(22)}/**") { Kind = EmbedKind.Audio, Canonical = "https://open.spotify.com/{type}/{id}" },
            new("/playlist/{id:alnum(22)}/**") { Kind = EmbedKind.Playlist, Canonical = "https://open.spotify.com/playlist/{id}" },
            new("/{prefix:slug}/{type=track|album|episode|show|artist}/{id:alnum(22)}/**") { Kind = EmbedKind.Audio, Canonical = "https://open.spotify.com/{type}/{id}" },
            new("/{prefix:slug}/playlist/{id:alnum(22)}/**") { Kind = EmbedKind.Playlist, Canonical = "https://open.spotify.com/playlist/{id}" },
            new("/user/{user}/playlist/{id:alnum(22)}/**") { Kind = EmbedKind.Playlist, Canonical = "https://open.spotify.com/playlist/{id}" },
            new("/embed/user/{user}/playlist/{id:alnum(22)}/**") { Kind = EmbedKind.Playlist, Canonical = "https://open.spotify.com/playlist/{id}" },
            new("embed.spotify.com/?uri=spotify:{type=track|album|episode|show|artist}:{id:alnum(22)}")
            {
                Kind = EmbedKind.Audio, Canonical = "https://open.spotify.com/{type}/{id}",
            },
            new("embed.spotify.com/?uri=spotify:playlist:{id:alnum(22)}") { Kind = EmbedKind.Playlist, Canonical = "https://open.spotify.com/playlist/{id}" },
            new("embed.spotify.com/?uri=spotify:user:{user:word}:playlist:{id:alnum(22)}")
            {
                Kind = EmbedKind.Playlist, Canonical = "https://open.spotify.com/playlist/{id}",
            },
        ],

        Marks = [new(".spotify-wrap[data-attrs]", "{data-attrs.url}")],

        Sources =
        [
            PostSource.OEmbed("https://open.spotify.com/oembed"),
            PostSource.Page,
        ],

        Examples =
        [
            new("https://open.spotify.com/embed/episode/4zhSJwkVdndcVvwCypfl9b?utm_source=generator", "4zhSJwkVdndcVvwCypfl9b")
            {
                Canonical = "https://open.spotify.com/episode/4zhSJwkVdndcVvwCypfl9b",
            },
            new("https://embed.spotify.com/?uri=spotify%3Atrack%3A3CPjqkaMwrbht1lJpELoY0", "3CPjqkaMwrbht1lJpELoY0")
            {
                Canonical = "https://open.spotify.com/track/3CPjqkaMwrbht1lJpELoY0",
            },
        ],

        Lookalikes = ["https://open.spotify.com/follow/1/?uri=spotify:artist:3CPjqkaMwrbht1lJpELoY", "https://open.spotify.com/track/short"],
    };
}

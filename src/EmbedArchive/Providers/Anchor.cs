namespace EmbedArchive.Providers;

/// <summary>Podcasts on Anchor, now Spotify for Podcasters.</summary>
internal static class Anchor
{
    internal static EmbedProvider Provider { get; } = new("anchor", "Anchor")
    {
        Hosts = ["anchor.fm"],

        Addresses =
        [
            new("/{show:slug}/embed/episodes/{id:slug}/**") { Kind = EmbedKind.Audio, Canonical = "https://anchor.fm/{show}/embed/episodes/{id}" },
            new("/{show:slug}/episodes/{id:slug}/**") { Kind = EmbedKind.Audio, Canonical = "https://anchor.fm/{show}/embed/episodes/{id}" },
            new("podcasters.spotify.com/pod/show/{show:slug}/embed/episodes/{id:slug}/**")
            {
                Kind = EmbedKind.Audio, Canonical = "https://anchor.fm/{show}/embed/episodes/{id}",
            },
            new("podcasters.spotify.com/pod/show/{show:slug}/episodes/{id:slug}/**")
            {
                Kind = EmbedKind.Audio, Canonical = "https://anchor.fm/{show}/embed/episodes/{id}",
            },
            new("creators.spotify.com/pod/show/{show:slug}/embed/episodes/{id:slug}/**")
            {
                Kind = EmbedKind.Audio, Canonical = "https://anchor.fm/{show}/embed/episodes/{id}",
            },
            new("/{id:slug}/embed") { Kind = EmbedKind.Playlist, Canonical = "https://anchor.fm/{id}/embed" },
        ],

        Sources = [PostSource.Page],

        Examples =
        [
            new("https://anchor.fm/portpod/embed/episodes/Fog-Horns-e1abcd2/a-a1b2c3", "Fog-Horns-e1abcd2")
            {
                Canonical = "https://anchor.fm/portpod/embed/episodes/Fog-Horns-e1abcd2",
            },
            new("https://podcasters.spotify.com/pod/show/portpod/embed/episodes/Fog-Horns-e1abcd2", "Fog-Horns-e1abcd2")
            {
                Canonical = "https://anchor.fm/portpod/embed/episodes/Fog-Horns-e1abcd2",
            },
        ],

        Lookalikes = ["https://anchor.fm/portpod", "https://anchor.fm/dashboard"],
    };
}

namespace EmbedArchive.Providers;

/// <summary>Podcasts on Omny Studio.</summary>
internal static class Omny
{
    internal static EmbedProvider Provider { get; } = new("omny", "Omny Studio")
    {
        Hosts = ["omny.fm"],

        Addresses =
        [
            new("/shows/{show}/{id}") { Kind = EmbedKind.Audio, Canonical = "https://omny.fm/shows/{show}/{id}" },
            new("/shows/{show}/{id}/embed") { Kind = EmbedKind.Audio, Canonical = "https://omny.fm/shows/{show}/{id}" },
            new("/shows/{show}/playlists/{id}") { Kind = EmbedKind.Playlist, Canonical = "https://omny.fm/shows/{show}/playlists/{id}" },
            new("/shows/{show}/playlists/{id}/embed") { Kind = EmbedKind.Playlist, Canonical = "https://omny.fm/shows/{show}/playlists/{id}" },
        ],

        NotItems = ["/shows/{show}/(embed|playlists)"],

        Sources = [PostSource.OEmbed("https://omny.fm/oembed"), PostSource.Page],

        Examples =
        [
            new("https://omny.fm/shows/the-vortx-podcast/tech-n9ne/embed?style=cover", "tech-n9ne")
            {
                Canonical = "https://omny.fm/shows/the-vortx-podcast/tech-n9ne",
            },
            new("https://omny.fm/shows/portpod/playlists/podcast/embed", "podcast") { Canonical = "https://omny.fm/shows/portpod/playlists/podcast" },
        ],

        Lookalikes = ["https://omny.fm/shows/the-vortx-podcast", "https://omny.fm/shows/the-vortx-podcast/embed"],
    };
}

namespace EmbedArchive.Providers;

/// <summary>Podcasts on ART19.</summary>
internal static class Art19
{
    internal static EmbedProvider Provider { get; } = new("art19", "ART19")
    {
        Hosts = ["art19.com"],

        Addresses =
        [
            new("/shows/{show}/episodes/{id:uuid(36)}/**") { Kind = EmbedKind.Audio, Canonical = "https://art19.com/shows/{show}/episodes/{id}" },
            new("/shows/{id}/embed") { Kind = EmbedKind.Playlist, Canonical = "https://art19.com/shows/{id}" },
        ],

        Sources = [PostSource.OEmbed("https://art19.com/oembed"), PostSource.Page],

        Examples =
        [
            new("https://art19.com/shows/port/episodes/be8f1a2c-3d4e-4f5a-8b9c-0d1e2f3a4b5c/embed", "be8f1a2c-3d4e-4f5a-8b9c-0d1e2f3a4b5c")
            {
                Canonical = "https://art19.com/shows/port/episodes/be8f1a2c-3d4e-4f5a-8b9c-0d1e2f3a4b5c",
            },
            new("https://art19.com/shows/port/episodes/be8f1a2c-3d4e-4f5a-8b9c-0d1e2f3a4b5c", "be8f1a2c-3d4e-4f5a-8b9c-0d1e2f3a4b5c"),
        ],

        Lookalikes = ["https://art19.com/shows/port", "https://rss.art19.com/episodes/be8f1a2c-3d4e-4f5a-8b9c-0d1e2f3a4b5c.mp3"],
    };
}

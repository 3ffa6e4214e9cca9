namespace EmbedArchive.Providers;

/// <summary>Podcasts on RedCircle.</summary>
internal static class RedCircle
{
    internal static EmbedProvider Provider { get; } = new("redcircle", "RedCircle")
    {
        Hosts = ["redcircle.com"],

        Addresses =
        [
            new("/embed/player/{sort=show|episode}/{id:uuid(36)}") { Kind = EmbedKind.Audio, Canonical = "https://redcircle.com/embed/player/{sort}/{id}" },
            new("/shows/{show:uuid(36)}/episodes/{id:uuid(36)}") { Kind = EmbedKind.Audio, Canonical = "https://redcircle.com/shows/{show}/episodes/{id}" },
        ],

        Sources = [PostSource.Page],

        Examples =
        [
            new("https://redcircle.com/embed/player/episode/b6dc49a2-9404-4853-9aa9-9cfc097be876", "b6dc49a2-9404-4853-9aa9-9cfc097be876"),
            new("https://redcircle.com/embed/player/show/b6dc49a2-9404-4853-9aa9-9cfc097be876", "b6dc49a2-9404-4853-9aa9-9cfc097be876"),
        ],

        Lookalikes = ["https://redcircle.com/", "https://redcircle.com/shows/portpod"],
    };
}

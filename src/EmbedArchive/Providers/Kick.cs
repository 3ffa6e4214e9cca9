namespace EmbedArchive.Providers;

/// <summary>Broadcasts, recordings and clips on Kick.</summary>
internal static class Kick
{
    internal static EmbedProvider Provider { get; } = new("kick", "Kick")
    {
        Hosts = ["kick.com"],

        Addresses =
        [
            new("player.kick.com/{id:slug}") { Kind = EmbedKind.Live, Canonical = "https://player.kick.com/{id}" },
            new("/{channel:slug}/videos/{id:uuid(36)}") { Kind = EmbedKind.Video, Canonical = "https://kick.com/{channel}/videos/{id}" },
            new("/{channel:slug}/clips/{id:word}") { Kind = EmbedKind.Video, Canonical = "https://kick.com/{channel}/clips/{id}" },
            new("/{channel:slug}?clip={id:word}") { Kind = EmbedKind.Video, Canonical = "https://kick.com/{channel}/clips/{id}" },
        ],

        Sources = [PostSource.Page],

        Examples =
        [
            new("https://player.kick.com/portgames", "portgames"),
            new("https://kick.com/portgames/videos/b6dc49a2-9404-4853-9aa9-9cfc097be876", "b6dc49a2-9404-4853-9aa9-9cfc097be876"),
        ],

        Lookalikes = ["https://kick.com/portgames", "https://kick.com/browse/clips"],
    };
}

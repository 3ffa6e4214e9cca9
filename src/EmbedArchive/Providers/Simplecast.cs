namespace EmbedArchive.Providers;

/// <summary>Podcasts on Simplecast.</summary>
internal static class Simplecast
{
    internal static EmbedProvider Provider { get; } = new("simplecast", "Simplecast")
    {
        Hosts = ["player.simplecast.com"],

        Addresses =
        [
            new("/{id:uuid(36)}") { Kind = EmbedKind.Audio, Canonical = "https://player.simplecast.com/{id}" },
            new("embed.simplecast.com/{id:hex(8)}") { Kind = EmbedKind.Audio, Canonical = "https://embed.simplecast.com/{id}" },
        ],

        Sources = [PostSource.OEmbed("https://api.simplecast.com/oembed"), PostSource.Page],

        Examples =
        [
            new("https://player.simplecast.com/b6dc49a2-9404-4853-9aa9-9cfc097be876?dark=false", "b6dc49a2-9404-4853-9aa9-9cfc097be876")
            {
                Canonical = "https://player.simplecast.com/b6dc49a2-9404-4853-9aa9-9cfc097be876",
            },
            new("https://embed.simplecast.com/1a2b3c4d", "1a2b3c4d"),
        ],

        Lookalikes = ["https://simplecast.com/", "https://cdn.simplecast.com/audio/b6dc49a2.mp3"],
    };
}

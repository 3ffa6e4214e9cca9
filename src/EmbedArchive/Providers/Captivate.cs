namespace EmbedArchive.Providers;

/// <summary>Podcasts on Captivate.</summary>
internal static class Captivate
{
    internal static EmbedProvider Provider { get; } = new("captivate", "Captivate")
    {
        Hosts = ["player.captivate.fm"],

        Addresses =
        [
            new("/{sort=episode|show|collection}/{id:uuid(36)}/**") { Kind = EmbedKind.Audio, Canonical = "https://player.captivate.fm/{sort}/{id}" },
        ],

        Sources = [PostSource.OEmbed("https://player.captivate.fm/services/oembed"), PostSource.Page],

        Examples =
        [
            new("https://player.captivate.fm/episode/b6dc49a2-9404-4853-9aa9-9cfc097be876/", "b6dc49a2-9404-4853-9aa9-9cfc097be876")
            {
                Canonical = "https://player.captivate.fm/episode/b6dc49a2-9404-4853-9aa9-9cfc097be876",
            },
            new("https://player.captivate.fm/show/b6dc49a2-9404-4853-9aa9-9cfc097be876", "b6dc49a2-9404-4853-9aa9-9cfc097be876"),
        ],

        Lookalikes = ["https://www.captivate.fm/", "https://player.captivate.fm/episode/latest"],
    };
}

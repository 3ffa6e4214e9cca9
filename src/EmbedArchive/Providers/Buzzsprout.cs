namespace EmbedArchive.Providers;

/// <summary>Podcasts on Buzzsprout.</summary>
internal static class Buzzsprout
{
    internal static EmbedProvider Provider { get; } = new("buzzsprout", "Buzzsprout")
    {
        Hosts = ["buzzsprout.com"],

        Addresses =
        [
            new("/{show:digits}/{id:digits}*") { Kind = EmbedKind.Audio, Canonical = "https://www.buzzsprout.com/{show}/episodes/{id}" },
            new("/{show:digits}/episodes/{id:digits}*") { Kind = EmbedKind.Audio, Canonical = "https://www.buzzsprout.com/{show}/episodes/{id}" },
            new("/{id:digits}?client_source={player}") { Kind = EmbedKind.Playlist, Canonical = "https://www.buzzsprout.com/{id}?client_source=large_player" },
        ],

        Sources = [PostSource.OEmbed("https://www.buzzsprout.com/oembed"), PostSource.Page],

        Examples =
        [
            new("https://www.buzzsprout.com/1121972/8900341-fog.js?container_id=player", "8900341")
            {
                Canonical = "https://www.buzzsprout.com/1121972/episodes/8900341",
            },
            new("https://www.buzzsprout.com/1121972/episodes/8900341", "8900341"),
        ],

        Lookalikes = ["https://www.buzzsprout.com/pricing", "https://feeds.buzzsprout.com/1121972.rss"],
    };
}

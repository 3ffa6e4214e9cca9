namespace EmbedArchive.Providers;

/// <summary>Podcasts on Podbean.</summary>
internal static class Podbean
{
    internal static EmbedProvider Provider { get; } = new("podbean", "Podbean")
    {
        Hosts = ["podbean.com"],

        Addresses =
        [
            new("/media/player/{id:slug(5..)}") { Kind = EmbedKind.Audio, Canonical = "https://www.podbean.com/media/player/{id}" },
            new("/player-v2?i={id:slug(5..)}") { Kind = EmbedKind.Audio, Canonical = "https://www.podbean.com/player-v2/?i={id}" },
            new("/ew/{id:slug(5..)}") { Kind = EmbedKind.Audio, Canonical = "https://www.podbean.com/ew/{id}" },
        ],

        Sources = [PostSource.OEmbed("https://api.podbean.com/v1/oembed"), PostSource.Page],

        Examples =
        [
            new("https://www.podbean.com/media/player/bjk8k-9f1a2b", "bjk8k-9f1a2b"),
            new("https://www.podbean.com/player-v2/?i=bjk8k-9f1a2b-pb&btn-skin=7", "bjk8k-9f1a2b-pb")
            {
                Canonical = "https://www.podbean.com/player-v2/?i=bjk8k-9f1a2b-pb",
            },
        ],

        Lookalikes = ["https://www.podbean.com/podcast-detail/bjk8k", "https://portpod.podbean.com/"],
    };
}

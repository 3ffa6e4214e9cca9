namespace EmbedArchive.Providers;

/// <summary>Podcasts on Audioboom.</summary>
internal static class Audioboom
{
    internal static EmbedProvider Provider { get; } = new("audioboom", "Audioboom")
    {
        Hosts = ["audioboom.com"],

        Addresses =
        [
            new("/(posts|boos)/{id:digits(4..)}*/**") { Kind = EmbedKind.Audio, Canonical = "https://audioboom.com/posts/{id}" },
            new("embeds.audioboom.com/(posts|boos)/{id:digits(4..)}*/**") { Kind = EmbedKind.Audio, Canonical = "https://audioboom.com/posts/{id}" },
        ],

        Sources = [PostSource.OEmbed("https://audioboom.com/publishing/oembed.json"), PostSource.Page],

        Examples =
        [
            new("//embeds.audioboom.com/posts/2493448/embed/v4", "2493448") { Canonical = "https://audioboom.com/posts/2493448" },
            new("https://audioboom.com/posts/2493448-fog-horns", "2493448") { Canonical = "https://audioboom.com/posts/2493448" },
        ],

        Lookalikes = ["https://audioboom.com/channel/portpod", "https://audioboom.com/about"],
    };
}

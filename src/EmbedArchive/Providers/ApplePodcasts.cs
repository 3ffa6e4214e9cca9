namespace EmbedArchive.Providers;

/// <summary>Podcasts in Apple's directory.</summary>
internal static class ApplePodcasts
{
    internal static EmbedProvider Provider { get; } = new("apple-podcasts", "Apple Podcasts")
    {
        Hosts = ["podcasts.apple.com", "embed.podcasts.apple.com"],

        Addresses =
        [
            new("/{country:alnum(2)}/podcast/{title}/id{show:digits}?i={id:digits}")
            {
                Kind = EmbedKind.Audio, Canonical = "https://podcasts.apple.com/{country}/podcast/id{show}?i={id}",
            },
            new("/{country:alnum(2)}/podcast/id{show:digits}?i={id:digits}")
            {
                Kind = EmbedKind.Audio, Canonical = "https://podcasts.apple.com/{country}/podcast/id{show}?i={id}",
            },
            new("/{country:alnum(2)}/podcast/{title}/id{show:digits}")
            {
                Kind = EmbedKind.Audio, Id = "{show}", Canonical = "https://podcasts.apple.com/{country}/podcast/id{show}",
            },
            new("/{country:alnum(2)}/podcast/id{show:digits}")
            {
                Kind = EmbedKind.Audio, Id = "{show}", Canonical = "https://podcasts.apple.com/{country}/podcast/id{show}",
            },
        ],

        Marks =
        [
            new(".apple-podcast-container[data-attrs]", "{data-attrs.url}"),
        ],

        Sources =
        [
            PostSource.OEmbed("https://podcasts.apple.com/api/oembed"),
            PostSource.Page,
            new("apple-lookup", "https://itunes.apple.com/lookup?id={show}&entity=podcastEpisode&limit=200") { Format = "apple-lookup" },
            new("apple-lookup", "https://itunes.apple.com/*lookup?*{id}*") { Format = "apple-lookup", CapturedOnly = true },
        ],

        Examples =
        [
            new("https://embed.podcasts.apple.com/us/podcast/the-office/id1550331348?i=1000514199106", "1000514199106")
            {
                Canonical = "https://podcasts.apple.com/us/podcast/id1550331348?i=1000514199106",
            },
            new("https://podcasts.apple.com/us/podcast/the-office/id1550331348", "1550331348") { Canonical = "https://podcasts.apple.com/us/podcast/id1550331348" },
        ],

        Lookalikes = ["https://podcasts.apple.com/us/browse", "https://podcasts.apple.com/us/channel/port/id6442520000"],
    };
}

namespace EmbedArchive.Providers;

/// <summary>Videos and interactives of The Guardian.</summary>
internal static class Guardian
{
    internal static EmbedProvider Provider { get; } = new("guardian", "The Guardian")
    {
        Hosts = ["embed.theguardian.com"],

        Addresses =
        [
            new("/embed/{sort=video|audio|interactive}/{id:rest}") { Kind = EmbedKind.Video, Canonical = "https://www.theguardian.com/{id}" },
            new("www.theguardian.com/{section}/video/{year:digits(4)}/{month:alnum(3)}/{day:digits}/{title:slug}")
            {
                Kind = EmbedKind.Video, Id = "{section}/video/{year}/{month}/{day}/{title}", Canonical = "https://www.theguardian.com/{section}/video/{year}/{month}/{day}/{title}",
            },
        ],

        Sources = [PostSource.Page],

        Examples =
        [
            new("https://embed.theguardian.com/embed/video/world/video/2016/apr/07/hedgehog-cafe", "world/video/2016/apr/07/hedgehog-cafe")
            {
                Canonical = "https://www.theguardian.com/world/video/2016/apr/07/hedgehog-cafe",
            },
            new("https://www.theguardian.com/world/video/2016/apr/07/hedgehog-cafe", "world/video/2016/apr/07/hedgehog-cafe"),
        ],

        Lookalikes = ["https://www.theguardian.com/world/2016/apr/07/harbor", "https://embed.theguardian.com/"],
    };
}

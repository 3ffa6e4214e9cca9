namespace EmbedArchive.Providers;

/// <summary>Spotlights, stories and lenses on Snapchat.</summary>
internal static class Snapchat
{
    internal static EmbedProvider Provider { get; } = new("snapchat", "Snapchat")
    {
        Hosts = ["snapchat.com"],

        Addresses =
        [
            new("/{sort=spotlight|lens}/{id:slug(8..)}/**") { Kind = EmbedKind.Video, Canonical = "https://www.snapchat.com/{sort}/{id}" },
            new("/p/{profile:uuid}/{id:slug(5..)}/**") { Kind = EmbedKind.Video, Canonical = "https://www.snapchat.com/p/{profile}/{id}" },
            new("/@{user}/spotlight/{id:slug(8..)}/**") { Kind = EmbedKind.Video, Canonical = "https://www.snapchat.com/spotlight/{id}" },
            new("/t/{id:slug(6..)}") { Kind = EmbedKind.Video, Canonical = "https://www.snapchat.com/t/{id}" },
        ],

        Marks =
        [
            new("blockquote.snapchat-embed", "{data-snapchat-embed-url}", "{last-link}"),
        ],

        Sources = [PostSource.Page],

        Examples =
        [
            new("https://www.snapchat.com/spotlight/W7_EDlXWTBiXAEEniNoMPwAAYc3RkZ2hoYnJl/embed", "W7_EDlXWTBiXAEEniNoMPwAAYc3RkZ2hoYnJl")
            {
                Canonical = "https://www.snapchat.com/spotlight/W7_EDlXWTBiXAEEniNoMPwAAYc3RkZ2hoYnJl",
            },
            new("https://www.snapchat.com/lens/0f1a2b3c4d5e6f70", "0f1a2b3c4d5e6f70"),
        ],

        Lookalikes = ["https://www.snapchat.com/add/portpress", "https://www.snapchat.com/embed.js"],
    };
}

namespace EmbedArchive.Providers;

/// <summary>Podcasts on Transistor.</summary>
internal static class Transistor
{
    internal static EmbedProvider Provider { get; } = new("transistor", "Transistor")
    {
        Hosts = ["share.transistor.fm"],

        Addresses =
        [
            new("/{sort=e|s}/{id:slug(6..)}/**") { Kind = EmbedKind.Audio, Canonical = "https://share.transistor.fm/{sort}/{id}" },
        ],

        Sources = [PostSource.Page],

        Examples =
        [
            new("https://share.transistor.fm/e/0f1a2b3c/dark", "0f1a2b3c") { Canonical = "https://share.transistor.fm/e/0f1a2b3c" },
            new("https://share.transistor.fm/s/0f1a2b3c", "0f1a2b3c"),
        ],

        Lookalikes = ["https://transistor.fm/", "https://share.transistor.fm/about"],
    };
}

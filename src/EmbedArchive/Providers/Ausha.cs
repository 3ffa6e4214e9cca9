namespace EmbedArchive.Providers;

/// <summary>Podcasts on Ausha.</summary>
internal static class Ausha
{
    internal static EmbedProvider Provider { get; } = new("ausha", "Ausha")
    {
        Hosts = ["player.ausha.co"],

        Addresses =
        [
            new("/?podcastId={id:alnum(5..)}") { Kind = EmbedKind.Audio, Canonical = "https://player.ausha.co/?podcastId={id}" },
            new("/?showId={id:alnum(5..)}") { Kind = EmbedKind.Playlist, Canonical = "https://player.ausha.co/?showId={id}" },
            new("/show/{show}/episode/{id}") { Kind = EmbedKind.Audio, Canonical = "https://player.ausha.co/show/{show}/episode/{id}" },
        ],

        Sources = [PostSource.Page],

        Examples =
        [
            new("https://player.ausha.co/?podcastId=bX2kLtPz1aQr&v=3", "bX2kLtPz1aQr") { Canonical = "https://player.ausha.co/?podcastId=bX2kLtPz1aQr" },
            new("https://player.ausha.co/?showId=bX2kLtPz1aQr", "bX2kLtPz1aQr"),
        ],

        Lookalikes = ["https://www.ausha.co/", "https://player.ausha.co/ausha-player.js"],
    };
}

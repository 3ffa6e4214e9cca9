namespace EmbedArchive.Providers;

/// <summary>Stations and programmes on TuneIn.</summary>
internal static class TuneIn
{
    internal static EmbedProvider Provider { get; } = new("tunein", "TuneIn")
    {
        Hosts = ["tunein.com"],

        Addresses =
        [
            new("/embed/player/{id:alnum(3..)}") { Kind = EmbedKind.Audio, Canonical = "https://tunein.com/embed/player/{id}" },
        ],

        Sources = [PostSource.Page],

        Examples =
        [
            new("https://tunein.com/embed/player/t109842001", "t109842001"),
            new("https://tunein.com/embed/player/s24939/", "s24939") { Canonical = "https://tunein.com/embed/player/s24939" },
        ],

        Lookalikes = ["https://tunein.com/radio/local/", "https://tunein.com/podcasts/"],
    };
}

namespace EmbedArchive.Providers;

/// <summary>Podcasts on Megaphone.</summary>
internal static class Megaphone
{
    internal static EmbedProvider Provider { get; } = new("megaphone", "Megaphone")
    {
        Hosts = ["player.megaphone.fm"],

        FromId = "https://player.megaphone.fm/{id}",

        Addresses =
        [
            new("/{id:alnum(6..)}") { Kind = EmbedKind.Audio, Canonical = "https://player.megaphone.fm/{id}" },
            new("playlist.megaphone.fm/?e={id:alnum(6..)}") { Kind = EmbedKind.Audio, Canonical = "https://player.megaphone.fm/{id}" },
            new("playlist.megaphone.fm/?p={id:alnum(6..)}") { Kind = EmbedKind.Playlist, Canonical = "https://playlist.megaphone.fm/?p={id}" },
        ],

        Marks =
        [
            new("amp-megaphone", "{data-episode}", "https://playlist.megaphone.fm/?p={data-playlist}") { Form = EmbedForm.Amp },
        ],

        Sources = [PostSource.OEmbed("https://player.megaphone.fm/oembed"), PostSource.Page],

        Examples =
        [
            new("https://playlist.megaphone.fm?e=VMP3040903572", "VMP3040903572") { Canonical = "https://player.megaphone.fm/VMP3040903572" },
            new("https://playlist.megaphone.fm/?p=VMP3040903572", "VMP3040903572"),
        ],

        Lookalikes = ["https://megaphone.fm/", "https://traffic.megaphone.fm/VMP3040903572.mp3"],
    };
}

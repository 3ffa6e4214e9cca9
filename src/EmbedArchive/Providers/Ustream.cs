namespace EmbedArchive.Providers;

/// <summary>Broadcasts on Ustream, now IBM Video.</summary>
internal static class Ustream
{
    internal static EmbedProvider Provider { get; } = new("ustream", "Ustream")
    {
        Hosts = ["ustream.tv", "video.ibm.com"],

        Addresses =
        [
            new("/embed/recorded/{id:digits}") { Kind = EmbedKind.Video, Canonical = "https://video.ibm.com/recorded/{id}" },
            new("/recorded/{id:digits}") { Kind = EmbedKind.Video, Canonical = "https://video.ibm.com/recorded/{id}" },
            new("/embed/{id:digits}") { Kind = EmbedKind.Live, Canonical = "https://video.ibm.com/embed/{id}" },
        ],

        Sources = [PostSource.Page],

        Examples =
        [
            new("http://www.ustream.tv/embed/recorded/59307601", "59307601") { Canonical = "https://video.ibm.com/recorded/59307601" },
            new("https://video.ibm.com/embed/17074538", "17074538"),
        ],

        Lookalikes = ["http://www.ustream.tv/channel/portpress", "https://video.ibm.com/explore"],
    };
}

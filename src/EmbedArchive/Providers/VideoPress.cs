namespace EmbedArchive.Providers;

/// <summary>Videos on VideoPress.</summary>
internal static class VideoPress
{
    internal static EmbedProvider Provider { get; } = new("videopress", "VideoPress")
    {
        Hosts = ["videopress.com", "video.wordpress.com"],

        FromId = "https://videopress.com/v/{id}",

        Addresses =
        [
            new("/(embed|v)/{id:alnum(8)}") { Kind = EmbedKind.Video, Canonical = "https://videopress.com/v/{id}" },
        ],

        Sources = [PostSource.OEmbed("https://public-api.wordpress.com/oembed/?for=embedarchive"), PostSource.Page],

        Examples =
        [
            new("https://videopress.com/embed/kUJmAcSf?hd=0", "kUJmAcSf") { Canonical = "https://videopress.com/v/kUJmAcSf" },
            new("https://videopress.com/v/kUJmAcSf", "kUJmAcSf"),
        ],

        Lookalikes = ["https://videopress.com/", "https://videopress.com/videopress-iframe.js"],
    };
}

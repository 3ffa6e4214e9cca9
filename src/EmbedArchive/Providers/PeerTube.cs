namespace EmbedArchive.Providers;

/// <summary>Videos on any PeerTube server.</summary>
internal static class PeerTube
{
    internal static EmbedProvider Provider { get; } = new("peertube", "PeerTube")
    {
        Hosts = ["*"],

        Addresses =
        [
            new("/videos/(embed|watch)/{id:uuid(36)}") { Kind = EmbedKind.Video, Canonical = "https://{host}/videos/watch/{id}" },
            new("/videos/(embed|watch)/{id:alnum(22)}") { Kind = EmbedKind.Video, Canonical = "https://{host}/videos/watch/{id}" },
            new("/w/{id:alnum(22)}") { Kind = EmbedKind.Video, Canonical = "https://{host}/videos/watch/{id}" },
        ],

        Sources =
        [
            new("peertube-video", "https://{host:raw}/api/v1/videos/{id}") { Format = "peertube-video" },
            PostSource.OEmbed("https://{host:raw}/services/oembed"),
            PostSource.Page,
        ],

        Examples =
        [
            new("https://peertube.tv/videos/embed/9c9de5e8-0a1e-484a-b099-e80766180a6d", "9c9de5e8-0a1e-484a-b099-e80766180a6d")
            {
                Canonical = "https://peertube.tv/videos/watch/9c9de5e8-0a1e-484a-b099-e80766180a6d",
            },
            new("https://video.example.org/w/kkGMgK9ZtnKfYAgnEtQxbv", "kkGMgK9ZtnKfYAgnEtQxbv")
            {
                Canonical = "https://video.example.org/videos/watch/kkGMgK9ZtnKfYAgnEtQxbv",
            },
        ],

        Lookalikes = ["https://news.example.org/videos/watch/harbor", "https://www.example.org/w/Harbor"],
    };
}

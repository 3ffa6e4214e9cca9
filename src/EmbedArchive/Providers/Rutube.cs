namespace EmbedArchive.Providers;

/// <summary>Videos on RuTube.</summary>
internal static class Rutube
{
    internal static EmbedProvider Provider { get; } = new("rutube", "RuTube")
    {
        Hosts = ["rutube.ru"],

        FromId = "https://rutube.ru/video/{id}/",

        Addresses =
        [
            new("/play/embed/{id:hex(32)}") { Kind = EmbedKind.Video, Canonical = "https://rutube.ru/video/{id}/" },
            new("/embed/{id:hex(32)}") { Kind = EmbedKind.Video, Canonical = "https://rutube.ru/video/{id}/" },
            new("/video/{id:hex(32)}/**") { Kind = EmbedKind.Video, Canonical = "https://rutube.ru/video/{id}/" },
            new("/play/embed/{id:digits}") { Kind = EmbedKind.Video, Canonical = "https://rutube.ru/play/embed/{id}" },
        ],

        Sources = [PostSource.OEmbed("https://rutube.ru/api/oembed/"), PostSource.Page],

        Examples =
        [
            new("https://rutube.ru/play/embed/0771e73d1d10eee9c43ce31decc1dfce", "0771e73d1d10eee9c43ce31decc1dfce")
            {
                Canonical = "https://rutube.ru/video/0771e73d1d10eee9c43ce31decc1dfce/",
            },
            new("https://rutube.ru/video/0771e73d1d10eee9c43ce31decc1dfce/", "0771e73d1d10eee9c43ce31decc1dfce"),
        ],

        Lookalikes = ["https://rutube.ru/channel/23463954/", "https://rutube.ru/feeds/live/"],
    };
}

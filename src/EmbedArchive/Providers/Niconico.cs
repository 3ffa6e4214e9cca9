namespace EmbedArchive.Providers;

/// <summary>Videos on Niconico.</summary>
internal static class Niconico
{
    internal static EmbedProvider Provider { get; } = new("niconico", "Niconico")
    {
        Hosts = ["nicovideo.jp", "sp.nicovideo.jp"],

        FromId = "https://www.nicovideo.jp/watch/{id}",

        Addresses =
        [
            new("/watch/{id:alnum(3..)}") { Kind = EmbedKind.Video, Canonical = "https://www.nicovideo.jp/watch/{id}" },
            new("embed.nicovideo.jp/watch/{id:alnum(3..)}/**") { Kind = EmbedKind.Video, Canonical = "https://www.nicovideo.jp/watch/{id}" },
            new("ext.nicovideo.jp/(thumb|thumb_watch)/{id:alnum(3..)}") { Kind = EmbedKind.Video, Canonical = "https://www.nicovideo.jp/watch/{id}" },
            new("nico.ms/{id:alnum(3..)}") { Kind = EmbedKind.Video, Canonical = "https://www.nicovideo.jp/watch/{id}" },
        ],

        Sources = [PostSource.Page],

        Examples =
        [
            new("https://embed.nicovideo.jp/watch/sm9/script?w=640", "sm9") { Canonical = "https://www.nicovideo.jp/watch/sm9" },
            new("https://ext.nicovideo.jp/thumb/sm23008734", "sm23008734") { Canonical = "https://www.nicovideo.jp/watch/sm23008734" },
        ],

        Lookalikes = ["https://www.nicovideo.jp/user/9", "https://www.nicovideo.jp/ranking"],
    };
}

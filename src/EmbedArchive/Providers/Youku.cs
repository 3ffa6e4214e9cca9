namespace EmbedArchive.Providers;

/// <summary>Videos on Youku.</summary>
internal static class Youku
{
    internal static EmbedProvider Provider { get; } = new("youku", "Youku")
    {
        Hosts = ["v.youku.com", "player.youku.com", "m.youku.com"],

        FromId = "https://v.youku.com/v_show/id_{id}.html",

        Addresses =
        [
            new("/embed/{id:base64(8..)}") { Kind = EmbedKind.Video, Canonical = "https://v.youku.com/v_show/id_{id}.html" },
            new("/v_show/id_{id:base64(8..)}.html") { Kind = EmbedKind.Video, Canonical = "https://v.youku.com/v_show/id_{id}.html" },
            new("/player.php/sid/{id:base64(8..)}/v.swf") { Kind = EmbedKind.Video, Canonical = "https://v.youku.com/v_show/id_{id}.html" },
        ],

        Sources = [PostSource.Page],

        Examples =
        [
            new("https://player.youku.com/embed/XNTE3ODIxMDEzNg==", "XNTE3ODIxMDEzNg==") { Canonical = "https://v.youku.com/v_show/id_XNTE3ODIxMDEzNg==.html" },
            new("http://player.youku.com/player.php/sid/XNTE3ODIxMDEzNg==/v.swf", "XNTE3ODIxMDEzNg==")
            {
                Canonical = "https://v.youku.com/v_show/id_XNTE3ODIxMDEzNg==.html",
            },
        ],

        Lookalikes = ["https://www.youku.com/", "https://v.youku.com/v_nextstage/id_1.html"],
    };
}

namespace EmbedArchive.Providers;

/// <summary>Videos on iQIYI.</summary>
internal static class Iqiyi
{
    internal static EmbedProvider Provider { get; } = new("iqiyi", "iQIYI")
    {
        Hosts = ["iqiyi.com"],

        Addresses =
        [
            new("/v_{id:alnum(8..)}.html") { Kind = EmbedKind.Video, Canonical = "https://www.iqiyi.com/v_{id}.html" },
            new("open.iqiyi.com/developer/player_js/coopPlayerIndex.html?vid={id:hex(32)}")
            {
                Kind = EmbedKind.Video, Canonical = "https://open.iqiyi.com/developer/player_js/coopPlayerIndex.html?vid={id}",
            },
        ],

        Sources = [PostSource.Page],

        Examples =
        [
            new("https://www.iqiyi.com/v_19rrifngq8.html", "19rrifngq8"),
            new("https://open.iqiyi.com/developer/player_js/coopPlayerIndex.html?vid=0771e73d1d10eee9c43ce31decc1dfce", "0771e73d1d10eee9c43ce31decc1dfce"),
        ],

        Lookalikes = ["https://www.iqiyi.com/dianying/", "https://www.iqiyi.com/u/1234"],
    };
}

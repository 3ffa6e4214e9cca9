namespace EmbedArchive.Providers;

/// <summary>Posts on Weibo.</summary>
internal static class Weibo
{
    internal static EmbedProvider Provider { get; } = new("weibo", "Weibo")
    {
        Hosts = ["weibo.com"],

        Addresses =
        [
            new("m.weibo.cn/(status|detail)/{id:alnum(9..)}") { Canonical = "https://m.weibo.cn/status/{id}" },
            new("/{user:digits}/{id:alnum(9)}") { Canonical = "https://weibo.com/{user}/{id}" },
            new("/detail/{id:digits(16)}") { Canonical = "https://m.weibo.cn/status/{id}" },
        ],

        Sources = [PostSource.Page],

        Examples =
        [
            new("https://m.weibo.cn/status/4885432100123456", "4885432100123456"),
            new("https://weibo.com/1752825395/MyQRs3Zxy", "MyQRs3Zxy"),
        ],

        Lookalikes = ["http://widget.weibo.com/relationship/followbutton.php?uid=1752825395", "https://weibo.com/u/1752825395"],
    };
}

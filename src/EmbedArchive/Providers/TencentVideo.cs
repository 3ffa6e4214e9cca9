namespace EmbedArchive.Providers;

/// <summary>Videos on Tencent Video.</summary>
internal static class TencentVideo
{
    internal static EmbedProvider Provider { get; } = new("tencent-video", "Tencent Video")
    {
        Hosts = ["v.qq.com", "m.v.qq.com"],

        Aliases = ["qq"],

        FromId = "https://v.qq.com/x/page/{id}.html",

        Addresses =
        [
            new("/iframe/(player|preview).html?vid={id:alnum(11)}") { Kind = EmbedKind.Video, Canonical = "https://v.qq.com/x/page/{id}.html" },
            new("/txp/iframe/(player|preview).html?vid={id:alnum(11)}") { Kind = EmbedKind.Video, Canonical = "https://v.qq.com/x/page/{id}.html" },
            new("/x/page/{id:alnum(11)}.html") { Kind = EmbedKind.Video, Canonical = "https://v.qq.com/x/page/{id}.html" },
            new("/x/cover/{cover}/{id:alnum(11)}.html") { Kind = EmbedKind.Video, Canonical = "https://v.qq.com/x/page/{id}.html" },
            new("static.video.qq.com/TPout.swf?vid={id:alnum(11)}") { Kind = EmbedKind.Video, Canonical = "https://v.qq.com/x/page/{id}.html" },
        ],

        Sources = [PostSource.Page],

        Examples =
        [
            new("https://v.qq.com/txp/iframe/player.html?vid=x033633yrm8", "x033633yrm8") { Canonical = "https://v.qq.com/x/page/x033633yrm8.html" },
            new("https://v.qq.com/x/cover/mzc00200/x033633yrm8.html", "x033633yrm8") { Canonical = "https://v.qq.com/x/page/x033633yrm8.html" },
        ],

        Lookalikes = ["https://v.qq.com/channel/news", "http://open.qzone.qq.com/like?url=http%3A%2F%2Fv.qq.com"],
    };
}

namespace EmbedArchive.Providers;

/// <summary>Videos on Bilibili.</summary>
internal static class Bilibili
{
    internal static EmbedProvider Provider { get; } = new("bilibili", "Bilibili")
    {
        Hosts = ["bilibili.com"],

        Addresses =
        [
            new("player.bilibili.com/player.html?bvid={id:alnum(10..)}") { Kind = EmbedKind.Video, Canonical = "https://www.bilibili.com/video/{id}/" },
            new("player.bilibili.com/player.html?aid={n:digits}") { Kind = EmbedKind.Video, Id = "av{n}", Canonical = "https://www.bilibili.com/video/av{n}/" },
            new("/video/{id:alnum(4..)}/**") { Kind = EmbedKind.Video, Canonical = "https://www.bilibili.com/video/{id}/" },
            new("/blackboard/html5mobileplayer.html?bvid={id:alnum(10..)}") { Kind = EmbedKind.Video, Canonical = "https://www.bilibili.com/video/{id}/" },
            new("b23.tv/{token:alnum(5..)}") { Kind = EmbedKind.Video, Id = "", Canonical = "https://b23.tv/{token}" },
        ],

        Marks =
        [
            new("embed[src*=hdslb.com]", "https://www.bilibili.com/video/av{flashvars.aid}"),
        ],

        Sources = [PostSource.Page],

        Examples =
        [
            new("//player.bilibili.com/player.html?isOutside=true&aid=80433022&bvid=BV1GJ411x7h7", "BV1GJ411x7h7")
            {
                Canonical = "https://www.bilibili.com/video/BV1GJ411x7h7/",
            },
            new("https://www.bilibili.com/video/av80433022", "av80433022") { Canonical = "https://www.bilibili.com/video/av80433022/" },
        ],

        Lookalikes = ["https://space.bilibili.com/80433022", "https://www.bilibili.com/v/popular"],
    };
}

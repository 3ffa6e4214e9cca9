namespace EmbedArchive.Providers;

/// <summary>Videos on Kakao TV.</summary>
internal static class KakaoTv
{
    internal static EmbedProvider Provider { get; } = new("kakao-tv", "Kakao TV")
    {
        Hosts = ["tv.kakao.com", "play-tv.kakao.com"],

        FromId = "https://tv.kakao.com/v/{id}",

        Addresses =
        [
            new("/embed/player/cliplink/{id}/**") { Kind = EmbedKind.Video, Canonical = "https://tv.kakao.com/v/{id}" },
            new("/v/{id}") { Kind = EmbedKind.Video, Canonical = "https://tv.kakao.com/v/{id}" },
            new("/channel/{channel}/cliplink/{id}") { Kind = EmbedKind.Video, Canonical = "https://tv.kakao.com/v/{id}" },
        ],

        Sources = [PostSource.OEmbed("https://tv.kakao.com/oembed"), PostSource.Page],

        Examples =
        [
            new("https://play-tv.kakao.com/embed/player/cliplink/v318eeEieuEapY0ziupXzXE@my?service=player_share", "v318eeEieuEapY0ziupXzXE@my")
            {
                Canonical = "https://tv.kakao.com/v/v318eeEieuEapY0ziupXzXE@my",
            },
            new("https://tv.kakao.com/channel/2671005/cliplink/301157950", "301157950") { Canonical = "https://tv.kakao.com/v/301157950" },
        ],

        Lookalikes = ["https://tv.kakao.com/channel/2671005", "https://tv.kakao.com/top"],
    };
}

namespace EmbedArchive.Providers;

/// <summary>Videos on Naver TV.</summary>
internal static class NaverTv
{
    internal static EmbedProvider Provider { get; } = new("naver-tv", "Naver TV")
    {
        Hosts = ["tv.naver.com", "m.tv.naver.com"],

        FromId = "https://tv.naver.com/v/{id}",

        Addresses =
        [
            new("/(embed|v)/{id:digits}") { Kind = EmbedKind.Video, Canonical = "https://tv.naver.com/v/{id}" },
        ],

        Sources = [PostSource.OEmbed("https://tv.naver.com/oembed"), PostSource.Page],

        Examples =
        [
            new("https://tv.naver.com/embed/3313378?autoPlay=true", "3313378") { Canonical = "https://tv.naver.com/v/3313378" },
            new("https://tv.naver.com/v/3313378", "3313378"),
        ],

        Lookalikes = ["https://tv.naver.com/portpress", "https://blog.naver.com/v/3313378"],
    };
}

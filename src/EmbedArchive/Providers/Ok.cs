namespace EmbedArchive.Providers;

/// <summary>Videos on Odnoklassniki.</summary>
internal static class Ok
{
    internal static EmbedProvider Provider { get; } = new("ok", "Odnoklassniki")
    {
        Hosts = ["ok.ru", "m.ok.ru"],

        FromId = "https://ok.ru/video/{id}",

        Addresses =
        [
            new("/(videoembed|video)/{id:digits}") { Kind = EmbedKind.Video, Canonical = "https://ok.ru/video/{id}" },
            new("/live/{id:digits}") { Kind = EmbedKind.Live, Canonical = "https://ok.ru/live/{id}" },
        ],

        Sources = [PostSource.Page],

        Examples =
        [
            new("//ok.ru/videoembed/20079905452", "20079905452") { Canonical = "https://ok.ru/video/20079905452" },
            new("https://ok.ru/live/20079905452", "20079905452"),
        ],

        Lookalikes = ["https://ok.ru/portpress", "https://connect.ok.ru/offer?url=https%3A%2F%2Fexample-news.com"],
    };
}

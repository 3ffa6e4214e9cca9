namespace EmbedArchive.Providers;

/// <summary>Videos of The Washington Post.</summary>
internal static class WashingtonPost
{
    internal static EmbedProvider Provider { get; } = new("washington-post", "The Washington Post")
    {
        Hosts = ["washingtonpost.com"],

        Addresses =
        [
            new("/video/c/embed/{id:uuid(36)}") { Kind = EmbedKind.Video, Canonical = "https://www.washingtonpost.com/video/c/embed/{id}" },
            new("/posttv/c/embed/{id:uuid(36)}") { Kind = EmbedKind.Video, Canonical = "https://www.washingtonpost.com/video/c/embed/{id}" },
        ],

        Sources = [PostSource.Page],

        Examples =
        [
            new("https://www.washingtonpost.com/video/c/embed/df229384-9216-11e6-bc00-1a9756d4111b", "df229384-9216-11e6-bc00-1a9756d4111b"),
            new("http://www.washingtonpost.com/posttv/c/embed/df229384-9216-11e6-bc00-1a9756d4111b", "df229384-9216-11e6-bc00-1a9756d4111b")
            {
                Canonical = "https://www.washingtonpost.com/video/c/embed/df229384-9216-11e6-bc00-1a9756d4111b",
            },
        ],

        Lookalikes = ["https://www.washingtonpost.com/politics/2024/01/01/harbor/", "https://www.washingtonpost.com/video/"],
    };
}

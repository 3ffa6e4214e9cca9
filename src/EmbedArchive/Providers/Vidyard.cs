namespace EmbedArchive.Providers;

/// <summary>Videos on Vidyard.</summary>
internal static class Vidyard
{
    internal static EmbedProvider Provider { get; } = new("vidyard", "Vidyard")
    {
        Hosts = ["play.vidyard.com"],

        FromId = "https://play.vidyard.com/{id}",

        Addresses =
        [
            new("/{id:slug(16..)}") { Kind = EmbedKind.Video, Canonical = "https://play.vidyard.com/{id}" },
            new("/{id:slug(16..)}.(html|js|jpg)") { Kind = EmbedKind.Video, Canonical = "https://play.vidyard.com/{id}" },
            new("share.vidyard.com/watch/{id:slug(16..)}") { Kind = EmbedKind.Video, Canonical = "https://play.vidyard.com/{id}" },
        ],

        Marks =
        [
            new(".vidyard-player-embed[data-uuid]", "{data-uuid}"),
        ],

        Sources = [PostSource.OEmbed("https://api.vidyard.com/dashboard/v1.1/oembed"), PostSource.Page],

        Examples =
        [
            new("https://play.vidyard.com/bX2kLtPz1aQrWmNvCd3eFg.html?v=3", "bX2kLtPz1aQrWmNvCd3eFg")
            {
                Canonical = "https://play.vidyard.com/bX2kLtPz1aQrWmNvCd3eFg",
            },
            new("https://play.vidyard.com/bX2kLtPz1aQrWmNvCd3eFg", "bX2kLtPz1aQrWmNvCd3eFg"),
        ],

        Lookalikes = ["https://play.vidyard.com/embed/v4.js", "https://www.vidyard.com/"],
    };
}

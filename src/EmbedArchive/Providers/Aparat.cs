namespace EmbedArchive.Providers;

/// <summary>Videos on Aparat.</summary>
internal static class Aparat
{
    internal static EmbedProvider Provider { get; } = new("aparat", "Aparat")
    {
        Hosts = ["aparat.com"],

        FromId = "https://www.aparat.com/v/{id}",

        Addresses =
        [
            new("/video/video/embed/videohash/{id:alnum(4..)}/**") { Kind = EmbedKind.Video, Canonical = "https://www.aparat.com/v/{id}" },
            new("/v/{id:alnum(4..)}/**") { Kind = EmbedKind.Video, Canonical = "https://www.aparat.com/v/{id}" },
            new("/embed/{id:alnum(4..)}") { Kind = EmbedKind.Video, Canonical = "https://www.aparat.com/v/{id}" },
        ],

        Sources = [PostSource.OEmbed("https://www.aparat.com/oembed"), PostSource.Page],

        Examples =
        [
            new("https://www.aparat.com/video/video/embed/videohash/8dflw/vt/frame", "8dflw") { Canonical = "https://www.aparat.com/v/8dflw" },
            new("https://www.aparat.com/v/8dflw", "8dflw"),
        ],

        Lookalikes = ["https://www.aparat.com/portpress", "https://www.aparat.com/result/harbor"],
    };
}

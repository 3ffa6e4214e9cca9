namespace EmbedArchive.Providers;

/// <summary>Videos on BitChute.</summary>
internal static class BitChute
{
    internal static EmbedProvider Provider { get; } = new("bitchute", "BitChute")
    {
        Hosts = ["bitchute.com", "old.bitchute.com"],

        FromId = "https://www.bitchute.com/video/{id}/",

        Addresses =
        [
            new("/(embed|video)/{id:slug(6..)}") { Kind = EmbedKind.Video, Canonical = "https://www.bitchute.com/video/{id}/" },
        ],

        Sources = [PostSource.OEmbed("https://api.bitchute.com/oembed/"), PostSource.Page],

        Examples =
        [
            new("https://www.bitchute.com/embed/y9AejeZ2vD0/", "y9AejeZ2vD0") { Canonical = "https://www.bitchute.com/video/y9AejeZ2vD0/" },
            new("https://old.bitchute.com/video/y9AejeZ2vD0/", "y9AejeZ2vD0") { Canonical = "https://www.bitchute.com/video/y9AejeZ2vD0/" },
        ],

        Lookalikes = ["https://www.bitchute.com/channel/portpress/", "https://www.bitchute.com/category/news/"],
    };
}

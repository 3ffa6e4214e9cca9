namespace EmbedArchive.Providers;

/// <summary>Videos on Streamable.</summary>
internal static class Streamable
{
    internal static EmbedProvider Provider { get; } = new("streamable", "Streamable")
    {
        Hosts = ["streamable.com"],

        FromId = "https://streamable.com/{id}",

        Addresses =
        [
            new("/{id:alnum(4..8)}") { Kind = EmbedKind.Video, Canonical = "https://streamable.com/{id}" },
            new("/(e|s|o|t)/{id:alnum(4..8)}/**") { Kind = EmbedKind.Video, Canonical = "https://streamable.com/{id}" },
        ],

        NotItems = ["/(login|signup|terms|privacy|pricing|about|upload|features|jobs|help|blog|ifr)/**"],

        Sources = [PostSource.OEmbed("https://api.streamable.com/oembed.json"), PostSource.Page],

        Examples =
        [
            new("https://streamable.com/e/e4d7k2", "e4d7k2") { Canonical = "https://streamable.com/e4d7k2" },
            new("https://streamable.com/dnd1", "dnd1"),
        ],

        Lookalikes = ["https://streamable.com/login", "https://streamable.com/documentation/api"],
    };
}

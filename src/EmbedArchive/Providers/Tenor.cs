namespace EmbedArchive.Providers;

/// <summary>Animated pictures on Tenor.</summary>
internal static class Tenor
{
    internal static EmbedProvider Provider { get; } = new("tenor", "Tenor")
    {
        Hosts = ["tenor.com"],

        FromId = "https://tenor.com/embed/{id}",

        Addresses =
        [
            new("/view/{slug}-{id:digits}") { Kind = EmbedKind.Image, Canonical = "https://tenor.com/view/gif-{id}" },
            new("/embed/{id:digits}") { Kind = EmbedKind.Image, Canonical = "https://tenor.com/view/gif-{id}" },
        ],

        Marks =
        [
            new("div.tenor-gif-embed[data-postid]", "{data-postid}"),
        ],

        Sources = [PostSource.OEmbed("https://tenor.com/oembed"), PostSource.Page],

        Examples =
        [
            new("https://tenor.com/view/are-you-sure-gif-17104016", "17104016") { Canonical = "https://tenor.com/view/gif-17104016" },
            new("https://tenor.com/embed/17104016", "17104016") { Canonical = "https://tenor.com/view/gif-17104016" },
        ],

        Lookalikes = ["https://tenor.com/search/sure-stickers", "https://tenor.com/embed.js"],
    };
}

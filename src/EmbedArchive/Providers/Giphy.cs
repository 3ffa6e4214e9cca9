namespace EmbedArchive.Providers;

/// <summary>Animated pictures on GIPHY.</summary>
internal static class Giphy
{
    internal static EmbedProvider Provider { get; } = new("giphy", "GIPHY")
    {
        Hosts = ["giphy.com"],

        FromId = "https://giphy.com/gifs/{id}",

        Addresses =
        [
            new("/(gifs|stickers|clips)/{id:alnum(5..)}") { Kind = EmbedKind.Image, Canonical = "https://giphy.com/gifs/{id}" },
            new("/(gifs|stickers|clips)/{slug}-{id:alnum(5..)}") { Kind = EmbedKind.Image, Canonical = "https://giphy.com/gifs/{id}" },
            new("/embed/{id:alnum(5..)}/**") { Kind = EmbedKind.Image, Canonical = "https://giphy.com/gifs/{id}" },
            new("*.giphy.com/media/{id:alnum(5..)}/**") { Kind = EmbedKind.Image, Canonical = "https://giphy.com/gifs/{id}" },
        ],

        Sources = [PostSource.OEmbed("https://giphy.com/services/oembed"), PostSource.Page],

        Examples =
        [
            new("https://giphy.com/embed/FsjDdnIRcroIM", "FsjDdnIRcroIM") { Canonical = "https://giphy.com/gifs/FsjDdnIRcroIM" },
            new("https://giphy.com/gifs/port-sloth-FsjDdnIRcroIM", "FsjDdnIRcroIM") { Canonical = "https://giphy.com/gifs/FsjDdnIRcroIM" },
        ],

        Lookalikes = ["https://giphy.com/search/harbor", "https://giphy.com/portpress"],
    };
}

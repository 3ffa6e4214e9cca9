namespace EmbedArchive.Providers;

/// <summary>Videos on Wistia.</summary>
internal static class Wistia
{
    internal static EmbedProvider Provider { get; } = new("wistia", "Wistia")
    {
        Hosts = ["fast.wistia.net", "fast.wistia.com"],

        FromId = "https://fast.wistia.net/embed/iframe/{id}",

        Addresses =
        [
            new("/embed/(iframe|medias)/{id:alnum(10)}*/**") { Kind = EmbedKind.Video, Canonical = "https://fast.wistia.net/embed/iframe/{id}" },
            new("*.wistia.com/medias/{id:alnum(10)}") { Kind = EmbedKind.Video, Canonical = "https://fast.wistia.net/embed/iframe/{id}" },
            new("/embed/playlists/{id:alnum(10)}") { Kind = EmbedKind.Playlist, Canonical = "https://fast.wistia.net/embed/playlists/{id}" },
        ],

        Marks =
        [
            new(".wistia_embed", "https://fast.wistia.net/embed/iframe/{class.wistia_async_}"),
            new("[data-wistia-id]", "{data-wistia-id}"),
            new("wistia-player", "{media-id}"),
            new("amp-wistia-player", "{data-media-hashed-id}") { Form = EmbedForm.Amp },
        ],

        Calls = [new("Wistia.embed", "https://fast.wistia.net/embed/iframe/{0}")],

        Sources = [PostSource.OEmbed("https://fast.wistia.com/oembed.json"), PostSource.Page],

        Examples =
        [
            new("https://fast.wistia.net/embed/iframe/b6al55s35k?videoFoam=true", "b6al55s35k") { Canonical = "https://fast.wistia.net/embed/iframe/b6al55s35k" },
            new("https://portcity.wistia.com/medias/26sk4lmiix", "26sk4lmiix") { Canonical = "https://fast.wistia.net/embed/iframe/26sk4lmiix" },
        ],

        Lookalikes = ["https://fast.wistia.com/assets/external/E-v1.js", "https://wistia.com/pricing"],
    };
}

namespace EmbedArchive.Providers;

/// <summary>Albums and tracks on Bandcamp.</summary>
internal static class Bandcamp
{
    internal static EmbedProvider Provider { get; } = new("bandcamp", "Bandcamp")
    {
        Hosts = ["bandcamp.com"],

        FromId = "https://bandcamp.com/EmbeddedPlayer/album={id}",

        Addresses =
        [
            new("/EmbeddedPlayer/{sort=album|track}={id:digits}/**") { Kind = EmbedKind.Audio, Canonical = "https://bandcamp.com/EmbeddedPlayer/{sort}={id}" },
            new("/EmbeddedPlayer/{version}/{sort=album|track}={id:digits}/**")
            {
                Kind = EmbedKind.Audio, Canonical = "https://bandcamp.com/EmbeddedPlayer/{sort}={id}",
            },
            new("*.bandcamp.com/{sort=album|track}/{title:slug}") { Kind = EmbedKind.Audio, Id = "", Canonical = "https://{host}/{sort}/{title}" },
        ],

        Marks =
        [
            new(".bandcamp-wrap[data-attrs]", "{data-attrs.embed_url}", "{data-attrs.url}"),
        ],

        Sources = [PostSource.Page],

        Examples =
        [
            new("https://bandcamp.com/EmbeddedPlayer/album=669163771/size=large/bgcol=ffffff/", "669163771")
            {
                Canonical = "https://bandcamp.com/EmbeddedPlayer/album=669163771",
            },
            new("https://portband.bandcamp.com/album/fog", ""),
        ],

        Lookalikes = ["https://bandcamp.com/portband", "https://portband.bandcamp.com/merch"],
    };
}

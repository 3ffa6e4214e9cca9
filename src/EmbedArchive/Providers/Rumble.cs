namespace EmbedArchive.Providers;

/// <summary>Videos on Rumble.</summary>
internal static class Rumble
{
    internal static EmbedProvider Provider { get; } = new("rumble", "Rumble")
    {
        Hosts = ["rumble.com"],

        FromId = "https://rumble.com/embed/{id}/",

        Addresses =
        [
            // The id of an embed is not the id of the video's page: only the network connects the two.
            new("/embed/{id:alnum(4..12)}/**") { Kind = EmbedKind.Video, Canonical = "https://rumble.com/embed/{id}/" },
            new("/embed/{publisher:alnum}.{id:alnum(4..12)}/**") { Kind = EmbedKind.Video, Canonical = "https://rumble.com/embed/{id}/" },
            new("/v{page:alnum(4..12)}-{slug}.html") { Kind = EmbedKind.Video, Id = "v{page}" },
        ],

        Calls = [new("Rumble", "https://rumble.com/embed/{video}/")],

        Sources =
        [
            PostSource.OEmbed("https://rumble.com/api/Media/oembed.json"),
            PostSource.Page,
        ],

        Examples =
        [
            new("https://rumble.com/embed/u1th29y.v7anxls/?pub=4", "v7anxls") { Canonical = "https://rumble.com/embed/v7anxls/" },
            new("https://rumble.com/v8bhte-harbor-report.html", "v8bhte"),
        ],

        Lookalikes = ["https://rumble.com/c/HarborLedger", "https://rumble.com/register/harbor/", "https://crumble.com/embed/v8bhte/"],
    };
}

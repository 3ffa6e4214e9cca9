namespace EmbedArchive.Providers;

/// <summary>Talks of TED.</summary>
internal static class Ted
{
    internal static EmbedProvider Provider { get; } = new("ted", "TED")
    {
        Hosts = ["ted.com"],

        FromId = "https://www.ted.com/talks/{id}",

        Addresses =
        [
            new("/talks/{id:slug(4..)}*") { Kind = EmbedKind.Video, Canonical = "https://www.ted.com/talks/{id}" },
            new("embed.ted.com/talks/{id:slug(4..)}*") { Kind = EmbedKind.Video, Canonical = "https://www.ted.com/talks/{id}" },
            new("embed.ted.com/talks/lang/{language}/{id:slug(4..)}*") { Kind = EmbedKind.Video, Canonical = "https://www.ted.com/talks/{id}" },
            new("embed-ssl.ted.com/talks/{id:slug(4..)}*") { Kind = EmbedKind.Video, Canonical = "https://www.ted.com/talks/{id}" },
            new("embed-ssl.ted.com/talks/lang/{language}/{id:slug(4..)}*") { Kind = EmbedKind.Video, Canonical = "https://www.ted.com/talks/{id}" },
        ],

        Sources = [PostSource.OEmbed("https://www.ted.com/services/v1/oembed.json"), PostSource.Page],

        Examples =
        [
            new("https://embed.ted.com/talks/lang/en/eli_p_beware_bubbles", "eli_p_beware_bubbles") { Canonical = "https://www.ted.com/talks/eli_p_beware_bubbles" },
            new("https://www.ted.com/talks/eli_p_beware_bubbles", "eli_p_beware_bubbles"),
        ],

        Lookalikes = ["https://www.ted.com/speakers/eli_p", "https://www.ted.com/talks"],
    };
}

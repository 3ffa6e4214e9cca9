namespace EmbedArchive.Providers;

/// <summary>Pictures and albums on Imgur.</summary>
internal static class Imgur
{
    internal static EmbedProvider Provider { get; } = new("imgur", "Imgur")
    {
        Hosts = ["imgur.com", "i.imgur.com"],

        FromId = "https://imgur.com/{id}",

        Addresses =
        [
            new("/{id:alnum(5..8)}") { Kind = EmbedKind.Image, Canonical = "https://imgur.com/{id}" },
            new("/{id:alnum(5..8)}/embed") { Kind = EmbedKind.Image, Canonical = "https://imgur.com/{id}" },
            new("/{id:alnum(5..8)}.(gifv|mp4|gif|jpg|jpeg|png|webp)") { Kind = EmbedKind.Image, Canonical = "https://imgur.com/{id}" },
            new("/a/{id:alnum(5..8)}/**") { Kind = EmbedKind.Gallery, Canonical = "https://imgur.com/a/{id}" },
            new("/a/{slug}-{id:alnum(5..8)}/**") { Kind = EmbedKind.Gallery, Canonical = "https://imgur.com/a/{id}" },
            new("/gallery/{id:alnum(5..8)}/**") { Kind = EmbedKind.Gallery, Canonical = "https://imgur.com/gallery/{id}" },
            new("/gallery/{slug}-{id:alnum(5..8)}/**") { Kind = EmbedKind.Gallery, Canonical = "https://imgur.com/gallery/{id}" },
            new("/t/{topic}/{id:alnum(5..8)}") { Kind = EmbedKind.Gallery, Canonical = "https://imgur.com/gallery/{id}" },
        ],

        NotItems = ["/(upload|search|signin|register|about|rules|privacy|emerald|random|memegen|apps|hot|new|top)"],

        Marks =
        [
            // The attribute is right where the link is not: album codes of old snippets link without a/.
            new("blockquote.imgur-embed-pub[data-id]", "https://imgur.com/{data-id}") { Quote = QuoteLayout.Title },
            new("amp-imgur[data-imgur-id]", "https://imgur.com/{data-imgur-id}") { Form = EmbedForm.Amp },
        ],

        Sources =
        [
            PostSource.OEmbed("https://api.imgur.com/oembed.json"),
            PostSource.Page,
            new("imgur-image", "https://api.imgur.com/3/image/{id}")
            {
                Format = "imgur-image", For = [EmbedKind.Image], Credential = "imgur-client-id", Headers = [new("Authorization", "Client-ID {credential}")],
            },
            new("imgur-image", "https://api.imgur.com/3/album/{id}")
            {
                Format = "imgur-image", For = [EmbedKind.Gallery], Credential = "imgur-client-id", Headers = [new("Authorization", "Client-ID {credential}")],
            },
            new("imgur-image", "https://api.imgur.com/3/*{id}*") { Format = "imgur-image", CapturedOnly = true },
        ],

        Examples =
        [
            new("https://imgur.com/a/yF1gV", "yF1gV"),
            new("https://i.imgur.com/PdcLqcV.gifv", "PdcLqcV") { Canonical = "https://imgur.com/PdcLqcV" },
        ],

        Lookalikes = ["https://imgur.com/upload", "https://imgur.com/user/portpress", "https://s.imgur.com/min/embed.js"],
    };
}

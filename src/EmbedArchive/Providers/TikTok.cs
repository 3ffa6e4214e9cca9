namespace EmbedArchive.Providers;

/// <summary>Videos on TikTok.</summary>
internal static class TikTok
{
    private static readonly EmbedFallback Substack = new()
    {
        Text = "{data-attrs.title}", Author = "{data-attrs.author}", Handle = "{data-attrs.author_url}",
    };

    internal static EmbedProvider Provider { get; } = new("tiktok", "TikTok")
    {
        Hosts = ["tiktok.com", "vxtiktok.com"],

        FromId = "https://www.tiktok.com/@/video/{id}",

        Addresses =
        [
            new("/@{user:dotted(0..30)}/video/{id:digits(15..20)}/**") { Kind = EmbedKind.Video, Canonical = "https://www.tiktok.com/@{user|}/video/{id}" },
            new("/@{user:dotted(0..30)}/photo/{id:digits(15..20)}/**") { Kind = EmbedKind.Gallery, Canonical = "https://www.tiktok.com/@{user|}/photo/{id}" },
            new("/embed/{id:digits(15..20)}/**") { Kind = EmbedKind.Video, Canonical = "https://www.tiktok.com/@/video/{id}" },
            new("/embed/v2/{id:digits(15..20)}/**") { Kind = EmbedKind.Video, Canonical = "https://www.tiktok.com/@/video/{id}" },
            new("/player/v1/{id:digits(15..20)}/**") { Kind = EmbedKind.Video, Canonical = "https://www.tiktok.com/@/video/{id}" },
            new("/v/{id:digits(15..20)}.html") { Kind = EmbedKind.Video, Canonical = "https://www.tiktok.com/@/video/{id}" },
            new("/t/{token:alnum(6..)}") { Kind = EmbedKind.Video, Id = "", Canonical = "https://www.tiktok.com/t/{token}/" },
            new("vm.tiktok.com/{token:alnum(6..)}") { Kind = EmbedKind.Video, Id = "", Canonical = "https://vm.tiktok.com/{token}/" },
            new("vt.tiktok.com/{token:alnum(6..)}") { Kind = EmbedKind.Video, Id = "", Canonical = "https://vt.tiktok.com/{token}/" },
        ],

        Marks =
        [
            new("blockquote.tiktok-embed", "{cite}", "{data-video-id}", "{last-link}") { Quote = QuoteLayout.Caption },
            new("amp-tiktok", "{data-src}") { Form = EmbedForm.Amp },
            new("div.tiktok-wrap[data-attrs]", "{data-attrs.url}") { Facts = Substack },
            new("[data-component-name=TikTokCreateTikTokEmbed]", "{data-attrs.url}") { Facts = Substack },
        ],

        TimeOfId = IdTime.OfTikTok,

        Sources =
        [
            PostSource.OEmbed("https://www.tiktok.com/oembed"),
            // The page holds the item as JSON.
            new("tiktok-page", "{url:raw}") { Format = "tiktok-page" },
            new("tiktok-item", "https://*tiktok.com/api/item/detail/*{id}*") { Format = "tiktok-item", CapturedOnly = true },
        ],

        Examples =
        [
            new("https://www.tiktok.com/@selim_x/video/7426420135574355847?lang=en", "7426420135574355847")
            {
                Canonical = "https://www.tiktok.com/@selim_x/video/7426420135574355847",
            },
            new("https://m.tiktok.com/v/7426420135574355847.html", "7426420135574355847") { Canonical = "https://www.tiktok.com/@/video/7426420135574355847" },
        ],

        Lookalikes =
        [
            "https://www.tiktok.com/@selim_x",
            "https://www.tiktok.com/music/original-sound-7426420396745435909",
            "https://www.tiktok.com/tag/tdetech",
        ],
    };
}

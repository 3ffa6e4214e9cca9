namespace EmbedArchive.Providers;

/// <summary>Posts on Instagram.</summary>
internal static class Instagram
{
    private static readonly EmbedFallback Substack = new() { Title = "{data-attrs.title}", Handle = "{data-attrs.author_name}" };

    internal static EmbedProvider Provider { get; } = new("instagram", "Instagram")
    {
        Hosts = ["instagram.com", "instagr.am", "ddinstagram.com"],

        Aliases = ["ig", "insta"],

        FromId = "https://www.instagram.com/p/{id}/",

        Addresses =
        [
            new("/p/{id:slug(5..60)}/**") { Canonical = "https://www.instagram.com/p/{id}/" },
            // A photo answers 404 under /reel/, so the sort of path is kept.
            new("/{path=reel|tv}/{id:slug(5..60)}/**") { Kind = EmbedKind.Video, Canonical = "https://www.instagram.com/{path}/{id}/" },
            new("/reels/{id:slug(6..60)}/**") { Kind = EmbedKind.Video, Canonical = "https://www.instagram.com/reel/{id}/" },
            new("/{user:dotted(1..30)}/p/{id:slug(5..60)}/**") { Canonical = "https://www.instagram.com/p/{id}/" },
            new("/{user:dotted(1..30)}/{path=reel|tv}/{id:slug(5..60)}/**") { Kind = EmbedKind.Video, Canonical = "https://www.instagram.com/{path}/{id}/" },
        ],

        NotItems = ["/share/(p|reel|tv|reels)/**", "/reels/audio/**", "/explore/**", "/stories/**", "/accounts/**"],

        Marks =
        [
            new("blockquote.instagram-media", "{data-instgrm-permalink}", "{last-link}") { Quote = QuoteLayout.SharedBy },
            new("blockquote[data-instgrm-permalink]", "{data-instgrm-permalink}") { Quote = QuoteLayout.SharedBy },
            new("amp-instagram", "{data-shortcode}", "{shortcode}") { Form = EmbedForm.Amp },
            new("div.instagram[data-attrs]", "{data-attrs.instagram_id}") { Facts = Substack },
            new("[data-component-name=InstagramToDOM]", "{data-attrs.instagram_id}") { Facts = Substack },
        ],

        TimeOfId = IdTime.OfInstagram,

        Sources =
        [
            new("meta-oembed", "https://graph.facebook.com/v25.0/instagram_oembed?url={url}&omitscript=true&access_token={credential}")
            {
                Kind = SourceKind.OEmbed, Format = "oembed", Credential = "meta-app-token", CredentialOptional = true,
            },
            new("page", "{url:raw}") { Kind = SourceKind.Page, Format = "instagram-page" },
            // What browsers and apps captured of Instagram's own interfaces.
            new("instagram-json", "https://www.instagram.com/*{id}/?__a=1*") { Format = "instagram-json", CapturedOnly = true },
            new("instagram-json", "https://*instagram.com/*graphql*{id}*") { Format = "instagram-json", CapturedOnly = true },
            new("instagram-json", "https://*instagram.com/*graphql*") { Format = "instagram-json", CapturedOnly = true },
            new("instagram-json", "https://*instagram.com/api/v1/media/*") { Format = "instagram-json", CapturedOnly = true },
        ],

        Examples =
        [
            new("https://www.instagram.com/p/C7HcVXTktaH/?utm_source=ig_embed", "C7HcVXTktaH") { Canonical = "https://www.instagram.com/p/C7HcVXTktaH/" },
            new("https://www.instagram.com/nike.v/reel/DOHMtsT1JfT/?igsh=MWQ1", "DOHMtsT1JfT") { Canonical = "https://www.instagram.com/reel/DOHMtsT1JfT/" },
            new("http://instagr.am/p/Byxieczg0ba/", "Byxieczg0ba") { Canonical = "https://www.instagram.com/p/Byxieczg0ba/" },
        ],

        Lookalikes =
        [
            "https://www.instagram.com/share/p/BAKx9fQ2c",
            "https://www.instagram.com/reels/audio/1234567890123456/",
            "https://www.instagram.com/lena.brandt/",
            "https://www.notinstagram.com/p/C7HcVXTktaH/",
        ],
    };
}

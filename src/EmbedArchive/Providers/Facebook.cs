namespace EmbedArchive.Providers;

/// <summary>Posts and videos on Facebook.</summary>
internal static class Facebook
{
    internal static EmbedProvider Provider { get; } = new("facebook", "Facebook")
    {
        Hosts = ["facebook.com", "*.facebook.com"],

        Aliases = ["fb"],

        Addresses =
        [
            new("/{page}/posts/{id:alnum(5..)}*") { Canonical = "https://www.facebook.com/{page}/posts/{id}" },
            new("/{page}/posts/{slug}/{id:alnum(5..)}*") { Canonical = "https://www.facebook.com/{page}/posts/{id}" },
            new("/{page}/videos/{id:digits(5..)}/**") { Kind = EmbedKind.Video, Canonical = "https://www.facebook.com/{page}/videos/{id}/" },
            new("/{page}/videos/{title}/{id:digits(5..)}/**") { Kind = EmbedKind.Video, Canonical = "https://www.facebook.com/{page}/videos/{id}/" },
            new("/{page}/photos/{id:digits(5..)}/**") { Kind = EmbedKind.Image, Canonical = "https://www.facebook.com/{page}/photos/{id}/" },
            new("/{page}/photos/{set:dotted}/{id:digits(5..)}/**") { Kind = EmbedKind.Image, Canonical = "https://www.facebook.com/{page}/photos/{set}/{id}/" },
            new("/reel/{id:digits(5..)}/**") { Kind = EmbedKind.Video, Canonical = "https://www.facebook.com/reel/{id}/" },
            new("/watch?v={id:digits(5..)}") { Kind = EmbedKind.Video, Canonical = "https://www.facebook.com/watch/?v={id}" },
            new("/watch/live?v={id:digits(5..)}") { Kind = EmbedKind.Video, Canonical = "https://www.facebook.com/watch/?v={id}" },
            new("/video.php?v={id:digits(5..)}") { Kind = EmbedKind.Video, Canonical = "https://www.facebook.com/watch/?v={id}" },
            new("/video/video.php?v={id:digits(5..)}") { Kind = EmbedKind.Video, Canonical = "https://www.facebook.com/watch/?v={id}" },
            new("/video/embed?video_id={id:digits(5..)}") { Kind = EmbedKind.Video, Canonical = "https://www.facebook.com/watch/?v={id}" },
            new("/v/{id:digits(5..)}") { Kind = EmbedKind.Video, Canonical = "https://www.facebook.com/watch/?v={id}" },
            new("/photo.php?fbid={id:digits(5..)}") { Kind = EmbedKind.Image, Canonical = "https://www.facebook.com/photo.php?fbid={id}" },
            new("/photo?fbid={id:digits(5..)}") { Kind = EmbedKind.Image, Canonical = "https://www.facebook.com/photo.php?fbid={id}" },
            new("/(permalink|story).php?story_fbid={id:alnum(5..)}&id={page:digits}")
            {
                Canonical = "https://www.facebook.com/permalink.php?story_fbid={id}&id={page}",
            },
            new("/groups/{group:dotted}/(posts|permalink)/{id:digits(5..)}/**") { Canonical = "https://www.facebook.com/groups/{group}/posts/{id}/" },
            new("/events/{id:digits(5..)}/**") { Canonical = "https://www.facebook.com/events/{id}/" },
            new("/notes/{page}/{title}/{id:digits(5..)}/**") { Canonical = "https://www.facebook.com/notes/{page}/{title}/{id}/" },
            new("/share/{sort=p|v|r}/{token:alnum(6..)}/**") { Id = "", Canonical = "https://www.facebook.com/share/{sort}/{token}/" },
            new("fb.watch/{token:slug(6..)}/**") { Kind = EmbedKind.Video, Id = "", Canonical = "https://fb.watch/{token}/" },
            new("/plugins/(post|video|comment_embed).php?href={inner}"),
            new("/{version}/plugins/(post|video|comment_embed).php?href={inner}"),
            new("/plugins/(page|likebox|fan).php?href={inner}") { Vouches = true },
            new("/{version}/plugins/(page|likebox|fan).php?href={inner}") { Vouches = true },
            new("/{page:any}") { Kind = EmbedKind.Profile, Id = "", Canonical = "https://www.facebook.com/{page}", MarkedOnly = true },
            new("/pages/{name}/{page:digits}") { Kind = EmbedKind.Profile, Id = "", Canonical = "https://www.facebook.com/pages/{name}/{page}", MarkedOnly = true },
        ],

        NotItems = ["/plugins/**", "/sharer/**", "/sharer.php", "/dialog/**", "/tr"],

        Marks =
        [
            new("div.fb-post[data-href]", "{data-href}") { Quote = QuoteLayout.PostedBy, Form = EmbedForm.CustomElement },
            new("div.fb-video[data-href]", "{data-href}") { Quote = QuoteLayout.PostedBy, Form = EmbedForm.CustomElement },
            new("div.fb-comment-embed[data-href]", "{data-href}") { Quote = QuoteLayout.PostedBy, Form = EmbedForm.CustomElement, Kind = EmbedKind.Comment },
            new("fb:post[href]", "{href}") { Quote = QuoteLayout.PostedBy },
            new("fb:video[href]", "{href}") { Quote = QuoteLayout.PostedBy },
            new("blockquote.fb-xfbml-parse-ignore[cite]", "{cite}") { Quote = QuoteLayout.PostedBy },
            new("amp-facebook[data-href]", "{data-href}") { Form = EmbedForm.Amp },
            new(".fb-page[data-href]", "{data-href}") { Kind = EmbedKind.Profile, Form = EmbedForm.CustomElement },
            new(".fb-like-box[data-href]", "{data-href}") { Kind = EmbedKind.Profile, Form = EmbedForm.CustomElement },
            new("fb:like-box[href]", "{href}") { Kind = EmbedKind.Profile },
            new("fb:page[href]", "{href}") { Kind = EmbedKind.Profile },
            new("amp-facebook-page[data-href]", "{data-href}") { Kind = EmbedKind.Profile, Form = EmbedForm.Amp },
            new("[flashvars*=video_id][src*=mvp.swf]", "https://www.facebook.com/watch/?v={flashvars.video_id}") { Form = EmbedForm.Object },
            new("object[data*=mvp.swf]", "https://www.facebook.com/watch/?v={param.flashvars.video_id}"),
        ],

        Sources =
        [
            new("meta-oembed", "https://graph.facebook.com/v25.0/oembed_post?url={url}&omitscript=true&access_token={credential}")
            {
                Kind = SourceKind.OEmbed, Format = "oembed", For = [EmbedKind.Post, EmbedKind.Image, EmbedKind.Gallery, EmbedKind.Comment],
                Credential = "meta-app-token", CredentialOptional = true,
            },
            new("meta-oembed", "https://graph.facebook.com/v25.0/oembed_video?url={url}&omitscript=true&access_token={credential}")
            {
                Kind = SourceKind.OEmbed, Format = "oembed", For = [EmbedKind.Video, EmbedKind.Live],
                Credential = "meta-app-token", CredentialOptional = true,
            },
            new("page", "{url:raw}") { Kind = SourceKind.Page, Format = "facebook-page" },
        ],

        Examples =
        [
            new("https://www.facebook.com/20531316728/posts/10154009990506729/", "10154009990506729")
            {
                Canonical = "https://www.facebook.com/20531316728/posts/10154009990506729",
            },
            new("https://www.facebook.com/plugins/video.php?href=https%3A%2F%2Fwww.facebook.com%2Fwatch%2F%3Fv%3D224353158889229&t=0", "224353158889229")
            {
                Canonical = "https://www.facebook.com/watch/?v=224353158889229",
            },
            new("https://m.facebook.com/story.php?story_fbid=10158000000000001&id=20531316728", "10158000000000001")
            {
                Canonical = "https://www.facebook.com/permalink.php?story_fbid=10158000000000001&id=20531316728",
            },
        ],

        Lookalikes =
        [
            "https://www.facebook.com/plugins/like.php?href=https%3A%2F%2Fwww.facebook.com%2Fportcity%2Fposts%2F10153231379946729",
            "https://www.facebook.com/sharer/sharer.php?u=https%3A%2F%2Fwww.facebook.com%2Fportcity%2Fposts%2F10153231379946729",
            "https://www.facebook.com/tr?id=1234567890123456",
            "https://www.facebook.com/portcity/videos/",
            "https://facebook.com.evil.example/portcity/posts/10153231379946729",
        ],
    };
}

namespace EmbedArchive.Providers;

/// <summary>Posts on Bluesky.</summary>
internal static class Bluesky
{
    private static readonly EmbedFallback Substack = new()
    {
        Text = "{data-attrs.text}", Author = "{data-attrs.authorName}", Handle = "{data-attrs.authorHandle}", Date = "{data-attrs.createdAt}",
    };

    internal static EmbedProvider Provider { get; } = new("bluesky", "Bluesky")
    {
        Hosts = ["bsky.app", "main.bsky.dev", "deer.social", "fxbsky.app", "bskx.app"],

        Aliases = ["bsky"],

        Addresses =
        [
            new("/profile/{user:did(3..)}/post/{id:alnum(8..20)}/**") { Canonical = "https://bsky.app/profile/{user}/post/{id}" },
            new("at:/{user:did(3..)}/app.bsky.feed.post/{id:alnum(8..20)}") { Canonical = "https://bsky.app/profile/{user}/post/{id}" },
            new("embed.bsky.app/embed/{user:did(3..)}/app.bsky.feed.post/{id:alnum(8..20)}") { Canonical = "https://bsky.app/profile/{user}/post/{id}" },
        ],

        Marks =
        [
            new("blockquote.bluesky-embed", "{data-bluesky-uri}", "{last-link}") { Quote = QuoteLayout.Byline },
            new("blockquote[data-bluesky-uri]", "{data-bluesky-uri}") { Quote = QuoteLayout.Byline },
            new("[data-bluesky-uri]", "{data-bluesky-uri}"),
            new("bluesky-post[src]", "{src}"),
            new("div.bluesky-wrap[data-attrs]", "{data-attrs.uri}", "https://bsky.app/profile/{data-attrs.authorDid}/post/{data-attrs.postId}") { Facts = Substack },
            new("[data-component-name=BlueskyCreateBlueskyEmbed]", "{data-attrs.uri}") { Facts = Substack },
        ],

        TimeOfId = IdTime.OfBluesky,

        Sources =
        [
            // Without the limits a popular post comes with some 370 kB of answers.
            new("bluesky-thread", "https://public.api.bsky.app/xrpc/app.bsky.feed.getPostThread?uri=at://{user:raw}/app.bsky.feed.post/{id}&depth=0&parentHeight=1")
            {
                Format = "bluesky-thread",
            },
            new("oembed", "https://embed.bsky.app/oembed?url={url}&format=json") { Kind = SourceKind.OEmbed, Format = "oembed" },
            new("page", "{url:raw}") { Kind = SourceKind.Page, Format = "bluesky-page" },
            new("bluesky-thread", "https://*/xrpc/*{id}*") { Format = "bluesky-thread", CapturedOnly = true },
            new("bluesky-thread", "https://*/xrpc/app.bsky.*.getPost*") { Format = "bluesky-thread", CapturedOnly = true },
            new("bluesky-feed", "https://*/xrpc/app.bsky.feed.get*Feed*") { Format = "bluesky-thread", CapturedOnly = true },
            new("bluesky-account", "https://*/xrpc/*etProfile*{user}*") { Format = "bluesky-thread", CapturedOnly = true },
        ],

        Examples =
        [
            new("https://bsky.app/profile/harborledger.bsky.social/post/3mifpwucotk3e", "3mifpwucotk3e"),
            new("at://did:plc:kenywqun4liygj5q7xvhrc23/app.bsky.feed.post/3lddnbw2k4z27", "3lddnbw2k4z27")
            {
                Canonical = "https://bsky.app/profile/did:plc:kenywqun4liygj5q7xvhrc23/post/3lddnbw2k4z27",
            },
        ],

        Lookalikes =
        [
            "https://bsky.app/profile/harborledger.bsky.social",
            "https://bsky.app/intent/compose?text=Ferry",
            "at://did:plc:kenywqun4liygj5q7xvhrc23/app.bsky.feed.like/3lddnbw2k4z27",
        ],
    };
}

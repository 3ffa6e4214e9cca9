namespace EmbedArchive.Providers;

/// <summary>Posts and comments on Reddit.</summary>
internal static class Reddit
{
    internal static EmbedProvider Provider { get; } = new("reddit", "Reddit")
    {
        Hosts = ["reddit.com", "*.reddit.com", "redditmedia.com", "embed.redditmedia.com"],

        Addresses =
        [
            new("/{in=r|user}/{sub:slug}/comments/{id:alnum(4..10)}") { Canonical = "https://www.reddit.com/{in}/{sub}/comments/{id}/" },
            new("/{in=r|user}/{sub:slug}/comments/{id:alnum(4..10)}/{slug}") { Canonical = "https://www.reddit.com/{in}/{sub}/comments/{id}/" },
            new("/{in=r|user}/{sub:slug}/comments/{post:alnum(4..10)}/{slug}/{id:alnum(1..10)}/**")
            {
                Kind = EmbedKind.Comment, Canonical = "https://www.reddit.com/{in}/{sub}/comments/{post}/comment/{id}/",
            },
            new("/{in=r|user}/{sub:slug}/comments/{post:alnum(4..10)}/comment/{id:alnum(1..10)}/**")
            {
                Kind = EmbedKind.Comment, Canonical = "https://www.reddit.com/{in}/{sub}/comments/{post}/comment/{id}/",
            },
            new("/comments/{id:alnum(4..10)}/**") { Canonical = "https://www.reddit.com/comments/{id}/" },
            new("redd.it/{id:alnum(4..10)}") { Canonical = "https://www.reddit.com/comments/{id}/" },
            new("/r/{sub:slug}/s/{token:alnum(6..)}") { Id = "", Canonical = "https://www.reddit.com/r/{sub}/s/{token}" },
        ],

        Marks =
        [
            // A comment's embed holds two links: the comment first, then its thread.
            new("blockquote.reddit-embed-bq", "{first-link}") { Quote = QuoteLayout.Thread },
            new("blockquote.reddit-card", "{first-link}") { Quote = QuoteLayout.Thread },
            new(".reddit-embed", "{first-link}") { Quote = QuoteLayout.Thread },
            new("amp-reddit", "{data-src}") { Form = EmbedForm.Amp },
        ],

        Sources =
        [
            // Anonymous .json has been refused to everyone since May 2026.
            new("reddit-listing", "https://oauth.reddit.com/api/info?raw_json=1&id=t3_{id}")
            {
                Format = "reddit-listing", For = [EmbedKind.Post, EmbedKind.Gallery, EmbedKind.Image, EmbedKind.Video, EmbedKind.Poll],
                Credential = "reddit-token", Headers = [new("Authorization", "Bearer {credential}")],
            },
            new("reddit-listing", "https://oauth.reddit.com/api/info?raw_json=1&id=t1_{id}")
            {
                Format = "reddit-listing", For = [EmbedKind.Comment],
                Credential = "reddit-token", Headers = [new("Authorization", "Bearer {credential}")],
            },
            PostSource.OEmbed("https://www.reddit.com/oembed"),
            new("page", "{url:raw}") { Kind = SourceKind.Page, Format = "reddit-page" },
            // Listings as browsers and clients captured them.
            new("reddit-listing", "https://*reddit.com/*comments/{id}*") { Format = "reddit-listing", CapturedOnly = true },
            new("reddit-listing", "https://*reddit.com/*comments/{post}/*{id}*") { Format = "reddit-listing", CapturedOnly = true },
            new("reddit-listing", "https://*reddit.com/*t*_{id}*") { Format = "reddit-listing", CapturedOnly = true },
        ],

        Examples =
        [
            new("https://old.reddit.com/r/pics/comments/9wp1qg/my_mom/?ref=share", "9wp1qg") { Canonical = "https://www.reddit.com/r/pics/comments/9wp1qg/" },
            new("https://www.reddit.com/r/godot/comments/1e9iyof/comment/leevgp2/", "leevgp2"),
        ],

        Lookalikes = ["https://www.reddit.com/submit?url=https%3A%2F%2Fexample-news.com", "https://www.reddit.com/r/pics/", "https://notreddit.com/r/pics/comments/9wp1qg"],
    };
}

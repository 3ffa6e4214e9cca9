namespace EmbedArchive.Providers;

/// <summary>A card that shows a page of any site: an editor's bookmark.</summary>
internal static class Web
{
    internal static EmbedProvider Provider { get; } = new("web", "Web page")
    {
        Hosts = ["*"],

        Addresses =
        [
            new("/**") { Kind = EmbedKind.Article, Id = "{url}", MarkedOnly = true },
        ],

        Marks =
        [
            new("a.kg-bookmark-container[href]", "{href}") { Quote = QuoteLayout.Title, Form = EmbedForm.DataAttribute },
        ],

        Sources =
        [
            PostSource.Page,
            // Servers of the fediverse whose addresses no provider claims.
            new("mastodon-status", "https://{host:raw}/api/v1/statuses/{last}") { Format = "mastodon-status", CapturedOnly = true },
            new("peertube-video", "https://{host:raw}/api/v1/videos/{last}") { Format = "peertube-video", CapturedOnly = true },
            new("lemmy-post", "https://{host:raw}/api/v3/post?id={last}*") { Format = "lemmy-post", CapturedOnly = true },
            new("misskey-note", "https://{host:raw}/api/notes/show*") { Format = "misskey-note", CapturedOnly = true },
            new("activitypub", "https://{host:raw}/users/*/statuses/{last}") { Format = "activitypub", CapturedOnly = true },
        ],

        Examples =
        [
            new("https://blog.example-news.com/harbor-story/", "https://blog.example-news.com/harbor-story/"),
            new("https://example.org/a?b=1", "https://example.org/a?b=1"),
        ],

        Lookalikes = ["mailto:port@example.org", "/harbor-story/"],
    };
}

namespace EmbedArchive.Providers;

/// <summary>Articles of WordPress sites that show one another.</summary>
internal static class WordPress
{
    internal static EmbedProvider Provider { get; } = new("wordpress", "WordPress")
    {
        Hosts = ["*"],

        Addresses =
        [
            new("/**") { Kind = EmbedKind.Article, Id = "{url}", MarkedOnly = true },
        ],

        Marks =
        [
            new("blockquote.wp-embedded-content", "{first-link}") { Quote = QuoteLayout.Title },
            new("amp-wordpress-embed[data-url]", "{data-url}") { Form = EmbedForm.Amp },
        ],

        Sources = [PostSource.Page],

        Examples =
        [
            new("https://blog.example-news.com/harbor-story/", "https://blog.example-news.com/harbor-story/"),
            new("https://example.org/?p=12", "https://example.org/?p=12"),
        ],

        Lookalikes = ["mailto:port@example.org", "/harbor-story/"],
    };
}

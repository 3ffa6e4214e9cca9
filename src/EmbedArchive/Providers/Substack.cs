namespace EmbedArchive.Providers;

/// <summary>Posts of Substack newsletters, shown as a card.</summary>
internal static class Substack
{
    private static readonly EmbedFallback Card = new()
    {
        Text = "{data-attrs.title}", Title = "{data-attrs.title}", Author = "{data-attrs.publication_name}", Date = "{data-attrs.date}",
    };

    internal static EmbedProvider Provider { get; } = new("substack", "Substack")
    {
        Hosts = ["*.substack.com"],

        Addresses =
        [
            new("/p/{slug:slug}") { Kind = EmbedKind.Article, Id = "{url}", Canonical = "https://{host}/p/{slug}", MarkedOnly = true },
            new("*/**") { Kind = EmbedKind.Article, Id = "{url}", MarkedOnly = true },
        ],

        Marks =
        [
            new("div.embedded-post-wrap[data-attrs]", "{data-attrs.url}") { Facts = Card },
            new("div.digest-post-embed[data-attrs]", "{data-attrs.canonical_url}", "{data-attrs.url}") { Facts = Card },
        ],

        Sources = [PostSource.Page],

        Examples =
        [
            new("https://example.substack.com/p/harbor-post", "https://example.substack.com/p/harbor-post"),
            new("https://letters.example.org/p/harbor-post", "https://letters.example.org/p/harbor-post"),
        ],

        Lookalikes = ["mailto:port@example.org", "/p/harbor-post"],
    };
}

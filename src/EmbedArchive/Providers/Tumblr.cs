namespace EmbedArchive.Providers;

/// <summary>Posts on Tumblr.</summary>
internal static class Tumblr
{
    internal static EmbedProvider Provider { get; } = new("tumblr", "Tumblr")
    {
        Hosts = ["tumblr.com"],

        Addresses =
        [
            new("*.tumblr.com/post/{id:digits(6..)}/**") { Canonical = "https://{host}/post/{id}" },
            new("*.tumblr.com/{id:digits(9..)}/**") { Canonical = "https://{host}/post/{id}" },
            new("/{blog:slug}/{id:digits(6..)}/**") { Canonical = "https://{blog}.tumblr.com/post/{id}" },
            new("/blog/view/{blog:slug}/{id:digits(6..)}/**") { Canonical = "https://{blog}.tumblr.com/post/{id}" },
            new("embed.tumblr.com/embed/post/{key:slug}/{id:digits(6..)}") { Canonical = "https://embed.tumblr.com/embed/post/{key}/{id}" },
        ],

        Marks =
        [
            new("div.tumblr-post", "{last-link}", "{data-href}"),
        ],

        Sources =
        [
            PostSource.OEmbed("https://www.tumblr.com/oembed/1.0"),
            PostSource.Page,
            new("tumblr-post", "https://api.tumblr.com/v2/blog/{host:raw}/posts?id={id}&npf=true&api_key={credential}") { Format = "tumblr-post", Credential = "tumblr-key" },
            new("tumblr-post", "https://api.tumblr.com/v2/blog/*{id}*") { Format = "tumblr-post", CapturedOnly = true },
        ],

        Examples =
        [
            new("https://ifpaintings.tumblr.com/post/92003045635/grant-wood", "92003045635") { Canonical = "https://ifpaintings.tumblr.com/post/92003045635" },
            new("https://www.tumblr.com/ifpaintings/92003045635/grant-wood", "92003045635") { Canonical = "https://ifpaintings.tumblr.com/post/92003045635" },
        ],

        Lookalikes =
        [
            "http://platform.tumblr.com/v1/follow_button.html?tumblelog=gqx",
            "https://www.tumblr.com/share/link?url=https%3A%2F%2Fexample-news.com",
        ],
    };
}

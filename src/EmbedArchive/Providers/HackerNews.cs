namespace EmbedArchive.Providers;

/// <summary>Stories and comments on Hacker News. Articles link to it and embed nothing of it.</summary>
internal static class HackerNews
{
    internal static EmbedProvider Provider { get; } = new("hackernews", "Hacker News")
    {
        Hosts = ["news.ycombinator.com"],

        Addresses = [new("/item?id={id:digits}") { Canonical = "https://news.ycombinator.com/item?id={id}", MarkedOnly = true }],

        Sources = [new("hackernews-item", "https://hacker-news.firebaseio.com/v0/item/{id}.json") { Format = "hackernews-item" }, PostSource.Page],

        Examples =
        [
            new("https://news.ycombinator.com/item?id=8863", "8863"),
            new("https://news.ycombinator.com/item?id=121003&p=2", "121003") { Canonical = "https://news.ycombinator.com/item?id=121003" },
        ],

        Lookalikes = ["https://news.ycombinator.com/newest", "https://news.ycombinator.com/user?id=portdesk"],
    };
}

namespace EmbedArchive.Reports;

/// <summary>The posts that are gone, each once with the articles that embed it. Both lists have an end; all are counted.</summary>
internal sealed class GoneTally
{
    private const int Most = 20_000, MostArticles = 5;

    private readonly Dictionary<string, (GonePost Post, List<ArticlePlace> Places, long Articles, string Last)> posts = new(StringComparer.Ordinal);
    private long beyond;

    internal void Add(EmbedResult embed, ArticlePlace place)
    {
        var post = embed.Snapshot;
        if (!PostFates.IsGone(post)) return;
        if (!posts.TryGetValue(post.Id, out var known))
        {
            if (posts.Count >= Most)
            {
                // It cannot be told whether it was met before: counted as a post of its own.
                beyond++;
                return;
            }
            known = (Of(embed), [], 0, "");
        }
        // An article that embeds it twice is one article.
        if (known.Articles > 0 && known.Last == place.Article) return;
        if (known.Places.Count < MostArticles) known.Places.Add(place);
        posts[post.Id] = known with { Articles = known.Articles + 1, Last = place.Article };
    }

    internal Listing<GonePost> All() => new(posts.Count + beyond,
        [.. posts.Values.OrderByDescending(p => p.Articles).ThenBy(p => p.Post.Id, StringComparer.Ordinal).Select(p => p.Post with { Articles = new(p.Articles, p.Places) })]);

    private static GonePost Of(EmbedResult embed)
    {
        var (post, fallback) = (embed.Snapshot, embed.Embed.Fallback);
        return new()
        {
            Provider = post.Platform, Id = post.Id, Url = post.CanonicalUrl, State = post.Availability.State, Confidence = post.Availability.Confidence, Fate = PostFates.Of(embed.Outcome),
            PublishedAt = post.PublishedAt, Author = Author(post.Author?.DisplayName ?? fallback?.Author, post.Author?.Handle ?? fallback?.Handle),
            Text = Excerpt.Of(post.Text?.Plain ?? post.Title ?? fallback?.Text ?? fallback?.Title), CheckedAt = post.Availability.CheckedAt, Articles = new(0, []),
        };
    }

    private static string? Author(string? name, string? handle) =>
        Excerpt.Of(name is null || name == handle ? handle is null ? null : "@" + handle : handle is null ? name : $"{name} (@{handle})");
}

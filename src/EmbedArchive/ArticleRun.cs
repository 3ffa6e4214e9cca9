using EmbedArchive.Http;
using EmbedArchive.Links;
using EmbedArchive.Normalize;
using EmbedArchive.Resolve;
using EmbedArchive.Store;

namespace EmbedArchive;

/// <summary>One run over one article: the work on its embeds and links, some at once, told as progress.</summary>
internal sealed class ArticleRun(Article article, Detection detection, IWeb web, EmbedArchiveOptions options, ProviderCatalog catalog, IProgress<ArchiveProgress>? progress)
{
    /// <summary>What earlier runs left; null when there is nothing to go on from.</summary>
    internal EarlierArchive? Earlier { get; init; }

    /// <summary>Whether what they had an answer for is not asked for again.</summary>
    internal bool Resumes { get; init; }

    /// <summary>Whether all is archived already and no file has to change.</summary>
    internal bool HasNothingToDo => Resumes && Earlier?.HoldsAll(article, detection, options.Media) == true;

    private readonly Lock counting = new();
    private int embedsDone;
    private int linksDone;

    /// <summary>Asks for every post and follows every link.</summary>
    internal async Task<(IReadOnlyList<EmbedResult> Posts, IReadOnlyList<LinkResult> Links)> ResolveAsync(CancellationToken cancellationToken)
    {
        var resolver = new PostResolver(web, catalog, options);
        var expander = new LinkExpander(web, options.Http);
        Tell();
        var posts = EachAsync(detection.Embeds, embed => ResolveAsync(resolver, embed, cancellationToken), cancellationToken);
        var links = EachAsync(detection.Links, link => ExpandAsync(expander, link, cancellationToken), cancellationToken);
        await Task.WhenAll(posts, links).ConfigureAwait(false);
        return (await posts.ConfigureAwait(false), await links.ConfigureAwait(false));
    }

    /// <summary>Stores the pictures, videos and recordings of every post.</summary>
    internal async Task<IReadOnlyList<EmbedResult>> SaveMediaAsync(IReadOnlyList<EmbedResult> posts, ArchiveWriter writer, CancellationToken cancellationToken)
    {
        var media = new MediaSaver(web, writer, options);
        return await EachAsync(posts, async post =>
        {
            var saved = await media.SaveAsync(post.Snapshot, cancellationToken).ConfigureAwait(false);
            Tell(embeds: 1);
            // Nothing was gained: the stored snapshot stays as it is, byte for byte.
            var same = Earlier?.FileOf(post.Snapshot) is not null && StoredMedia.Count(saved) <= StoredMedia.Count(post.Snapshot);
            return same ? post : post with { Snapshot = saved };
        }, cancellationToken).ConfigureAwait(false);
    }

    private async Task<EmbedResult> ResolveAsync(PostResolver resolver, Embed embed, CancellationToken cancellationToken)
    {
        var earlier = Earlier?.Find(embed);
        if (earlier is not null && Resumes && ResumeRule.IsDone(earlier.Outcome)) return new(embed, earlier.Outcome, earlier.Snapshot) { Message = earlier.Message, Kept = true };
        var key = new PostKey(embed.Provider, embed.Kind, embed.Id, embed.Url);
        var resolution = await resolver.ResolveAsync(key, embed.Fallback, article.PublishedAt, earlier?.Known, cancellationToken).ConfigureAwait(false);
        var seen = new EmbedResult(embed, resolution.Outcome, resolution.Snapshot) { Message = resolution.Message };
        return earlier is null ? seen : PostObserver.Observe(earlier, seen);
    }

    private async Task<LinkResult> ExpandAsync(LinkExpander expander, ArticleLink link, CancellationToken cancellationToken)
    {
        var earlier = Earlier?.Find(link);
        var kept = earlier is not null && Resumes && ResumeRule.IsDone(earlier);
        var result = kept ? new(link, earlier!) { Kept = true } : new LinkResult(link, await expander.ExpandAsync(link.Url, cancellationToken).ConfigureAwait(false));
        Tell(links: 1);
        return kept || earlier is null ? result : LinkObserver.Observe(earlier, result, web.Time.GetUtcNow());
    }

    private async Task<IReadOnlyList<TResult>> EachAsync<T, TResult>(IReadOnlyList<T> items, Func<T, Task<TResult>> work, CancellationToken cancellationToken)
    {
        var results = new TResult[items.Count];
        await Parallel.ForAsync(0, items.Count, new ParallelOptions { MaxDegreeOfParallelism = options.Http.Concurrency, CancellationToken = cancellationToken },
            async (i, _) => results[i] = await work(items[i]).ConfigureAwait(false)).ConfigureAwait(false);
        return results;
    }

    private void Tell(int embeds = 0, int links = 0)
    {
        // Told inside the lock: progress never goes back.
        lock (counting)
        {
            (embedsDone, linksDone) = (embedsDone + embeds, linksDone + links);
            progress?.Report(new(detection.Embeds.Count, embedsDone, detection.Links.Count, linksDone));
        }
    }
}

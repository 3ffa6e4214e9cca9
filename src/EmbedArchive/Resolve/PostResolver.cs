using EmbedArchive.Http;
using EmbedArchive.Normalize;
using EmbedArchive.Resolve.WebArchives;

namespace EmbedArchive.Resolve;

/// <summary>Asks everyone who may know a post, in order of trust, until enough is known, and makes one snapshot of it.</summary>
internal sealed class PostResolver(IWeb web, ProviderCatalog catalog, EmbedArchiveOptions options)
{
    /// <summary>The key of pages that no provider knows.</summary>
    internal const string AnyPage = "web";

    private readonly SourceAsker asker = new(web, catalog, options.Sources, options.Http);
    private readonly PostFinder finder = new(web, catalog, options.Http);
    private readonly WaybackMachine wayback = new(web, options);
    private readonly TimeGates timeGates = new(web, options);

    /// <summary>The post at an address, which may be a short form of it, a shortened link, or any page.</summary>
    internal async ValueTask<Resolution> ResolveAsync(Uri address, CancellationToken cancellationToken = default)
    {
        var url = address.AbsoluteUri;
        if ((finder.Named(url) ?? finder.Given(url)) is { } named) return await ResolveAsync(named, cancellationToken: cancellationToken).ConfigureAwait(false);
        var followed = await finder.FollowAsync(url, null, "s1", cancellationToken).ConfigureAwait(false);
        var post = followed.Post ?? new PostKey(AnyPage, EmbedKind.Article, followed.Place, followed.Place);
        return await ResolveAsync(WithParts(post), [followed.Attempt], null, null, null, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>A post that an article embeds.</summary>
    /// <param name="post">What the article says it is; without id or address, its words must name it.</param>
    /// <param name="fallback">What the article holds of it.</param>
    /// <param name="articlePublished">When the article was published: web archives are asked for the copy nearest to it.</param>
    /// <param name="earlier">What an earlier run knew of it: what today's answers lack is taken over.</param>
    /// <param name="cancellationToken">Ends the asking.</param>
    internal async ValueTask<Resolution> ResolveAsync(
        PostKey post, EmbedFallback? fallback = null, DateTimeOffset? articlePublished = null, EarlierSnapshot? earlier = null, CancellationToken cancellationToken = default)
    {
        var asked = new List<Asked>();
        post = OfItsOwnSite(post);
        if (post is { Id: null, Url: { } url, Kind: not (EmbedKind.Profile or EmbedKind.Timeline) } && post.Provider != AnyPage)
        {
            var followed = await finder.FollowAsync(url, post.Provider, "s1", cancellationToken).ConfigureAwait(false);
            asked.Add(followed.Attempt);
            post = followed.Post ?? post;
        }
        else if (post is { Id: null, Url: null } && fallback is not null)
        {
            var (found, ways) = await finder.FromWordsAsync(post.Provider, fallback, cancellationToken).ConfigureAwait(false);
            asked.AddRange(ways);
            post = found ?? post;
        }
        return await ResolveAsync(WithParts(post), asked, fallback, articlePublished, earlier, cancellationToken).ConfigureAwait(false);
    }

    private async ValueTask<Resolution> ResolveAsync(
        PostKey post, List<Asked> asked, EmbedFallback? fallback, DateTimeOffset? articlePublished, EarlierSnapshot? earlier, CancellationToken cancellationToken)
    {
        var provider = catalog.Find(post.Provider);
        await AskAsync(post, provider, asked, cancellationToken).ConfigureAwait(false);
        if (options.Sources.WebArchives && earlier is not { HoldsPost: true }) await AskArchivesAsync(post, provider, fallback, articlePublished, asked, cancellationToken).ConfigureAwait(false);
        var snapshot = SnapshotMerge.Merge(post, Facts(asked), fallback, asked.FirstOrDefault(a => a.Facts.Source.At is not null)?.Facts.Source.At ?? web.Time.GetUtcNow(), provider?.TimeOfId, earlier);
        var (outcome, message) = OutcomeRule.Of(snapshot);
        return new(snapshot, outcome, message);
    }

    private async ValueTask AskAsync(PostKey post, EmbedProvider? provider, List<Asked> asked, CancellationToken cancellationToken)
    {
        var timeInId = post.Id is { } id && provider?.TimeOfId?.Invoke(id) is not null;
        foreach (var own in options.Sources.Own)
            asked.Add(await OwnSources.AskAsync(own, post, $"s{asked.Count + 1}", web.Time, cancellationToken).ConfigureAwait(false));
        var plan = new Queue<PostSource>(SourcePlan.For(post, provider));
        while (plan.TryDequeue(out var source) && !Completeness.Enough(Facts(asked), post, timeInId))
        {
            if (await asker.AskAsync(source, post, $"s{asked.Count + 1}", cancellationToken).ConfigureAwait(false) is not { } answer) continue;
            asked.Add(answer);
            if (!asked.Any(a => a.Facts.Source is { Kind: not SourceKind.Page, Outcome: SourceOutcome.Answered }) && Discovery.Find(answer.Answer) is { } twin) plan.Enqueue(twin);
        }
        await AskCaptureAsync(post, provider, asked, timeInId, cancellationToken).ConfigureAwait(false);
        foreach (var history in SourcePlan.ForEdits(provider, Facts(asked)))
            if (await asker.AskAsync(history, post, $"s{asked.Count + 1}", cancellationToken).ConfigureAwait(false) is { } versions) asked.Add(versions);
    }

    /// <summary>What else the replayed capture holds of the post. An answer that turns out to tell nothing of it is no attempt.</summary>
    private async ValueTask AskCaptureAsync(PostKey post, EmbedProvider? provider, List<Asked> asked, bool timeInId, CancellationToken cancellationToken)
    {
        if (web.Captured is not { } captured) return;
        // Two patterns may fit one address: it is read once in each format.
        foreach (var (source, names) in captured.SelectMany(address => CapturedSources.Of(address, post, provider, finder)).DistinctBy(s => (s.Source.Address, s.Source.Format)))
            if (!Completeness.Enough(Facts(asked), post, timeInId)
                && await asker.AskAsync(source, post, $"s{asked.Count + 1}", cancellationToken).ConfigureAwait(false) is { } answer
                && CapturedSources.Tells(answer.Facts, post, names))
                asked.Add(answer);
    }

    private async ValueTask AskArchivesAsync(
        PostKey post, EmbedProvider? provider, EmbedFallback? fallback, DateTimeOffset? articlePublished, List<Asked> asked, CancellationToken cancellationToken)
    {
        if (!ArchiveQuestion.IsWorthIt(Facts(asked), post)) return;
        var handle = asked.Select(a => a.Facts.Facts.Author?.Handle).FirstOrDefault(h => h is not null) ?? AddressFacts.Handle(post) ?? fallback?.Handle;
        var postAt = post.Id is { } id ? provider?.TimeOfId?.Invoke(id) : null;
        var question = new ArchiveQuestion(post, ArchivedForms.Of(post, provider, handle), articlePublished, postAt);
        var copies = options.Sources.Disabled.Contains(WaybackMachine.Name) ? [] : await wayback.AskAsync(question, asked.Count + 1, cancellationToken).ConfigureAwait(false);
        asked.AddRange(copies);
        if (copies.Any(c => c.Facts.Facts.Outcome == SourceOutcome.Answered)) return;
        asked.AddRange(await timeGates.AskAsync(question, copies, asked.Count + 1, cancellationToken).ConfigureAwait(false));
    }

    /// <summary>A card of any page (an editor's bookmark) may show a post: the sources of its site know more than its page.</summary>
    private PostKey OfItsOwnSite(PostKey post) =>
        post.Url is { } page && post.Id == page ? finder.Named(page) ?? finder.Given(page) ?? post : post;

    /// <summary>With the named parts of its canonical address too (the handle in it), whichever form it was named by.</summary>
    private PostKey WithParts(PostKey post)
    {
        if (post.Url is null || finder.Named(post.Url, post.Provider) is not { } named) return post;
        var parts = new Dictionary<string, string>(named.Parts, StringComparer.Ordinal);
        foreach (var (name, value) in post.Parts) parts[name] = value;
        return post with { Parts = parts };
    }

    private static SourceFacts[] Facts(IEnumerable<Asked> asked) => [.. asked.Select(a => a.Facts)];
}

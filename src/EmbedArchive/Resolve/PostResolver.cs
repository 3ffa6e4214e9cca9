using EmbedArchive.Http;
using EmbedArchive.Normalize;
using EmbedArchive.Resolve.WebArchives;

namespace EmbedArchive.Resolve;

/// <summary>Asks everyone who may know a post, in order of trust, until enough is known, and makes one snapshot of it.</summary>
internal sealed class PostResolver(IWeb web, ProviderCatalog catalog, EmbedArchiveOptions options)
{
    private readonly SourceAsker asker = new(web, options.Sources, options.Http);
    private readonly WaybackMachine wayback = new(web, options.Http);

    internal async ValueTask<Resolution> ResolveAsync(
        PostKey post, EmbedFallback? fallback = null, DateTimeOffset? articlePublished = null, CancellationToken cancellationToken = default)
    {
        post = WithParts(post);
        var provider = catalog.Find(post.Provider);
        var timeInId = post.Id is { } id && provider?.TimeOfId?.Invoke(id) is not null;
        var asked = new List<Asked>();
        foreach (var source in SourcePlan.For(post, provider))
        {
            if (await asker.AskAsync(source, post, $"s{asked.Count + 1}", cancellationToken).ConfigureAwait(false) is not { } answer) continue;
            asked.Add(answer);
            if (Completeness.Enough([.. asked.Select(a => a.Facts)], post, timeInId)) break;
        }
        if (options.Sources.WebArchives) await AskArchivesAsync(post, provider, fallback, articlePublished, asked, cancellationToken).ConfigureAwait(false);
        var at = asked.Select(a => a.Answer?.Capture.At).FirstOrDefault(t => t is not null) ?? web.Time.GetUtcNow();
        var snapshot = SnapshotMerge.Merge(post, [.. asked.Select(a => a.Facts)], fallback, at, provider?.TimeOfId);
        var (outcome, message) = OutcomeRule.Of(snapshot);
        return new(snapshot, outcome, message);
    }

    private async ValueTask AskArchivesAsync(
        PostKey post, EmbedProvider? provider, EmbedFallback? fallback, DateTimeOffset? articlePublished, List<Asked> asked, CancellationToken cancellationToken)
    {
        if (options.Sources.Disabled.Contains(WaybackMachine.Name) || !ArchiveQuestion.IsWorthIt([.. asked.Select(a => a.Facts)], post)) return;
        var handle = asked.Select(a => a.Facts.Facts.Author?.Handle).FirstOrDefault(h => h is not null) ?? AddressFacts.Handle(post) ?? fallback?.Handle;
        var postAt = post.Id is { } id ? provider?.TimeOfId?.Invoke(id) : null;
        var question = new ArchiveQuestion(post, ArchivedForms.Of(post, provider, handle), articlePublished ?? web.Time.GetUtcNow(), postAt);
        asked.AddRange(await wayback.AskAsync(question, asked.Count + 1, cancellationToken).ConfigureAwait(false));
    }

    /// <summary>The named parts of the address (the handle in it), when the one who asks does not give them.</summary>
    private PostKey WithParts(PostKey post) =>
        post.Parts.Count == 0 && post.Url is { } url && catalog.TryMatch(url, out var match) && match.Provider.Key == post.Provider
            ? post with { Parts = match.Parts }
            : post;
}

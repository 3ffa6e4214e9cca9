using EmbedArchive.Normalize;
using EmbedArchive.Render;
using EmbedArchive.Store;

namespace EmbedArchive.Reports;

/// <summary>
/// Counts what a batch comes to, article by article, and keeps none of them: sums, and lists with an end. Pure: the same results give the same
/// summary.
/// </summary>
/// <param name="wayTo">The way from the report to a file, as an address; null when there is none.</param>
/// <param name="catalog">The names of the providers.</param>
internal sealed class BatchTally(Func<string, string?> wayTo, ProviderCatalog catalog)
{
    private const int MostArticles = 20_000, MostShorteners = 200;

    private readonly Counter<ArchiveJobState> states = new();
    private readonly Counter<PostFate> fates = new();
    private readonly Dictionary<string, (Counter<PostFate> Fates, Counter<AvailabilityState> States)> providers = new(StringComparer.Ordinal);
    private readonly SortedDictionary<LinkType, Counter<ExpandOutcome>> links = [];
    private readonly SortedDictionary<string, long> sources = new(StringComparer.Ordinal);
    private readonly HostTally dead = new();
    private readonly FailureTally failures = new();
    private readonly GoneTally gone = new();
    private readonly PublishedTally published = new();
    private readonly List<ArticleRow> articles = [];
    private MediaTally? media;

    private MediaTally Media => media ??= new(failures);

    internal void Add(ArchiveJobResult job)
    {
        states.Add(job.State);
        failures.Add(job);
        var offline = job.Result?.OfflineArticle is { } path ? wayTo(path) : null;
        if (articles.Count < MostArticles) articles.Add(Row(job, offline));
        if (job.Result is not { } result) return;
        foreach (var (post, card) in result.Embeds.Zip(CardPlacement.Ids(result.Embeds))) Add(post, new(job.Job.Name, offline is null ? null : offline + "#" + card));
        foreach (var link in result.Links) Add(link.Expansion);
        Media.Add(result);
    }

    internal BatchSummary Summary(DateTimeOffset startedAt, DateTimeOffset endedAt, bool cancelled, EmbedArchiveOptions options) => new()
    {
        Schema = BatchSummary.CurrentSchema,
        Tool = ManifestTool.Current.Software,
        StartedAt = startedAt,
        EndedAt = endedAt,
        Cancelled = cancelled,
        Articles = states.Words(),
        Posts = fates.Words(),
        Providers = [.. providers.Select(p => new ProviderCounts(p.Key, catalog.Find(p.Key)?.Name ?? p.Key, p.Value.Fates.Total, p.Value.Fates.Words(), p.Value.States.Words()))
            .OrderByDescending(p => p.Posts).ThenBy(p => p.Provider, StringComparer.Ordinal)],
        Gone = gone.All(),
        Failures = failures.All(),
        Links = [.. links.Select(l => new LinkCounts(l.Key, l.Value.Total, l.Value.Words())).OrderByDescending(l => l.Links).ThenBy(l => l.Type)],
        DeadShorteners = dead.Top(MostShorteners),
        Media = Media.Counts(),
        Sources = sources,
        Published = published.Counts(),
        ArticleList = new(states.Total, articles),
        Options = ManifestOptions.Of(options),
    };

    private void Add(EmbedResult post, ArticlePlace place)
    {
        var fate = PostFates.Of(post.Outcome);
        fates.Add(fate);
        if (!providers.TryGetValue(post.Embed.Provider, out var provider)) providers[post.Embed.Provider] = provider = (new(), new());
        provider.Fates.Add(fate);
        provider.States.Add(post.Snapshot.Availability.State);
        foreach (var kind in post.Snapshot.Evidence.Sources.Where(s => s.Outcome == SourceOutcome.Answered).Select(s => Word(s.Kind)).Distinct(StringComparer.Ordinal)) sources[kind] = sources.GetValueOrDefault(kind) + 1;
        published.Add(post.Snapshot);
        gone.Add(post, place);
        failures.Add(post);
    }

    private void Add(ExpandedLink link)
    {
        if (!links.TryGetValue(link.Type, out var outcomes)) links[link.Type] = outcomes = new();
        outcomes.Add(link.Outcome);
        failures.Add(link);
        if (link.Outcome == ExpandOutcome.Dead) dead.Add(link.Hops.Count > 0 ? link.Hops[^1].Url : link.Url, "no host");
    }

    private static string Word(SourceKind kind) => kind == SourceKind.OEmbed ? "oembed" : KebabCase.Of(kind);

    private static ArticleRow Row(ArchiveJobResult job, string? offline)
    {
        var posts = job.Result?.Embeds ?? [];
        var followed = job.Result?.Links ?? [];
        return new(
            job.Job.Name, job.State, offline, posts.Count, posts.Count(p => PostFates.Of(p.Outcome) is PostFate.Saved or PostFate.SavedFromCopy),
            posts.Count(p => PostFates.IsGone(p.Snapshot)), followed.Count, followed.Count(l => l.Expansion.Outcome == ExpandOutcome.Resolved), Excerpt.Of(job.Error?.Message));
    }
}

using EmbedArchive.Http;
using EmbedArchive.Store;
using Microsoft.Extensions.Logging;

namespace EmbedArchive;

/// <summary>
/// The front door: an article goes in, a folder comes out in which every post and link that the article leans on survives.
/// Safe to share between threads; make one and keep it.
/// </summary>
public sealed partial class EmbedArchiver : IAsyncDisposable
{
    /// <summary>Name of the client that <c>AddEmbedArchive</c> registers with <see cref="IHttpClientFactory"/>.</summary>
    public const string HttpClientName = "EmbedArchive";

    private readonly EmbedArchiveOptions options;
    private readonly ProviderCatalog catalog;
    private readonly IWebAccess access;
    private readonly IArchiveStore store;

    private EmbedArchiver(EmbedArchiveOptions options, ProviderCatalog catalog, IWebAccess access, IArchiveStore store) =>
        (this.options, this.catalog, this.access, this.store) = (options, catalog, access, store);

    /// <summary>The providers that come with the library, by key.</summary>
    public static IReadOnlyList<EmbedProvider> BuiltInProviders => ProviderCatalog.BuiltIn.All;

    /// <summary>An archiver without dependency injection. It owns its connections until it is disposed of.</summary>
    /// <param name="options">The options; null for the defaults.</param>
    /// <param name="store">Where archives are kept; null for folders. It stays the caller's.</param>
    /// <exception cref="Microsoft.Extensions.Options.OptionsValidationException">An option is out of its range.</exception>
    /// <exception cref="IOException">A capture to replay cannot be read.</exception>
    public static EmbedArchiver Create(EmbedArchiveOptions? options = null, IArchiveStore? store = null)
    {
        options ??= new();
        EmbedArchiveOptionsValidator.Require(options);
        var catalog = new ProviderCatalog(options.Providers);
        return new(options, catalog, WebAccess.Standalone(options.Http, catalog), store ?? new FolderStore());
    }

    internal static EmbedArchiver Create(EmbedArchiveOptions options, IHttpClientFactory clients, IArchiveStore store, TimeProvider time, ILoggerFactory? logging)
    {
        var catalog = new ProviderCatalog(options.Providers);
        return new(options, catalog, WebAccess.Of(options.Http, catalog, () => clients.CreateClient(HttpClientName), time, logging), store);
    }

    /// <summary>Finds what an article embeds and links to. Pure: no network, no disk.</summary>
    /// <param name="article">The article.</param>
    public Detection Detect(Article article) => EmbedDetector.Detect(article, catalog);

    /// <summary>The main job: detects, resolves, normalizes, stores and renders everything that an article leans on.</summary>
    /// <param name="article">The article.</param>
    /// <param name="archive">The archive: with the built-in store the path of a folder, by custom <c>story.embeds</c> beside <c>story.html</c>.</param>
    /// <param name="progress">Is told of every embed and link that is done.</param>
    /// <param name="cancellationToken">Ends the run; what was stored before stays as it was.</param>
    /// <returns>What came of each embed and link. What the network does is told here and never thrown.</returns>
    /// <exception cref="ArchiveStorageException">The archive cannot be written.</exception>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public Task<ArchiveResult> ArchiveAsync(
        Article article, string archive, IProgress<ArchiveProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentException.ThrowIfNullOrEmpty(archive);
        return ArchiveAsync(article, archive, access, progress, cancellationToken);
    }

    private async Task<ArchiveResult> ArchiveAsync(
        Article article, string archive, IWebAccess access, IProgress<ArchiveProgress>? progress, CancellationToken cancellationToken)
    {
        var result = await RunAsync(article, archive, access, progress, cancellationToken).ConfigureAwait(false);
        return await StampedAsync(result, cancellationToken).ConfigureAwait(false);
    }

    private async Task<ArchiveResult> RunAsync(
        Article article, string archive, IWebAccess access, IProgress<ArchiveProgress>? progress, CancellationToken cancellationToken)
    {
        var detection = Detect(article);
        var writer = await ArchiveWriter.OpenAsync(store, archive, new(article, access.Time.GetUtcNow(), options), cancellationToken).ConfigureAwait(false);
        await using var _ = writer.ConfigureAwait(false);
        var earlier = await writer.ReadEarlierAsync(detection, cancellationToken).ConfigureAwait(false);
        var run = new ArticleRun(article, detection, access.Open(writer.Captures), options, catalog, progress) { Earlier = earlier, Resumes = options.Resume };
        return await CompleteAsync(archive, article, run, writer, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>What follows on the detection, of an article that is given or of one that is archived.</summary>
    private async Task<ArchiveResult> CompleteAsync(string archive, Article article, ArticleRun run, ArchiveWriter writer, CancellationToken cancellationToken)
    {
        var (posts, links) = await run.ResolveAsync(cancellationToken).ConfigureAwait(false);
        posts = await run.SaveMediaAsync(posts, writer, cancellationToken).ConfigureAwait(false);
        (posts, var snapshots) = await writer.SaveSnapshotsAsync(posts, cancellationToken).ConfigureAwait(false);
        var page = new OfflinePage(store, archive, snapshots, catalog, options);
        var writes = !run.HasNothingToDo;
        if (writes)
        {
            var html = await page.RenderAsync(article, posts, links, writer.StartedAt, writer.OpenReadAsync, cancellationToken).ConfigureAwait(false);
            await writer.CommitAsync(new() { Embeds = posts, Links = links, OfflineArticle = html, OfflineName = page.Name }, cancellationToken).ConfigureAwait(false);
        }
        return new() { Archive = archive, OfflineArticle = page.PathBeside(archive), Embeds = posts, Links = links, Written = writes };
    }

    // Only the live web can stamp: a replay makes what was, and its clock is the capture's.
    private async ValueTask<ArchiveResult> StampedAsync(ArchiveResult result, CancellationToken cancellationToken)
    {
        var live = options.Http is { Offline: false, Replay.Count: 0 };
        var stamper = new ManifestStamper(store, options.TimeStamps, live ? access.Open(NoCaptureLog.Instance) : null);
        return result with { TimeStamps = await stamper.StampAsync(result.Archive, result.Written, cancellationToken).ConfigureAwait(false) };
    }

    /// <summary>Closes the connections that this archiver owns.</summary>
    public ValueTask DisposeAsync() => access.DisposeAsync();
}

using System.Runtime.CompilerServices;
using EmbedArchive.Http;
using EmbedArchive.Links;
using EmbedArchive.Resolve;
using EmbedArchive.Store;
using EmbedArchive.Store.Wacz;
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

    /// <summary>Asks everyone who may know a post and gives one snapshot of it. Nothing is stored.</summary>
    /// <param name="address">The post's address.</param>
    /// <param name="cancellationToken">Ends the asking.</param>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public async Task<PostSnapshot> ResolveAsync(Uri address, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(address);
        var resolver = new PostResolver(access.Open(NoCaptureLog.Instance), catalog, options);
        return (await resolver.ResolveAsync(address, cancellationToken).ConfigureAwait(false)).Snapshot;
    }

    /// <summary>Decodes or follows a link, hop by hop. Nothing is stored.</summary>
    /// <param name="link">The link; text that is no address ends as <see cref="ExpandOutcome.Invalid"/>.</param>
    /// <param name="cancellationToken">Ends the walk.</param>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public Task<ExpandedLink> ExpandAsync(string link, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(link);
        return new LinkExpander(access.Open(NoCaptureLog.Instance), options.Http).ExpandAsync(link, cancellationToken).AsTask();
    }

    /// <summary>
    /// Expands many links, some at once, and gives them in the order in which they came. When it is cancelled, the links that were begun are
    /// given first, those not yet at their end as <see cref="ExpandOutcome.Cancelled"/>.
    /// </summary>
    /// <param name="links">The links; read as they are needed.</param>
    /// <param name="cancellationToken">Ends the walks.</param>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public async IAsyncEnumerable<ExpandedLink> ExpandAllAsync(IEnumerable<string> links, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(links);
        await foreach (var link in InOrder.RunAsync(links, ExpandAsync, options.Http.Concurrency, LinkExpander.Cancelled, cancellationToken).ConfigureAwait(false))
            yield return link;
    }

    /// <summary>Writes the offline article again, from the stored archive alone.</summary>
    /// <param name="archive">The archive.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <returns>The offline article's path.</returns>
    /// <exception cref="ArchiveStorageException">The archive is incomplete or damaged, or the article cannot be written.</exception>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public async Task<string> RenderAsync(string archive, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(archive);
        var stored = await ArchiveReader.ReadAsync(store, archive, cancellationToken).ConfigureAwait(false);
        var page = new OfflinePage(store, archive, stored.Snapshots, catalog, options);
        var html = await page.RenderAsync(stored.Article, stored.Embeds, stored.Links, stored.Manifest.CreatedAt, (path, token) => store.OpenReadAsync(archive, path, token), cancellationToken).ConfigureAwait(false);
        await OfflineArticleFile.ReplaceAsync(store, archive, page.Name, html, cancellationToken).ConfigureAwait(false);
        return page.PathBeside(archive);
    }

    /// <summary>Checks every file, hash, record and reference of an archive.</summary>
    /// <param name="archive">The archive.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <exception cref="ArchiveStorageException">The archive cannot be read.</exception>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public Task<VerifyReport> VerifyAsync(string archive, CancellationToken cancellationToken = default) =>
        ArchiveVerifier.VerifyAsync(store, archive, options.TimeStamps.Stamper, cancellationToken).AsTask();

    /// <summary>
    /// Packs an archive into a WACZ 1.1.1, which players of web archives open: the offline article and each post as pages, with every capture.
    /// Verified before; an archive that is not complete is not packed.
    /// </summary>
    /// <param name="archive">The archive.</param>
    /// <param name="file">The package's path, by custom <c>story.wacz</c>. It appears when it is whole and takes the place of one that is there.</param>
    /// <param name="cancellationToken">Ends the work; no part of a package stays.</param>
    /// <exception cref="ArchiveStorageException">The archive cannot be read, or the package cannot be written.</exception>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public Task<PackResult> PackAsync(string archive, string file, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(archive);
        ArgumentException.ThrowIfNullOrEmpty(file);
        return PackAsync(archive, write => WaczFile.WriteAsync(file, write, cancellationToken), cancellationToken);
    }

    /// <summary>Packs an archive as <see cref="PackAsync(string, string, CancellationToken)"/> does, into a stream.</summary>
    /// <param name="archive">The archive.</param>
    /// <param name="output">Takes the package once all of it is made; stays open.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <exception cref="ArchiveStorageException">The archive cannot be read, or there is no room for the package in the making.</exception>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public Task<PackResult> PackAsync(string archive, Stream output, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(archive);
        ArgumentNullException.ThrowIfNull(output);
        return PackAsync(archive, write => WaczFile.WriteAsync(output, write, cancellationToken), cancellationToken);
    }

    private async Task<PackResult> PackAsync(string archive, Func<Func<Stream, ValueTask>, ValueTask<(long Bytes, string Sha256)>> output, CancellationToken cancellationToken)
    {
        var report = await VerifyAsync(archive, cancellationToken).ConfigureAwait(false);
        if (report.State != ArchiveState.Complete) return new() { Archive = archive, Packed = false, Verification = report };
        var stored = await ArchiveReader.ReadAsync(store, archive, cancellationToken).ConfigureAwait(false);
        var contents = new OfflinePage(store, archive, stored.Snapshots, catalog, options).Package(stored);
        var summary = new WaczSummary(0, 0);
        var (bytes, sha256) = await output(async stream => summary = await WaczWriter.WriteAsync(store, contents, stream, cancellationToken).ConfigureAwait(false)).ConfigureAwait(false);
        return new() { Archive = archive, Packed = true, Verification = report, Pages = summary.Pages, Records = summary.Records, Bytes = bytes, Sha256 = sha256 };
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
        return await RunAsync(archive, article, run, writer, cancellationToken).ConfigureAwait(false);
    }

    private async Task<ArchiveResult> RunAsync(string archive, Article article, ArticleRun run, ArchiveWriter writer, CancellationToken cancellationToken)
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

using EmbedArchive.Render;
using EmbedArchive.Store;
using EmbedArchive.Store.Wacz;

namespace EmbedArchive;

/// <summary>The offline article of one archive: its name beside the archive, and what rendering needs to know of what was stored.</summary>
internal sealed class OfflinePage(IArchiveStore store, string archive, IReadOnlyDictionary<string, StoredSnapshot> snapshots, ProviderCatalog catalog, EmbedArchiveOptions options)
{
    private const string ArchiveEnding = ".embeds";

    private readonly string folder = Path.GetFileName(Path.TrimEndingDirectorySeparator(archive));

    /// <summary><c>story.archived.html</c> beside <c>story.embeds</c>.</summary>
    internal string Name => (folder.EndsWith(ArchiveEnding, StringComparison.OrdinalIgnoreCase) ? folder[..^ArchiveEnding.Length] : folder) + ".archived.html";

    internal string PathBeside(string archivePath) => Path.Combine(Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(archivePath)) ?? "", Name);

    /// <param name="article">The article.</param>
    /// <param name="posts">What came of its embeds.</param>
    /// <param name="links">What came of its links.</param>
    /// <param name="runAt">When the run began.</param>
    /// <param name="open">Opens a file of the archive, for a page that holds its media itself.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    internal async ValueTask<ReadOnlyMemory<byte>> RenderAsync(
        Article article, IReadOnlyList<EmbedResult> posts, IReadOnlyList<LinkResult> links, DateTimeOffset runAt,
        Func<string, CancellationToken, ValueTask<Stream?>> open, CancellationToken cancellationToken)
    {
        var context = Context(folder + "/", runAt);
        if (options.Render.SingleFile)
            context = context with { Inline = await InlineMedia.ReadAsync(posts.Select(p => p.Snapshot), options.Render.MaxInlineBytes, open, cancellationToken).ConfigureAwait(false) };
        return OfflineArticle.Render(article, posts, links, context);
    }

    /// <summary>What a package shows of a stored archive: the article and a page each post, beside its snapshot.</summary>
    internal WaczContents Package(StoredArchive stored)
    {
        var context = Context("../", stored.Manifest.CreatedAt);
        var posts = stored.Embeds.Zip(stored.Manifest.Embeds, (post, entry) => (Post: post, Path: Path.ChangeExtension(entry.Snapshot, ".html"))).DistinctBy(p => p.Path)
            .Select(p => new WaczPost(p.Path, p.Post.Snapshot.CapturedAt, PostPage.Title(p.Post, context), p.Post.Snapshot.Text?.Plain, PostPage.Render(p.Post, context)));
        return new(archive, folder, stored, PageTitle.Of(stored.Article) ?? Name, [.. posts]);
    }

    private RenderContext Context(string prefix, DateTimeOffset runAt) => new()
    {
        Prefix = prefix,
        RunAt = runAt,
        IsBeside = path => store.HasBeside(archive, path),
        Options = options.Render,
        Providers = catalog,
        Snapshots = snapshots.ToDictionary(s => s.Key, s => new SnapshotFile(s.Value.Path, s.Value.Sha256) { Observations = s.Value.Observations }, StringComparer.Ordinal),
    };
}

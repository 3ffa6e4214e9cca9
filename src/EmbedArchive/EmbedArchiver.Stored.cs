using EmbedArchive.Store;
using EmbedArchive.Store.Wacz;

namespace EmbedArchive;

/// <content>What is archived already: rendered again, verified, packed. No network.</content>
public sealed partial class EmbedArchiver
{
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
}

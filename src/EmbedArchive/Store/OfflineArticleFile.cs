namespace EmbedArchive.Store;

/// <summary>The offline article of an archive that is there already.</summary>
internal static class OfflineArticleFile
{
    /// <summary>Puts a new offline article beside a stored archive (<c>render</c>).</summary>
    /// <exception cref="ArchiveStorageException">There is no whole archive, or it cannot be written.</exception>
    internal static async ValueTask ReplaceAsync(IArchiveStore store, string archive, string name, ReadOnlyMemory<byte> html, CancellationToken cancellationToken = default)
    {
        var transaction = await store.BeginAsync(archive, cancellationToken).ConfigureAwait(false);
        await using (transaction.ConfigureAwait(false))
        {
            var previous = await EarlierManifest.ReadAsync(store, archive, transaction, cancellationToken).ConfigureAwait(false)
                ?? throw new ArchiveStorageException($"{archive} has no readable manifest: archive the article again.");
            var (files, manifest) = (new ArchiveFiles(transaction, previous), previous.Value);
            var file = await files.WriteAsync("../" + name, html, "text/html", FileRole.OfflineArticle, cancellationToken).ConfigureAwait(false);
            manifest = manifest with
            {
                Article = manifest.Article with { OfflineArticle = file.Path },
                Files = [.. manifest.Files.Where(f => f.Role != FileRole.OfflineArticle).Append(file).OrderBy(f => f.Path, StringComparer.Ordinal)],
            };
            await files.WriteManifestAsync(manifest, cancellationToken).ConfigureAwait(false);
            await transaction.CommitAsync(cancellationToken).ConfigureAwait(false);
        }
    }
}

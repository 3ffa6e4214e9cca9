using EmbedArchive.Store;

namespace EmbedArchive;

/// <content>Versions of what is archived: asking again, comparing.</content>
public sealed partial class EmbedArchiver
{
    /// <summary>
    /// Asks again for every post and link of an archive and notes what was seen. What changed is stored as a new version and the earlier one is kept; of what is
    /// gone everything that was archived stays; where nobody could be asked nothing changes. The offline article is made anew.
    /// </summary>
    /// <param name="archive">The archive.</param>
    /// <param name="progress">Is told of every embed and link that is done.</param>
    /// <param name="cancellationToken">Ends the run; the archive stays as it was.</param>
    /// <returns>What came of each embed and link; <see cref="EmbedResult.Observation"/> and <see cref="LinkResult.Observation"/> tell what was seen.</returns>
    /// <exception cref="ArchiveStorageException">There is no whole archive, or it cannot be written.</exception>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public async Task<ArchiveResult> RefreshAsync(string archive, IProgress<ArchiveProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(archive);
        var result = await AskAgainAsync(archive, progress, cancellationToken).ConfigureAwait(false);
        return await StampedAsync(result, cancellationToken).ConfigureAwait(false);
    }

    private async Task<ArchiveResult> AskAgainAsync(string archive, IProgress<ArchiveProgress>? progress, CancellationToken cancellationToken)
    {
        var (writer, stored) = await ArchiveWriter.ReopenAsync(store, archive, access.Time.GetUtcNow(), options, cancellationToken).ConfigureAwait(false);
        await using var _ = writer.ConfigureAwait(false);
        var earlier = await writer.ReadEarlierAsync(stored.Detection, cancellationToken).ConfigureAwait(false);
        var run = new ArticleRun(stored.Article, stored.Detection, access.Open(writer.Captures), options, catalog, progress) { Earlier = earlier };
        return await CompleteAsync(archive, stored.Article, run, writer, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Compares two versions of each post of an archive. No network.</summary>
    /// <param name="archive">The archive.</param>
    /// <param name="post">Only the post with this key (<c>x:1721…</c>), id or address; null for all.</param>
    /// <param name="from">The older version's number, from 1; null for the one before <paramref name="to"/>.</param>
    /// <param name="to">The newer version's number; null for the last one.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <returns>One entry for each post that has both versions, in the order of the article. A post with one version alone has nothing to compare.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A number is less than 1, or <paramref name="from"/> is not before <paramref name="to"/>.</exception>
    /// <exception cref="ArchiveStorageException">There is no whole archive.</exception>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public async Task<IReadOnlyList<PostDiff>> DiffAsync(string archive, string? post = null, int? from = null, int? to = null, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(archive);
        if (from is { } first) ArgumentOutOfRangeException.ThrowIfLessThan(first, 1, nameof(from));
        if (to is { } last) ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(last, from ?? 1, nameof(to));
        var versions = new VersionReader(store, archive, await ArchiveReader.ReadAsync(store, archive, cancellationToken).ConfigureAwait(false));
        var compared = new List<PostDiff>();
        foreach (var (path, snapshot) in versions.Posts(post))
        {
            var count = versions.Count(path);
            var (older, newer) = (from ?? (to ?? count) - 1, to ?? count);
            if (older < 1 || newer > count || older >= newer) continue;
            var before = await versions.ReadAsync(path, older, cancellationToken).ConfigureAwait(false);
            var after = await versions.ReadAsync(path, newer, cancellationToken).ConfigureAwait(false);
            compared.Add(new(snapshot.Id, snapshot.CanonicalUrl, count, older, newer, SnapshotDiff.Between(before, after)));
        }
        return compared;
    }
}

using System.Runtime.CompilerServices;

namespace EmbedArchive;

/// <content>Many articles in one run.</content>
public sealed partial class EmbedArchiver
{
    /// <summary>
    /// Archives many articles, some at once, and gives what came of each in the order of the jobs. Articles are read as they are needed, and
    /// nothing is kept once it is given. A post, link or picture of several articles is asked for once
    /// (<see cref="HttpOptions.SharedAnswerBytes"/>), and each archive holds the exchange. An article that cannot be read or stored is told in its
    /// result, and the others go on. When it is cancelled, what was begun is given first, articles not yet at their end as
    /// <see cref="ArchiveJobState.Cancelled"/>.
    /// </summary>
    /// <param name="jobs">The articles and their archives; read as they are needed.</param>
    /// <param name="progress">Is told of every article, embed and link that is done; from many threads, one at a time.</param>
    /// <param name="cancellationToken">Ends the batch.</param>
    /// <exception cref="ArchiveStorageException">The disk is full: no other article could be stored either. The results up to here were given.</exception>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public async IAsyncEnumerable<ArchiveJobResult> ArchiveAllAsync(
        IEnumerable<ArchiveJob> jobs, IProgress<BatchProgress>? progress = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(jobs);
        var shared = access.ForBatch();
        await using var _ = shared.ConfigureAwait(false);
        var batch = new BatchRun((job, article, told, cancel) => ArchiveAsync(article, job.Archive, shared, told, cancel), progress);
        await foreach (var result in InOrder.RunAsync(jobs, batch.ArchiveAsync, BatchRun.AtOnce(options.Http), ArchiveJobResult.Cancelled, cancellationToken).ConfigureAwait(false))
        {
            yield return result;
            if (result.Error is ArchiveStorageException { IsFull: true } full) throw full;
        }
    }

    /// <summary>Begins the report of a batch, by the clock of this archiver.</summary>
    /// <param name="page">Where its page is to be, by custom <c>report.html</c>; its numbers are written beside it, as <c>report.json</c>.</param>
    public BatchReport BeginReport(string page)
    {
        ArgumentException.ThrowIfNullOrEmpty(page);
        return new(page, options, catalog, access.Time);
    }
}

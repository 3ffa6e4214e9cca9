namespace EmbedArchive;

/// <summary>One run over many articles: what becomes of each, and progress over all of them.</summary>
/// <param name="archive">Archives one article.</param>
/// <param name="progress">Is told of every step.</param>
internal sealed class BatchRun(
    Func<ArchiveJob, Article, IProgress<ArchiveProgress>?, CancellationToken, Task<ArchiveResult>> archive, IProgress<BatchProgress>? progress)
{
    /// <summary>Articles at once: enough to keep the requests in flight busy, few enough that memory stays small.</summary>
    internal static int AtOnce(HttpOptions http) => Math.Clamp(http.Concurrency / 4, 1, 16);

    private readonly Lock counting = new();
    private BatchProgress state;

    /// <summary>Reads and archives one article. Only cancellation, and what is no failure of this article alone, is thrown.</summary>
    internal async Task<ArchiveJobResult> ArchiveAsync(ArchiveJob job, CancellationToken cancellationToken)
    {
        Tell(job, inWork: 1);
        try
        {
            Article article;
            try
            {
                article = await job.ReadAsync(cancellationToken).ConfigureAwait(false);
            }
            catch (Exception unreadable) when (unreadable is not OperationCanceledException)
            {
                // The reader is the caller's own: whatever it says, the other articles go on.
                return new(job, ArchiveJobState.Unreadable) { Error = unreadable };
            }
            var result = await archive(job, article, Part(job), cancellationToken).ConfigureAwait(false);
            return new(job, result.Written ? ArchiveJobState.Archived : ArchiveJobState.Kept) { Result = result };
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return new(job, ArchiveJobState.NotStored) { Error = failure };
        }
        finally
        {
            Tell(job, inWork: -1, done: 1);
        }
    }

    private JobProgress? Part(ArchiveJob job) => progress is null ? null : new(this, job);

    private void Tell(ArchiveJob job, int inWork = 0, int done = 0, ArchiveProgress step = default)
    {
        if (progress is null) return;
        // Told inside the lock: progress never goes back.
        lock (counting)
        {
            state = new(
                state.ArticlesDone + done, state.ArticlesInWork + inWork, state.Embeds + step.Embeds, state.EmbedsDone + step.EmbedsDone,
                state.Links + step.Links, state.LinksDone + step.LinksDone, job.Name);
            progress.Report(state);
        }
    }

    /// <summary>Adds what is new in the progress of one article.</summary>
    private sealed class JobProgress(BatchRun run, ArchiveJob job) : IProgress<ArchiveProgress>
    {
        private ArchiveProgress before;

        public void Report(ArchiveProgress value)
        {
            var step = new ArchiveProgress(value.Embeds - before.Embeds, value.EmbedsDone - before.EmbedsDone, value.Links - before.Links, value.LinksDone - before.LinksDone);
            before = value;
            run.Tell(job, step: step);
        }
    }
}

using System.Globalization;

namespace EmbedArchive.Tool;

/// <summary>The sums of a run over several articles, for its last lines and its exit code.</summary>
internal sealed class BatchOutcome(int articles)
{
    private int archived, kept, unreadable, notStored, posts, saved, gone;

    /// <summary>Of several codes the highest.</summary>
    internal int Code { get; private set; }

    internal void Add(ArchiveJobResult done)
    {
        Code = Math.Max(Code, done.State switch
        {
            ArchiveJobState.Unreadable => ExitCode.Usage,
            ArchiveJobState.NotStored => ExitCode.Storage,
            _ => done.Result is { Complete: false } ? ExitCode.Incomplete : ExitCode.Done,
        });
        if (done.State == ArchiveJobState.Unreadable) unreadable++;
        if (done.State == ArchiveJobState.NotStored) notStored++;
        if (done.Result is not { } result) return;
        archived++;
        if (done.State == ArchiveJobState.Kept) kept++;
        posts += result.Embeds.Count;
        saved += result.Embeds.Count(e => e.Outcome is EmbedOutcome.Archived or EmbedOutcome.ArchivedFromCopy);
        gone += result.Embeds.Count(e => e.Outcome == EmbedOutcome.Gone);
    }

    /// <summary>What an article that could not be read or stored is called in one line; a full disk ends the batch with a line of its own.</summary>
    internal static void TellProblem(ArchiveJobResult done)
    {
        if (done.Error is not { } error || error is ArchiveStorageException { IsFull: true }) return;
        Report.Problem(done.State == ArchiveJobState.NotStored
            ? $"Storage failed: {error.Message} What was stored before is unchanged."
            : error is UsageException ? error.Message : $"'{done.Job.Name}' cannot be read: {error.Message}");
    }

    internal void Tell(string? report)
    {
        if (articles > 1)
            Report.Note($"{Number(archived)} of {Number(articles)} articles archived" + (kept > 0 ? $" ({Number(kept)} by an earlier run)" : "")
                + (unreadable > 0 ? $", {Number(unreadable)} unreadable" : "") + (notStored > 0 ? $", {Number(notStored)} not stored" : "")
                + $"; {Number(saved)} of {Number(posts)} posts saved, {Number(gone)} gone");
        if (report is not null) Report.Note($"report: {report}");
    }

    internal void TellCancelled() => Report.Problem(articles > 1
        ? $"Cancelled: {Number(archived)} of {Number(articles)} articles are archived, the others as they were before. The same command goes on."
        : "Cancelled: the archive is as it was before. The same command begins again.");

    private static string Number(int count) => count.ToString("N0", CultureInfo.InvariantCulture);
}

namespace EmbedArchive.Tool;

/// <summary>What an article of a batch that was not archived means for people and for the exit code. Of several codes the highest counts.</summary>
internal static class Outcomes
{
    internal static int Code(ArchiveJobResult done) => done.State switch
    {
        ArchiveJobState.Unreadable => ExitCode.Usage,
        ArchiveJobState.NotStored => ExitCode.Storage,
        _ => done.Result is { Complete: false } ? ExitCode.Incomplete : ExitCode.Done,
    };

    internal static void Tell(ArchiveJobResult done)
    {
        // A full disk ends the batch with a line of its own.
        if (done.Error is not { } error || error is ArchiveStorageException { IsFull: true }) return;
        Report.Problem(done.State == ArchiveJobState.NotStored
            ? $"Storage failed: {error.Message} What was stored before is unchanged."
            : error is UsageException ? error.Message : $"'{done.Job.Name}' cannot be read: {error.Message}");
    }
}

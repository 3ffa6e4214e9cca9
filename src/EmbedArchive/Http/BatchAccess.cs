namespace EmbedArchive.Http;

/// <summary>The live web as the runs of one batch see it: with answers in common. What belongs to the live web stays its own.</summary>
internal sealed class BatchAccess(LiveAccess live, SharedAnswers answers) : IWebAccess
{
    public TimeProvider Time => live.Time;

    public IWeb Open(ICaptureLog log) => new LiveWeb(live, log, answers);

    /// <summary>Lets go of the answers.</summary>
    public ValueTask DisposeAsync()
    {
        answers.Dispose();
        return ValueTask.CompletedTask;
    }
}

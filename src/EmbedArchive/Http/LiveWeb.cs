namespace EmbedArchive.Http;

/// <summary>The live web as one run sees it.</summary>
internal sealed class LiveWeb(LiveAccess access, ICaptureLog log, SharedAnswers answers) : IWeb
{
    public TimeProvider Time => access.Time;

    public ValueTask<Capture> SendAsync(WebRequest request, CancellationToken cancellationToken = default) =>
        access.SendAsync(request, log, answers, cancellationToken);
}

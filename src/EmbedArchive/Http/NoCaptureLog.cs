namespace EmbedArchive.Http;

/// <summary>Keeps nothing: for a single question whose answer is not archived.</summary>
internal sealed class NoCaptureLog : ICaptureLog
{
    internal static NoCaptureLog Instance { get; } = new();

    public ValueTask<Capture> RecordAsync(Capture capture, CancellationToken cancellationToken = default) => new(capture);
}

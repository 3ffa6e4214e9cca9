namespace EmbedArchive.Http;

/// <summary>No web at all: every request fails as <see cref="WebFailureKind.Offline"/>. Nothing is recorded, as nothing happened.</summary>
internal sealed class OfflineAccess(TimeProvider time) : IWebAccess
{
    public TimeProvider Time => time;

    public IWeb Open(ICaptureLog log) => new OfflineWeb(time);

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private sealed class OfflineWeb(TimeProvider time) : IWeb
    {
        public TimeProvider Time => time;

        public ValueTask<Capture> SendAsync(WebRequest request, CancellationToken cancellationToken = default)
        {
            cancellationToken.ThrowIfCancellationRequested();
            return new(new Capture
            {
                Request = Redaction.Hide(request),
                At = Exchange.Now(time),
                Failure = new(WebFailureKind.Offline, $"{Redaction.Show(request.Address)} was not asked: the network is switched off."),
            });
        }
    }
}

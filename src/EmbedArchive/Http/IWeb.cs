namespace EmbedArchive.Http;

/// <summary>
/// The web as the rest of the library sees it: live, replayed from a capture, or switched off. Every exchange that happens is recorded,
/// repeated tries included. Never throws for what the network does: that is <see cref="Capture.Failure"/>.
/// </summary>
internal interface IWeb
{
    /// <summary>The clock of this web: the real one, or the times of the capture that is replayed.</summary>
    TimeProvider Time { get; }

    /// <summary>
    /// The addresses that a replayed capture answers for and that were not asked for yet, in order of capture; null when it is no replay.
    /// </summary>
    IReadOnlyList<string>? Captured => null;

    /// <summary>Makes one request, with retries as configured, and returns the last exchange.</summary>
    ValueTask<Capture> SendAsync(WebRequest request, CancellationToken cancellationToken = default);
}

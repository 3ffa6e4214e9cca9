namespace EmbedArchive.Http;

/// <summary>Where the exchanges of one run are kept. Called from many threads.</summary>
internal interface ICaptureLog
{
    /// <summary>Keeps one exchange, tries without an answer too; returns it with its <see cref="Capture.RecordId"/>.</summary>
    ValueTask<Capture> RecordAsync(Capture capture, CancellationToken cancellationToken = default);
}

namespace EmbedArchive.Http;

/// <summary>Where the exchanges of one run are kept. Called from many threads.</summary>
internal interface ICaptureLog
{
    /// <summary>Where bodies that are too long for memory are laid while they come; null keeps them in memory.</summary>
    ScratchFile? Scratch => null;

    /// <summary>
    /// Keeps one exchange, tries without an answer too; returns it with its <see cref="Capture.RecordId"/>, a long body in
    /// <see cref="Scratch"/>, where it stays as long as the run.
    /// </summary>
    ValueTask<Capture> RecordAsync(Capture capture, CancellationToken cancellationToken = default);
}

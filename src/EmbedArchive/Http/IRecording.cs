namespace EmbedArchive.Http;

/// <summary>Exchanges that were captured earlier, such as those of WARC files. Read from many threads.</summary>
internal interface IRecording : IAsyncDisposable
{
    /// <summary>When the run that made it began.</summary>
    DateTimeOffset StartedAt { get; }

    /// <summary>Every exchange, in order of capture.</summary>
    IReadOnlyList<RecordedExchange> Exchanges { get; }

    /// <summary>
    /// The exchange as the answer to <paramref name="request"/>, its body not decoded, at most <paramref name="maxBytes"/> of it; a long one is
    /// laid into <paramref name="scratch"/>, where there is one.
    /// </summary>
    Capture Read(RecordedExchange exchange, WebRequest request, long maxBytes, ScratchFile? scratch = null);
}

namespace EmbedArchive.Http;

/// <summary>A way to the web that many runs share: live, replayed or switched off.</summary>
internal interface IWebAccess : IAsyncDisposable
{
    /// <summary>The clock that its runs go by: the real one, or the times of the capture that is replayed. Asked for the start of a run.</summary>
    TimeProvider Time { get; }

    /// <summary>The web as one run sees it: everything asked through it is kept in <paramref name="log"/>.</summary>
    IWeb Open(ICaptureLog log);

    /// <summary>The same web for the runs of one batch: what one of them was answered is told to the others, each of which keeps it.</summary>
    IWebAccess ForBatch() => this;
}

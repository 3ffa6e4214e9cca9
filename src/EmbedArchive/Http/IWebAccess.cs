namespace EmbedArchive.Http;

/// <summary>A way to the web that many runs share: live, replayed or switched off.</summary>
internal interface IWebAccess : IAsyncDisposable
{
    /// <summary>The web as one run sees it: everything asked through it is kept in <paramref name="log"/>.</summary>
    IWeb Open(ICaptureLog log);
}

using EmbedArchive.Http;
using EmbedArchive.Links;
using EmbedArchive.Store.Warc;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace EmbedArchive;

/// <summary>Chooses how the web is reached: live, from captures, or not at all.</summary>
internal static class WebAccess
{
    /// <summary>With a client of its own, made when it is first needed: a start without network costs none.</summary>
    internal static IWebAccess Standalone(HttpOptions options, ProviderCatalog catalog)
    {
        if (options.Offline || options.Replay.Count > 0) return Of(options, catalog, NoClient, TimeProvider.System, null);
        var client = new Lazy<HttpClient>(() => WebHandler.CreateClient(options, TimeProvider.System));
        return new OwnedAccess(Of(options, catalog, () => client.Value, TimeProvider.System, null), client);
    }

    /// <summary>With the clients of a host application, which keeps them.</summary>
    internal static IWebAccess Of(HttpOptions options, ProviderCatalog catalog, Func<HttpClient> client, TimeProvider time, ILoggerFactory? logging) =>
        options.Replay.Count > 0 ? new ReplayAccess(WarcRecording.Open([.. options.Replay], CancellationToken.None), options, address => Identity(address, catalog))
        : options.Offline ? new OfflineAccess(time)
        : new LiveAccess(client, options, time, logging?.CreateLogger("EmbedArchive") ?? NullLogger.Instance);

    /// <summary>What an address is about: the post that it names, else the address without what does not matter.</summary>
    private static string Identity(string address, ProviderCatalog catalog) =>
        catalog.TryMatch(address, out var match) && match.Id is { } id ? match.Provider.Key + ":" + id : LinkCanonical.Identity(address) ?? address;

    private static HttpClient NoClient() => throw new InvalidOperationException("No client is needed without the network.");

    private sealed class OwnedAccess(IWebAccess inner, Lazy<HttpClient> client) : IWebAccess
    {
        public TimeProvider Time => inner.Time;

        public IWeb Open(ICaptureLog log) => inner.Open(log);

        public IWebAccess ForBatch() => inner.ForBatch();

        public async ValueTask DisposeAsync()
        {
            await inner.DisposeAsync().ConfigureAwait(false);
            if (client.IsValueCreated) client.Value.Dispose();
        }
    }
}

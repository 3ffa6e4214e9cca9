using System.Net;
using System.Net.Security;
using System.Security.Cryptography.X509Certificates;
using System.Text;

namespace EmbedArchive.Http;

/// <summary>The handler that opens the connections. Its defaults are not safe for addresses that strangers chose; these are.</summary>
internal static class WebHandler
{
    /// <summary>A client over such a handler, for those without a factory; the pipeline owns time. Who makes it disposes of it.</summary>
    internal static HttpClient CreateClient(HttpOptions options, TimeProvider time) => new(Create(options, time)) { Timeout = Timeout.InfiniteTimeSpan };

    /// <summary>Makes the handler; who makes it disposes of it.</summary>
    internal static SocketsHttpHandler Create(HttpOptions options, TimeProvider time, NameResolver? resolve = null) =>
        Create(options, new GuardedConnector(new(options), options.Proxy, options.ConnectTimeout, resolve ?? Dns.GetHostAddressesAsync, time));

    private static SocketsHttpHandler Create(HttpOptions options, GuardedConnector connector) => new()
    {
        ConnectCallback = connector.ConnectAsync,
        PlaintextStreamFilter = connector.NoteTlsAsync,
        ConnectTimeout = options.ConnectTimeout,
        // The environment's proxy would take the connections away from the guard.
        UseProxy = options.Proxy is not null,
        Proxy = options.Proxy,
        AllowAutoRedirect = false,
        UseCookies = false,
        Credentials = null,
        PreAuthenticate = false,
        AutomaticDecompression = DecompressionMethods.None,
        MaxConnectionsPerServer = options.PerHostConcurrency + 2,
        MaxResponseHeadersLength = 64,
        MaxResponseDrainSize = 64 * 1024,
        ResponseDrainTimeout = TimeSpan.FromSeconds(1),
        PooledConnectionLifetime = TimeSpan.FromMinutes(2),
        PooledConnectionIdleTimeout = TimeSpan.FromSeconds(30),
        // Our trace is nobody else's business: no traceparent header leaves.
        ActivityHeadersPropagator = null,
        // What came as UTF-8 (a cookie) goes back as UTF-8.
        RequestHeaderEncodingSelector = static (_, _) => Encoding.UTF8,
        SslOptions = new SslClientAuthenticationOptions
        {
            // A certificate names addresses to fetch issuers and revocation lists from: they would be asked past the guard.
            CertificateChainPolicy = new X509ChainPolicy { DisableCertificateDownloads = true, RevocationMode = X509RevocationMode.NoCheck },
            RemoteCertificateValidationCallback = connector.JudgeCertificate,
        },
    };
}

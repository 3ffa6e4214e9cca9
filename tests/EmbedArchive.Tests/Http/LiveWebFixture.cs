using EmbedArchive.Http;
using EmbedArchive.Tests.Support;
using Microsoft.Extensions.Logging.Abstractions;

namespace EmbedArchive.Tests.Http;

/// <summary>A live web over real sockets for tests, with short deadlines and no retries unless a test asks for them.</summary>
internal sealed class LiveWebFixture : IAsyncDisposable
{
    private readonly SocketsHttpHandler _handler;
    private readonly HttpClient _client;
    private readonly LiveAccess _access;

    internal LiveWebFixture(LoopbackServer? server = null, Action<HttpOptions>? configure = null, TimeProvider? time = null, NameResolver? resolve = null, Action<SocketsHttpHandler>? handler = null)
    {
        if (server is not null) Options.AllowedNetworks.Add(server.Allowed);
        configure?.Invoke(Options);
        _handler = WebHandler.Create(Options, TimeProvider.System, resolve);
        handler?.Invoke(_handler);
        _client = new HttpClient(_handler) { Timeout = Timeout.InfiniteTimeSpan };
        _access = new LiveAccess(() => _client, Options, time ?? TimeProvider.System, NullLogger.Instance);
        Web = _access.Open(Log);
    }

    internal HttpOptions Options { get; } = new()
    {
        TotalTimeout = TimeSpan.FromSeconds(10),
        AttemptTimeout = TimeSpan.FromSeconds(5),
        IdleTimeout = TimeSpan.FromMilliseconds(400),
        MaxRetries = 0,
        FailureCacheTime = TimeSpan.Zero,
        MaxPageBytes = 256 * 1024,
    };

    internal CaptureList Log { get; } = new();

    internal OriginRegistry Origins => _access.Origins;

    internal LiveAccess Access => _access;

    internal IWeb Web { get; }

    internal IWeb Open(ICaptureLog log) => _access.Open(log);

    internal Task<Capture> GetAsync(Uri address, WebPurpose purpose = WebPurpose.Page) => SendAsync(new WebRequest(address) { Purpose = purpose });

    internal Task<Capture> SendAsync(WebRequest request) => Web.SendAsync(request).AsTask();

    public async ValueTask DisposeAsync()
    {
        await _access.DisposeAsync();
        _client.Dispose();
        _handler.Dispose();
    }
}

using System.Text;
using EmbedArchive.Http;
using EmbedArchive.Store.Warc;
using Microsoft.Extensions.DependencyInjection;

namespace EmbedArchive.Tests.Support;

/// <summary>A loopback server that answers what the sample's capture holds, for every host; 404 to all else.</summary>
internal sealed class SampleServer(LoopbackServer server) : IAsyncDisposable
{
    internal LoopbackServer Server => server;

    internal static async Task<SampleServer> StartAsync()
    {
        await using var recording = await WarcRecording.OpenAsync([Repository.File("docs/samples/story.warc.gz")]);
        var answers = new Dictionary<string, (int Status, byte[] Body, string[] Headers)>(StringComparer.Ordinal);
        foreach (var exchange in recording.Exchanges)
        {
            var capture = recording.Read(exchange, new(new Uri(exchange.Address)), long.MaxValue);
            answers[exchange.Address] = (capture.Status, capture.WireBody.ToArray(), [.. capture.Headers.Where(h => h.Key != "Content-Length").Select(h => $"{h.Key}: {h.Value}")]);
        }
        return new(new(async exchange =>
        {
            var meant = CapturedAddress.Of(exchange.Header(RerouteHandler.Meant) ?? "");
            if (answers.TryGetValue(meant, out var answer)) await exchange.AnswerAsync(answer.Status, answer.Body, answer.Headers);
            else await exchange.AnswerAsync(404, Encoding.ASCII.GetBytes("no such page"));
        }));
    }

    /// <summary>The options under which the server may be asked, once for each question.</summary>
    internal void Set(EmbedArchiveOptions options)
    {
        options.Http.AllowedNetworks.Add(server.Allowed);
        options.Http.MaxRetries = 0;
    }

    /// <summary>The library in an application whose every request goes to the server.</summary>
    internal ServiceProvider Services(Action<EmbedArchiveOptions>? configure = null)
    {
        var services = new ServiceCollection();
        services.AddEmbedArchive(options => { Set(options); configure?.Invoke(options); }).HttpClient.ConfigurePrimaryHttpMessageHandler(() =>
        {
            var options = new EmbedArchiveOptions();
            Set(options);
            return new RerouteHandler(server.EndPoint, WebHandler.Create(options.Http, TimeProvider.System));
        });
        return services.BuildServiceProvider();
    }

    public ValueTask DisposeAsync() => server.DisposeAsync();
}

using System.Diagnostics;
using System.Globalization;
using Amazon.Runtime;
using Amazon.S3;

namespace EmbedArchive.Tests.Store.S3;

/// <summary>One server on loopback for all tests of this folder; each test has a bucket of its own in it.</summary>
internal sealed class S3Server : IDisposable
{
    private static readonly Lazy<Task<S3Server>> Running = new(StartAsync);

    private readonly Process process;
    private readonly TempFolder folder;

    private S3Server(Process process, TempFolder folder, int port) => (this.process, this.folder, Address) = (process, folder, $"http://127.0.0.1:{port}");

    internal string Address { get; }

    internal static async Task<S3Server> GetAsync()
    {
        await S3ServerPackage.ScriptAsync();
        return await Running.Value;
    }

    internal static void StopAll()
    {
        if (Running is { IsValueCreated: true, Value.IsCompletedSuccessfully: true }) Running.Value.Result.Dispose();
    }

    /// <summary>A client that gives up at the first failure, so that a test sees each.</summary>
    internal AmazonS3Client Client(HttpMessageHandler? way = null, int retries = 0) => new(new BasicAWSCredentials("S3RVER", "S3RVER"), Config(way, retries));

    internal AmazonS3Config Config(HttpMessageHandler? way, int retries) => new()
    {
        ServiceURL = Address, ForcePathStyle = true, MaxErrorRetry = retries, HttpClientFactory = way is null ? null : new OneWay(way),
    };

    public void Dispose()
    {
        process.Kill(entireProcessTree: true);
        process.WaitForExit();
        process.Dispose();
        folder.Dispose();
    }

    private static async Task<S3Server> StartAsync()
    {
        var folder = new TempFolder();
        var process = Process.Start(new ProcessStartInfo("node", [await S3ServerPackage.ScriptAsync(), "-d", folder.Root, "-a", "127.0.0.1", "-p", "0", "--no-vhost-buckets", "-s"])
        {
            RedirectStandardOutput = true,
        })!;
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (!line.StartsWith("S3rver listening", StringComparison.Ordinal)) continue;
            _ = process.StandardOutput.ReadToEndAsync();
            return new(process, folder, int.Parse(line[(line.LastIndexOf(':') + 1)..], CultureInfo.InvariantCulture));
        }
        throw new InvalidOperationException("The server ended before it listened.");
    }

    private sealed class OneWay(HttpMessageHandler way) : HttpClientFactory
    {
        public override HttpClient CreateHttpClient(IClientConfig config) => new(way, disposeHandler: false);

        public override bool DisposeHttpClientsAfterUse(IClientConfig config) => false;
    }
}

using System.Net;
using System.Net.Sockets;

namespace EmbedArchive.Tests.Render.Browser;

/// <summary>Counts who connects to it, and answers nothing.</summary>
internal sealed class TrapServer : IDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private int connections;

    internal TrapServer()
    {
        listener.Start();
        _ = CountAsync();
    }

    internal string Host => "127.0.0.1:" + ((IPEndPoint)listener.LocalEndpoint).Port;

    internal int Connections => Volatile.Read(ref connections);

    public void Dispose() => listener.Dispose();

    private async Task CountAsync()
    {
        try
        {
            while (true)
            {
                using var client = await listener.AcceptTcpClientAsync();
                Interlocked.Increment(ref connections);
            }
        }
        catch (Exception end) when (end is SocketException or ObjectDisposedException)
        {
            TestContext.Progress.WriteLine($"The trap is closed after {Connections} connections.");
        }
    }
}

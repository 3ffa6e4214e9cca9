using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace EmbedArchive.Tests.Support;

/// <summary>
/// A server of raw sockets: a test says byte by byte what happens on each connection, so that it can misbehave in every way. One handler
/// answers each request of a connection in turn; what it leaves open stays open until the server ends.
/// </summary>
internal sealed class LoopbackServer : IAsyncDisposable
{
    private readonly Socket _listener = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
    private readonly CancellationTokenSource _stop = new();
    private readonly Func<LoopbackExchange, Task> _answer;
    private readonly Task _accepting;
    private int _connections;

    internal LoopbackServer(Func<LoopbackExchange, Task> answer)
    {
        _answer = answer;
        _listener.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        _listener.Listen(512);
        _accepting = AcceptAsync();
    }

    /// <summary>A server that sends the same text to everyone and keeps the connection.</summary>
    internal static LoopbackServer Sending(string text) => new(x => x.SendAsync(text));

    /// <summary>A server that only counts who comes.</summary>
    internal static LoopbackServer Trap() => new(_ => Task.CompletedTask);

    internal IPEndPoint EndPoint => (IPEndPoint)_listener.LocalEndPoint!;

    internal int Connections => Volatile.Read(ref _connections);

    /// <summary>The heads of the requests that came.</summary>
    internal ConcurrentQueue<string> Requests { get; } = [];

    internal AllowedNetwork Allowed => new(new IPNetwork(IPAddress.Loopback, 32), EndPoint.Port);

    internal Uri Address(string path = "/") => new($"http://127.0.0.1:{EndPoint.Port}{path}");

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        _listener.Dispose();
        await _accepting;
        _stop.Dispose();
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                var socket = await _listener.AcceptAsync(_stop.Token);
                Interlocked.Increment(ref _connections);
                _ = ServeAsync(socket);
            }
        }
        catch (Exception end) when (end is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            // The test is over.
        }
    }

    private async Task ServeAsync(Socket socket)
    {
        using (socket)
        {
            try
            {
                socket.NoDelay = true;
                var buffer = new byte[16 * 1024];
                var pending = "";
                while (true)
                {
                    int end;
                    while ((end = pending.IndexOf("\r\n\r\n", StringComparison.Ordinal)) < 0)
                    {
                        var count = await socket.ReceiveAsync(buffer, _stop.Token);
                        if (count == 0) return;
                        pending += Encoding.Latin1.GetString(buffer, 0, count);
                    }
                    var head = pending[..end];
                    pending = pending[(end + 4)..];
                    Requests.Enqueue(head);
                    var exchange = new LoopbackExchange(socket, head, _stop.Token);
                    await _answer(exchange);
                    if (exchange.IsOver) return;
                }
            }
            catch (Exception end) when (end is OperationCanceledException or SocketException or ObjectDisposedException)
            {
                // The client went away, which is what many of these tests want, or the test is over.
            }
        }
    }
}

using System.Net;
using System.Net.Sockets;
using System.Text;

namespace EmbedArchive.Benchmarks;

/// <summary>Answers <c>/r/N</c> with a redirect to <c>/p/N</c>, and that with a page of 8 KiB of its own, each after a delay. Prints its port.</summary>
internal static class LinkServer
{
    private const string Head = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 8192\r\n\r\n";

    internal static async Task RunAsync(TimeSpan delay)
    {
        using var listener = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        listener.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        listener.Listen(1024);
        Console.WriteLine(((IPEndPoint)listener.LocalEndPoint!).Port);
        while (true)
        {
            try
            {
                _ = ServeAsync(await listener.AcceptAsync(), delay);
            }
            catch (SocketException)
            {
                // A client that keeps all its sockets open takes them from this server, too: until it lets go, nobody is let in.
                await Task.Delay(10);
            }
        }
    }

    private static async Task ServeAsync(Socket socket, TimeSpan delay)
    {
        using (socket)
        {
            socket.NoDelay = true;
            var buffer = new byte[4096];
            // A client of this load sends its next request only after the answer, and its head fits one packet.
            while (await Read(socket, buffer) is > 0 and var count)
            {
                var path = Encoding.ASCII.GetString(buffer, 0, count).Split(' ', 3)[1];
                if (delay > TimeSpan.Zero) await Task.Delay(delay);
                await socket.SendAsync(path.StartsWith("/r/", StringComparison.Ordinal)
                    ? Encoding.ASCII.GetBytes($"HTTP/1.1 302 Found\r\nLocation: /p/{path[3..]}\r\nContent-Length: 0\r\n\r\n")
                    : Encoding.ASCII.GetBytes(Head + path.PadRight(8192, 'a')));
            }
        }
    }

    private static async Task<int> Read(Socket socket, byte[] buffer)
    {
        try
        {
            return await socket.ReceiveAsync(buffer);
        }
        catch (SocketException)
        {
            return 0;
        }
    }
}

using System.Net.Sockets;
using System.Text;

namespace EmbedArchive.Tests.Support;

/// <summary>One request at the loopback server, and the means to answer it.</summary>
internal sealed class LoopbackExchange(Socket socket, string head, CancellationToken stop)
{
    internal string Head => head;

    internal string Method => head.Split(' ')[0];

    internal string Path => head.Split(' ')[1];

    /// <summary>Whether the connection is to be closed.</summary>
    internal bool IsOver { get; private set; }

    /// <summary>The value of a request header, or null.</summary>
    internal string? Header(string name) =>
        head.Split("\r\n").Skip(1).FirstOrDefault(l => l.StartsWith(name + ":", StringComparison.OrdinalIgnoreCase))?[(name.Length + 1)..].Trim();

    internal Task SendAsync(string text) => SendAsync(Encoding.Latin1.GetBytes(text));

    internal async Task SendAsync(byte[] bytes)
    {
        for (var sent = 0; sent < bytes.Length;) sent += await socket.SendAsync(bytes.AsMemory(sent), stop);
    }

    /// <summary>A whole, well-formed answer.</summary>
    internal Task AnswerAsync(int status, string body = "", params string[] headers) => AnswerAsync(status, Encoding.UTF8.GetBytes(body), headers);

    internal async Task AnswerAsync(int status, byte[] body, params string[] headers)
    {
        await SendAsync($"HTTP/1.1 {status} Status\r\nContent-Length: {body.Length}\r\n{string.Concat(headers.Select(h => h + "\r\n"))}\r\n");
        await SendAsync(body);
    }

    /// <summary>Sends the same bytes again and again until the client goes.</summary>
    internal async Task RepeatAsync(string text, TimeSpan pause = default)
    {
        var bytes = Encoding.Latin1.GetBytes(text);
        while (true)
        {
            await SendAsync(bytes);
            if (pause > TimeSpan.Zero) await Task.Delay(pause, stop);
        }
    }

    /// <summary>Says nothing more and keeps the connection open until the client goes or the test ends.</summary>
    internal async Task StallAsync()
    {
        while (await socket.ReceiveAsync(new byte[1024], stop) > 0) { }
        IsOver = true;
    }

    /// <summary>Closes the connection in order (FIN).</summary>
    internal Task CloseAsync()
    {
        IsOver = true;
        socket.Shutdown(SocketShutdown.Send);
        return Task.CompletedTask;
    }

    /// <summary>Breaks the connection off (RST).</summary>
    internal Task ResetAsync()
    {
        IsOver = true;
        socket.LingerState = new LingerOption(true, 0);
        socket.Close();
        return Task.CompletedTask;
    }
}

using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace EmbedArchive.Benchmarks;

/// <summary>Answers <c>…/post/N…</c> with the oEmbed answer of that invented post, and <c>/count</c> with how many were asked and how many of them more than once. Prints its port.</summary>
internal static class ArchiveServer
{
    private static readonly Dictionary<int, int> Asked = [];

    internal static async Task RunAsync()
    {
        using var listener = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        listener.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        listener.Listen(1024);
        Console.WriteLine(((IPEndPoint)listener.LocalEndPoint!).Port);
        while (true) _ = ServeAsync(await listener.AcceptAsync());
    }

    private static async Task ServeAsync(Socket socket)
    {
        using (socket)
        {
            socket.NoDelay = true;
            var buffer = new byte[8192];
            // A client of this load sends its next request only after the answer, and its head fits one packet.
            while (await socket.ReceiveAsync(buffer) is > 0 and var count)
            {
                var path = Encoding.ASCII.GetString(buffer, 0, count).Split(' ', 3)[1];
                var body = Encoding.UTF8.GetBytes(path == "/count" ? Count() : Answer(path));
                await socket.SendAsync(Encoding.ASCII.GetBytes($"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {body.Length}\r\n\r\n"));
                await socket.SendAsync(body);
            }
        }
    }

    private static string Count()
    {
        lock (Asked) return $"{Asked.Count} posts, {Asked.Values.Count(n => n > 1)} of them asked more than once";
    }

    private static string Answer(string path)
    {
        var id = Id(path);
        lock (Asked) Asked[id] = Asked.GetValueOrDefault(id) + 1;
        return Post(id);
    }

    // The number stands last in the address of the post, which stands encoded in the query.
    private static int Id(string path)
    {
        var address = Uri.UnescapeDataString(path);
        var at = address.LastIndexOf("/post/", StringComparison.Ordinal) + 6;
        var end = at;
        while (end < address.Length && char.IsAsciiDigit(address[end])) end++;
        return int.Parse(address.AsSpan(at, end - at), CultureInfo.InvariantCulture);
    }

    /// <summary>About 4 KB: a text of its own for each post, as the answers of platforms are.</summary>
    private static string Post(int id)
    {
        var random = new Random(id);
        var text = new StringBuilder();
        while (text.Length < 3000) text.Append(Words[random.Next(Words.Length)]).Append(random.Next(1000)).Append(' ');
        return $$"""{"version":"1.0","type":"rich","provider_name":"Bench","provider_url":"https://bench.example/","author_name":"Author {{id % 97}}","author_url":"https://bench.example/author/{{id % 97}}","title":"Post {{id}}","html":"<blockquote><p>{{text}}</p>&mdash; Author {{id % 97}} <a href=\"https://bench.example/post/{{id}}\">May 3, 2026</a></blockquote>","width":550,"height":300}""";
    }

    private static readonly string[] Words = ["harbour", "morning", "the", "of", "council", "vote", "rain", "street", "and", "market", "said", "in", "bridge", "school", "today", "a", "to", "people"];
}

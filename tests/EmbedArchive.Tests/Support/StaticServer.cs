using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace EmbedArchive.Tests.Support;

/// <summary>Serves the files of a folder on the loopback, parts of them too (Range), as players of web archives ask for them.</summary>
internal sealed class StaticServer : IDisposable
{
    private static readonly Dictionary<string, string> Types = new(StringComparer.Ordinal)
        { [".html"] = "text/html", [".js"] = "text/javascript", [".css"] = "text/css", [".json"] = "application/json", [".svg"] = "image/svg+xml", [".wacz"] = "application/wacz" };

    private readonly HttpListener listener = new();
    private readonly string[] roots;

    /// <param name="roots">The folders; of two files of one name that of the first counts.</param>
    internal StaticServer(params string[] roots)
    {
        this.roots = roots;
        using (var free = new TcpListener(IPAddress.Loopback, 0))
        {
            free.Start();
            Address = new($"http://127.0.0.1:{((IPEndPoint)free.LocalEndpoint).Port}/");
        }
        listener.Prefixes.Add(Address.AbsoluteUri);
        listener.Start();
        _ = ServeAsync();
    }

    internal Uri Address { get; }

    public void Dispose() => listener.Close();

    private async Task ServeAsync()
    {
        try
        {
            while (true) _ = AnswerAsync(await listener.GetContextAsync());
        }
        catch (Exception end) when (end is HttpListenerException or ObjectDisposedException or InvalidOperationException)
        {
            // The test is over.
        }
    }

    private async Task AnswerAsync(HttpListenerContext context)
    {
        try
        {
            using var answer = context.Response;
            var path = Uri.UnescapeDataString(context.Request.Url!.AbsolutePath).TrimStart('/');
            if (path.Length == 0) path = "index.html";
            var file = roots.Select(r => Path.Combine(r, path)).FirstOrDefault(File.Exists);
            if (file is null || path.Contains("..", StringComparison.Ordinal))
            {
                answer.StatusCode = 404;
                return;
            }
            var bytes = await File.ReadAllBytesAsync(file);
            answer.ContentType = Types.GetValueOrDefault(Path.GetExtension(file), "application/octet-stream");
            answer.AddHeader("Accept-Ranges", "bytes");
            var part = Part(context.Request.Headers["Range"], bytes.Length);
            if (part is { } range)
            {
                answer.StatusCode = 206;
                answer.AddHeader("Content-Range", $"bytes {range.Start}-{range.End - 1}/{bytes.Length}");
                bytes = bytes[range.Start..range.End];
            }
            answer.ContentLength64 = bytes.Length;
            if (context.Request.HttpMethod != "HEAD") await answer.OutputStream.WriteAsync(bytes);
        }
        catch (Exception gone) when (gone is HttpListenerException or ObjectDisposedException or IOException)
        {
            // The browser asks for parts and loses interest.
        }
    }

    private static (int Start, int End)? Part(string? range, int length)
    {
        if (range?.Split('=') is not ["bytes", var part] || part.Split('-') is not [var from, var to]) return null;
        if (from.Length == 0) return (Math.Max(0, length - int.Parse(to, CultureInfo.InvariantCulture)), length);
        var start = int.Parse(from, CultureInfo.InvariantCulture);
        return start >= length ? null : (start, to.Length == 0 ? length : Math.Min(length, int.Parse(to, CultureInfo.InvariantCulture) + 1));
    }
}

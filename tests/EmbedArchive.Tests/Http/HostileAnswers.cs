using EmbedArchive.Http;
using EmbedArchive.Tests.Support;

namespace EmbedArchive.Tests.Http;

/// <summary>The ways in which a server misbehaves before, in and after its headers.</summary>
internal static class HostileAnswers
{
    private const string Ok = "HTTP/1.1 200 OK\r\n";

    private static readonly TimeSpan Drip = TimeSpan.FromMilliseconds(50);

    internal static IEnumerable<HostileAnswer> All() => [.. BeforeHeaders(), .. Headers(), .. Framing(), .. Bodies(), .. Encodings(), .. Hops()];

    private static IEnumerable<HostileAnswer> BeforeHeaders() =>
    [
        new("says nothing", WebFailureKind.Timeout, x => x.StallAsync()) { Status = 0 },
        new("closes at once", WebFailureKind.BadResponse, x => x.CloseAsync()) { Status = 0, Truncated = Truncation.Disconnect },
        new("resets at once", WebFailureKind.BadResponse, x => x.ResetAsync()) { Status = 0, Truncated = Truncation.Disconnect },
        new("drips its headers", WebFailureKind.Timeout, x => x.RepeatAsync("H", Drip)) { Status = 0 },
        new("drips header lines", WebFailureKind.Timeout, async x => { await x.SendAsync(Ok); await x.RepeatAsync("X-A: b\r\n", Drip); }) { Status = 0 },
        new("closes inside its headers", WebFailureKind.BadResponse, async x => { await x.SendAsync(Ok + "Content-Le"); await x.CloseAsync(); }) { Status = 0, Truncated = Truncation.Disconnect },
        new("speaks another protocol", WebFailureKind.BadResponse, async x => { await x.SendAsync("SSH-2.0-OpenSSH_9.2\r\n"); await x.CloseAsync(); }) { Status = 0 },
        new("speaks an HTTP that is none", WebFailureKind.BadResponse, async x => { await x.SendAsync("HTTP/9.9 200 OK\r\n\r\n"); await x.CloseAsync(); }) { Status = 0 },
        new("gives a status of four digits", WebFailureKind.BadResponse, async x => { await x.SendAsync("HTTP/1.1 1000 OK\r\n\r\n"); await x.CloseAsync(); }) { Status = 0 },
        new("sends binary", WebFailureKind.BadResponse, async x => { await x.SendAsync([0, 1, 2, 3, 255, 254, 13, 10, 13, 10]); await x.CloseAsync(); }) { Status = 0 },
    ];

    private static IEnumerable<HostileAnswer> Headers() =>
    [
        new("sends headers without end", WebFailureKind.BadResponse, async x => { await x.SendAsync(Ok); await x.RepeatAsync($"X-A: {new string('b', 1000)}\r\n"); }) { Status = 0 },
        new("sends one header without end", WebFailureKind.BadResponse, async x => { await x.SendAsync(Ok + "X-A: "); await x.RepeatAsync(new string('b', 1000)); }) { Status = 0 },
        new("sends a reason without end", WebFailureKind.BadResponse, async x => { await x.SendAsync("HTTP/1.1 200 "); await x.RepeatAsync(new string('b', 1000)); }) { Status = 0 },
        new("floods with 100", WebFailureKind.BadResponse, x => x.RepeatAsync("HTTP/1.1 100 Continue\r\nX-A: " + new string('b', 500) + "\r\n\r\n")) { Status = 0 },
        new("sends 103, then answers", null, x => x.SendAsync("HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n" + Ok + "Content-Length: 2\r\n\r\nok")) { Wire = "ok" },
        new("switches protocols", WebFailureKind.BadResponse, x => x.SendAsync("HTTP/1.1 101 Switching\r\nUpgrade: x\r\nConnection: Upgrade\r\n\r\n")) { Status = 101, Truncated = Truncation.Unspecified },
        new("answers 999", null, x => x.SendAsync("HTTP/1.1 999 Denied\r\nContent-Length: 2\r\n\r\nno")) { Status = 999, Wire = "no" },
        new("asks who we are", null, x => x.AnswerAsync(401, "no", "WWW-Authenticate: Negotiate", "WWW-Authenticate: NTLM", "WWW-Authenticate: Basic realm=\"x\"")) { Status = 401, Wire = "no" },
        new("folds a header", null, x => x.SendAsync(Ok + "X-A: one\r\n two\r\nContent-Length: 2\r\n\r\nok")) { Wire = "ok" },
        new("sends ESC in a header", null, x => x.SendAsync(Ok + "X-A: a\u001b[31mb\r\nContent-Length: 2\r\n\r\nok")) { Wire = "ok" },
    ];

    private static IEnumerable<HostileAnswer> Framing() =>
    [
        new("gives two lengths", WebFailureKind.BadResponse, x => x.SendAsync(Ok + "Content-Length: 5\r\nContent-Length: 7\r\n\r\nhello")) { Truncated = Truncation.Unspecified },
        new("gives one length twice", null, x => x.SendAsync(Ok + "Content-Length: 5\r\nContent-Length: 5\r\n\r\nhello")) { Wire = "hello" },
        new("gives a negative length", null, async x => { await x.SendAsync(Ok + "Content-Length: -5\r\n\r\nhello"); await x.CloseAsync(); }) { Wire = "hello" },
        new("gives a word for a length", null, async x => { await x.SendAsync(Ok + "Content-Length: abc\r\n\r\nhello"); await x.CloseAsync(); }) { Wire = "hello" },
        new("gives a length beyond all numbers", null, async x => { await x.SendAsync(Ok + "Content-Length: 99999999999999999999\r\n\r\nhello"); await x.CloseAsync(); }) { Wire = "hello" },
        new("gives a length beside chunks", null, x => x.SendAsync(Ok + "Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n")) { Wire = "hello" },
        new("gives no length and closes", null, async x => { await x.SendAsync(Ok + "\r\nhello"); await x.CloseAsync(); }) { Wire = "hello" },
        new("sends a second answer behind the first", null, x => x.SendAsync(Ok + "Content-Length: 2\r\n\r\nok" + Ok + "Content-Length: 4\r\n\r\nevil")) { Wire = "ok" },
        new("sends a chunk size of none", WebFailureKind.BadResponse, x => x.SendAsync(Ok + "Transfer-Encoding: chunked\r\n\r\nzz\r\nhello\r\n0\r\n\r\n")) { Truncated = Truncation.Unspecified },
        new("sends a chunk extension without end", WebFailureKind.BadResponse, async x => { await x.SendAsync(Ok + "Transfer-Encoding: chunked\r\n\r\n5;"); await x.RepeatAsync(new string('a', 1000)); }) { Truncated = Truncation.Unspecified },
        new("sends trailers without end", WebFailureKind.BadResponse, async x => { await x.SendAsync(Ok + "Transfer-Encoding: chunked\r\n\r\n2\r\nok\r\n0\r\n"); await x.RepeatAsync("X-T: " + new string('a', 1000) + "\r\n"); }) { Truncated = Truncation.Unspecified, Wire = "ok" },
        new("closes inside a chunk", WebFailureKind.BadResponse, async x => { await x.SendAsync(Ok + "Transfer-Encoding: chunked\r\n\r\n9\r\nhello"); await x.CloseAsync(); }) { Truncated = Truncation.Disconnect, Wire = "hello" },
        new("leaves out the last chunk", WebFailureKind.BadResponse, async x => { await x.SendAsync(Ok + "Transfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n"); await x.CloseAsync(); }) { Truncated = Truncation.Disconnect, Wire = "hello" },
        new("closes before its length", WebFailureKind.BadResponse, async x => { await x.SendAsync(Ok + "Content-Length: 9\r\n\r\nhello"); await x.CloseAsync(); }) { Truncated = Truncation.Disconnect, Wire = "hello" },
        new("resets before its length", WebFailureKind.BadResponse, async x => { await x.SendAsync(Ok + "Content-Length: 9\r\n\r\nhello"); await Task.Delay(50); await x.ResetAsync(); }) { Truncated = Truncation.Disconnect, Wire = "hello" },
    ];

    private static IEnumerable<HostileAnswer> Bodies() =>
    [
        new("stalls in the body", WebFailureKind.Timeout, async x => { await x.SendAsync(Ok + "Content-Length: 9\r\n\r\nhello"); await x.StallAsync(); }) { Truncated = Truncation.Time, Wire = "hello" },
        new("drips its body", WebFailureKind.Timeout, async x => { await x.SendAsync(Ok + "\r\n"); await x.RepeatAsync("a", Drip); }) { Truncated = Truncation.Time },
        new("sends a body without end", WebFailureKind.TooLarge, async x => { await x.SendAsync(Ok + "\r\n"); await x.RepeatAsync(new string('a', 8000)); }) { Truncated = Truncation.Length, Wire = new string('a', 256 * 1024) },
        new("sends chunks without end", WebFailureKind.TooLarge, async x => { await x.SendAsync(Ok + "Transfer-Encoding: chunked\r\n\r\n"); await x.RepeatAsync("1000\r\n" + new string('a', 4096) + "\r\n"); }) { Truncated = Truncation.Length },
        new("announces a huge body", WebFailureKind.TooLarge, async x => { await x.SendAsync(Ok + "Content-Length: 10737418240\r\n\r\na"); await x.StallAsync(); }) { Truncated = Truncation.Length, Wire = "" },
        new("has no content", null, x => x.SendAsync("HTTP/1.1 204 No\r\n\r\n")) { Status = 204, Wire = "" },
    ];

    private static IEnumerable<HostileAnswer> Encodings()
    {
        foreach (var coding in new[] { "gzip", "br", "zlib", "raw" })
        {
            var whole = Packed.As(coding, Packed.Text(3000));
            var bomb = Packed.As(coding, new byte[12 * 1024 * 1024]);
            var head = $"Content-Encoding: {Packed.Token(coding)}";
            yield return new($"sends {coding}", null, x => x.AnswerAsync(200, whole, head));
            yield return new($"cuts {coding} with a true length", WebFailureKind.BadResponse, x => x.AnswerAsync(200, whole[..^1], head));
            yield return new($"cuts {coding} and closes", WebFailureKind.BadResponse, async x => { await x.SendAsync(Ok + head + "\r\n\r\n"); await x.SendAsync(whole[..(whole.Length / 2)]); await x.CloseAsync(); }) { Truncated = Truncation.Disconnect };
            yield return new($"cuts {coding} in chunks", WebFailureKind.BadResponse, async x => { await x.SendAsync($"{Ok}{head}\r\nTransfer-Encoding: chunked\r\n\r\n{whole.Length - 9:x}\r\n"); await x.SendAsync(whole[..^9]); await x.SendAsync("\r\n0\r\n\r\n"); });
            yield return new($"sends a bomb in {coding}", WebFailureKind.TooLarge, x => x.AnswerAsync(200, bomb, head));
            yield return new($"lies about {coding}", WebFailureKind.BadResponse, x => x.AnswerAsync(200, "<html>it is plain text, in fact</html>", head)) { Wire = "<html>it is plain text, in fact</html>" };
        }
        yield return new("stacks encodings", WebFailureKind.BadResponse, x => x.AnswerAsync(200, Packed.As("gzip", Packed.As("gzip", "text")), "Content-Encoding: gzip, gzip"));
        yield return new("stacks encodings in two headers", WebFailureKind.BadResponse, x => x.AnswerAsync(200, Packed.As("gzip", Packed.As("br", "text")), "Content-Encoding: br", "Content-Encoding: gzip"));
        yield return new("stacks fifty encodings", WebFailureKind.BadResponse, x => x.AnswerAsync(200, "text", "Content-Encoding: " + string.Join(", ", Enumerable.Repeat("gzip", 50))));
        yield return new("sends zstd", WebFailureKind.BadResponse, x => x.AnswerAsync(200, "text", "Content-Encoding: zstd")) { Wire = "text" };
        yield return new("sends an empty gzip", null, x => x.AnswerAsync(200, "", "Content-Encoding: gzip")) { Wire = "" };
    }

    private static IEnumerable<HostileAnswer> Hops() =>
    [
        new("redirects, then stalls", null, async x => { await x.SendAsync("HTTP/1.1 302 Found\r\nLocation: /b\r\nContent-Length: 9\r\n\r\nhe"); await x.StallAsync(); }) { Status = 302, Purpose = WebPurpose.Hop, Truncated = Truncation.Unspecified, Wire = "" },
        new("redirects with an endless body", null, async x => { await x.SendAsync("HTTP/1.1 302 Found\r\nLocation: /b\r\n\r\n"); await x.RepeatAsync(new string('a', 8000)); }) { Status = 302, Purpose = WebPurpose.Hop, Truncated = Truncation.Unspecified, Wire = "" },
        new("ends a hop in a picture", null, x => x.AnswerAsync(200, "GIF89a", "Content-Type: image/gif")) { Purpose = WebPurpose.Hop, Truncated = Truncation.Unspecified, Wire = "" },
        new("ends a hop in a page", null, x => x.AnswerAsync(200, "<html>", "Content-Type: text/html; charset=utf-8")) { Purpose = WebPurpose.Hop, Wire = "<html>" },
        new("ends a hop in an endless page", null, async x => { await x.SendAsync(Ok + "Content-Type: text/html\r\n\r\n"); await x.RepeatAsync(new string('a', 8000)); }) { Purpose = WebPurpose.Hop, Truncated = Truncation.Length },
        new("redirects to nowhere", null, x => x.AnswerAsync(302, "<a href=/b>", "Location: ")) { Status = 302, Purpose = WebPurpose.Hop, Wire = "<a href=/b>" },
    ];
}

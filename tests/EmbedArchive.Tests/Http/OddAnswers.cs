using System.Text;
using EmbedArchive.Http;
using EmbedArchive.Tests.Support;

namespace EmbedArchive.Tests.Http;

/// <summary>Answers at the edge of the grammar (RFC 9110, 9112, 1950 to 1952): what is read, what is refused, and what of it is kept.</summary>
internal static class OddAnswers
{
    private const string Ok = "HTTP/1.1 200 OK\r\n";
    private const string Two = "Content-Length: 2\r\n\r\nok";

    internal static IEnumerable<HostileAnswer> All() => [.. StatusLines(), .. Interim(), .. HeaderLines(), .. Lengths(), .. Chunks(), .. Codings(), .. Ends()];

    private static IEnumerable<HostileAnswer> StatusLines()
    {
        foreach (var line in new[] { "HTTP/1.1 200", "HTTP/1.1 200 ", "HTTP/1.0 200 OK", "HTTP/1.1 200 Not Found", "HTTP/1.1 200 a\tb", "HTTP/1.1 200 Gr\u00f6\u00dfe" })
            yield return Reads(line, $"{line}\r\n{Two}");
        foreach (var line in new[] { "HTTP/1.1\t200\tOK", "HTTP/1.1  200 OK", " HTTP/1.1 200 OK", "HTTP/1.1 200OK", "HTTP/1.1200 OK", "HTTP/01.1 200 OK", "HTTP/1.1 20 OK", "HTTP/1.1 0x200 OK", "HTTP /1.1 200 OK", "HTTP/1 200 OK", "200 OK", "Status: 200 OK", "<!DOCTYPE html>", "{\"status\":200}", "ICY 200 OK", "PRI * HTTP/2.0" })
            yield return Refuses(line, $"{line}\r\n{Two}") with { Status = 0 };
    }

    private static IEnumerable<HostileAnswer> Interim() =>
    [
        Reads("a thousand interim answers", string.Concat(Enumerable.Repeat("HTTP/1.1 102 Processing\r\n\r\n", 1000)) + Ok + Two),
        Reads("103 with a thousand links", "HTTP/1.1 103 Early Hints\r\n" + string.Concat(Enumerable.Repeat("Link: </a>; rel=preload\r\n", 1000)) + "\r\n" + Ok + Two),
        Reads("103 with a way and a cookie", "HTTP/1.1 103 Early Hints\r\nLocation: /b\r\nRefresh: 0;url=/b\r\nSet-Cookie: a=b\r\n\r\n" + Ok + Two),
        Reads("an interim answer that no list has", "HTTP/1.1 150 X\r\n\r\n" + Ok + Two),
        Refuses("100 with a body", "HTTP/1.1 100 Continue\r\nContent-Length: 5\r\n\r\nhello" + Ok + Two) with { Status = 0 },
    ];

    private static IEnumerable<HostileAnswer> HeaderLines()
    {
        foreach (var line in new[] { "X-A:", "X-A:   \t b   ", "X-A: a\u007f\u0080\u009fb", "X-A : b", new string('X', 30_000) + ": a", "X:Y: a", "Date: never", "Content-Type: " + new string(';', 20_000), "Set-Cookie: =;;==" })
            yield return Reads("the header " + line[..Math.Min(line.Length, 20)], Ok + line + "\r\n" + Two);
        foreach (var line in new[] { "no colon", ": no name", "X(Y): a", "X Y: a", "X-Gr\u00f6\u00dfe: a", "X\0Y: a" })
            yield return Refuses("the header " + line.Replace('\0', '0'), Ok + line + "\r\n" + Two) with { Status = 0 };
    }

    private static IEnumerable<HostileAnswer> Lengths()
    {
        foreach (var value in new[] { "5", "0005", "\t5\t", "+5", "0x5", "5.0", "5;", "1e3", "", "-1", "\u00b2" })
            yield return Reads($"the length \"{value}\"", $"{Ok}Content-Length: {value}\r\n\r\nhello", "hello");
        yield return Refuses("three lengths, one of them another", $"{Ok}Content-Length: 5\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nhello") with { Truncated = Truncation.Unspecified };
        yield return Reads("204 with chunks", "HTTP/1.1 204 No\r\nTransfer-Encoding: chunked\r\n\r\n", "") with { Status = 204 };
        yield return Reads("304 with a length", "HTTP/1.1 304 No\r\nContent-Length: 5\r\n\r\n", "") with { Status = 304 };
        yield return Reads("205 with a body", "HTTP/1.1 205 Reset\r\nContent-Length: 5\r\n\r\nhello", "hello") with { Status = 205 };
    }

    private static IEnumerable<HostileAnswer> Chunks()
    {
        foreach (var body in new[]
        {
            "005\r\nhello\r\n0\r\n\r\n", "00000000000000000000005\r\nhello\r\n0\r\n\r\n", "5 \r\nhello\r\n0\r\n\r\n", "5\nhello\n0\n\n", "5\r\nhello\r\n000\r\n\r\n", "5;a=\"b;c\\\"\"\r\nhello\r\n0;x\r\n\r\n",
            "5\r\nhello\r\n0\r\nLocation: /b\r\nContent-Encoding: gzip\r\nSet-Cookie: a=b\r\n\r\n", "2\r\nhe\r\n3\r\nllo\r\n0\r\n\r\n",
        })
            yield return Reads("the chunks " + Shown(body), Ok + "Transfer-Encoding: chunked\r\n\r\n" + body, "hello");
        foreach (var body in new[]
        {
            " 5\r\nhello\r\n0\r\n\r\n", "+5\r\nhello\r\n0\r\n\r\n", "0x5\r\nhello\r\n0\r\n\r\n", "-5\r\nhello\r\n0\r\n\r\n", "10000000000000005\r\nhello\r\n0\r\n\r\n",
            "5\r\nhelloX\r\n0\r\n\r\n", "5\r\nhello0\r\n\r\n", "\r\n5\r\nhello\r\n0\r\n\r\n",
        })
            yield return Refuses("the chunks " + Shown(body), Ok + "Transfer-Encoding: chunked\r\n\r\n" + body) with { Truncated = Truncation.Unspecified };
        foreach (var body in new[] { "5\r\nhello\r\n0\r\n", "5\rhello\r0\r\r", "5\r\nhel", "5", "", "8000000000000000\r\nhello", "ffffffffffffffff\r\nhello" })
            yield return Refuses("the cut chunks " + Shown(body), Ok + "Transfer-Encoding: chunked\r\n\r\n" + body) with { Truncated = Truncation.Disconnect };
    }

    private static IEnumerable<HostileAnswer> Codings()
    {
        var (gzip, zlib) = (Packed.As("gzip", "some text"), Packed.As("zlib", "some text"));
        foreach (var (coding, body) in new (string, byte[])[]
        {
            ("Gzip", gzip), ("x-gzip", gzip), (" gzip ", gzip), ("gzip,", gzip), ("identity, gzip", gzip), ("identity", "some text"u8.ToArray()), ("IDENTITY", "some text"u8.ToArray()), ("", "some text"u8.ToArray()),
            ("gzip", [.. gzip, .. Packed.As("gzip", " and more")]), ("gzip", [.. gzip, .. new byte[100]]), ("gzip", [.. gzip[..3], 4, .. gzip[4..10], 2, 0, 65, 66, .. gzip[10..]]), ("gzip", [.. gzip[..3], 8, .. gzip[4..10], .. "a.html\0"u8, .. gzip[10..]]),
            ("deflate", [.. zlib, .. "junk"u8]), ("gzip", Packed.As("gzip", "")), ("br", Packed.As("br", "")), ("deflate", []),
        })
            yield return new($"\"{coding}\" of {body.Length} bytes", null, x => x.AnswerAsync(200, body, "Content-Encoding: " + coding));
        foreach (var (coding, body) in new (string, byte[])[]
        {
            ("gzip;q=1", gzip), ("none", gzip), ("chunked", gzip), ("compress", gzip), ("dcb", gzip), (new string('a', 5000), gzip), ("gzip", zlib), ("deflate", gzip), ("gzip", gzip[..10]), ("gzip", gzip[..5]), ("gzip", [0x1F]),
            ("gzip", [.. gzip[..^4], 1, 2, 3, 4]), ("gzip", [.. gzip[..^8], 1, 2, 3, 4, .. gzip[^4..]]), ("gzip", [.. gzip[..2], 7, .. gzip[3..]]), ("gzip", [.. gzip, .. gzip[..15]]), ("deflate", [.. zlib[..^1], (byte)(zlib[^1] ^ 1)]),
            ("deflate", zlib[..^5]), ("deflate", [0x78, 0xBB, 0, 0, 0, 0, 1]), ("br", [.. Enumerable.Repeat((byte)255, 50)]),
        })
            yield return new($"a lying \"{coding[..Math.Min(20, coding.Length)]}\" of {body.Length} bytes", WebFailureKind.BadResponse, x => x.AnswerAsync(200, body, "Content-Encoding: " + coding));
    }

    private static IEnumerable<HostileAnswer> Ends() =>
    [
        new("resets behind a body without a length", WebFailureKind.BadResponse, async x => { await x.SendAsync(Ok + "\r\nhello"); await Task.Delay(50); await x.ResetAsync(); }) { Truncated = Truncation.Disconnect, Wire = "hello" },
        new("resets behind a whole answer", null, async x => { await x.SendAsync(Ok + Two); await Task.Delay(50); await x.ResetAsync(); }) { Wire = "ok" },
        new("stalls in a chunk size", WebFailureKind.Timeout, async x => { await x.SendAsync(Ok + "Transfer-Encoding: chunked\r\n\r\n5"); await x.StallAsync(); }) { Truncated = Truncation.Time },
        new("stalls behind the last chunk", WebFailureKind.Timeout, async x => { await x.SendAsync(Ok + "Transfer-Encoding: chunked\r\n\r\n2\r\nok\r\n0\r\n"); await x.StallAsync(); }) { Truncated = Truncation.Time, Wire = "ok" },
        new("pauses within its headers", null, async x => { await x.SendAsync("HTTP/1.1 20"); await Task.Delay(200); await x.SendAsync("0 OK\r\nCont"); await Task.Delay(200); await x.SendAsync("ent-Length: 2\r\n\r\nok"); }) { Wire = "ok" },
    ];

    private static HostileAnswer Reads(string what, string answer, string wire = "ok") => new("sends " + Shown(what), null, Sends(answer)) { Wire = wire };

    private static HostileAnswer Refuses(string what, string answer) => new("sends " + Shown(what), WebFailureKind.BadResponse, Sends(answer));

    private static Func<LoopbackExchange, Task> Sends(string answer) => async x =>
    {
        await x.SendAsync(Encoding.Latin1.GetBytes(answer));
        await x.CloseAsync();
    };

    private static string Shown(string text) => text.Replace("\r", "\\r").Replace("\n", "\\n").Replace("\t", "\\t");
}

using System.Globalization;
using EmbedArchive.Tests.Support;
using static EmbedArchive.Tests.Tool.WebBehaviour;

namespace EmbedArchive.Tests.Tool;

/// <summary>A zoo of answers to a link: statuses, header blocks, redirect targets, bodies, pages. <c>/story</c> is where good ways end.</summary>
internal static class WebBehaviours
{
    private const string Ok = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n";
    private const string Refresh = "<meta http-equiv=refresh content=\"0;url=/story\">";

    /// <param name="trap">Where nobody may come.</param>
    internal static IReadOnlyList<WebBehaviour> All(Uri trap) => [.. Statuses(), .. Waits(), .. Heads(), .. Targets(trap), .. Refused(trap), .. Bodies(), .. Pages(trap), .. Ways()];

    private static IEnumerable<WebBehaviour> Statuses()
    {
        foreach (var status in (int[])[200, 201, 202, 203, 206, 226, 299]) yield return Status(status, "resolved", "Location: /none");
        foreach (var status in (int[])[301, 302, 303, 307, 308]) yield return Status(status, "resolved", "Location: /story", "Retry-After: 3600");
        foreach (var status in (int[])[301, 302, 303, 307, 308, 300, 304, 305, 306, 310, 399]) yield return Status(status, "http-error");
        foreach (var status in (int[])[304, 305, 306, 310]) yield return Status(status, "http-error", "Location: /story");
        foreach (var status in (int[])[400, 401, 402, 403, 404, 405, 406, 407, 410, 418, 426, 451, 499, 500, 501, 511, 599, 600, 999]) yield return Status(status, "http-error", "Refresh: 0;url=/story", "Location: /story");
        yield return Raw("204-with-body", "resolved", "HTTP/1.1 204 No\r\nContent-Length: 5\r\n\r\nhello");
        yield return Raw("101", "http-error", "HTTP/1.1 101 S\r\nUpgrade: x\r\nConnection: Upgrade\r\n\r\n");
        yield return Raw("000", "http-error", "HTTP/1.1 000 X\r\nContent-Length: 0\r\n\r\n");
        yield return Raw("hints-first", "resolved", "HTTP/1.1 103 E\r\nLocation: /none\r\n\r\n" + Ok + "Content-Length: 2\r\n\r\nok");
        yield return new("floods-with-100", "http-error", x => x.RepeatAsync("HTTP/1.1 100 Continue\r\nX: " + new string('y', 500) + "\r\n\r\n"));
        foreach (var word in (string[])["20", "2000", "abc", "-200", "2 0", ""]) yield return Raw("status-of-" + Uri.EscapeDataString(word), "http-error", $"HTTP/1.1 {word} OK\r\nContent-Length: 0\r\n\r\n", close: true);
    }

    private static IEnumerable<WebBehaviour> Waits()
    {
        foreach (var wait in (string[])["3600", "99999999999999999999", "Fri, 31 Dec 9999 23:59:59 GMT", "0", "-5", "1.5", "soon", "Sun, 06 Nov 1994 08:49:37 GMT", ""])
            foreach (var status in (int[])[429, 503]) yield return Status(status, "http-error", "Retry-After: " + wait);
    }

    private static IEnumerable<WebBehaviour> Heads()
    {
        yield return Raw("binary", "http-error", "\0\0\u0012\u0004\0\0\0\0\0\0\u0003\0\0\0d", close: true);
        foreach (var text in (string[])["<html>hello", "SSH-2.0-x\r\n", "ICY 200 OK\r\n\r\n", "HTTP/2 200 OK\r\n\r\n", "HTTP 200 OK\r\n\r\n", "HTTP/9.9 200 OK\r\n\r\n"])
            yield return Raw("speaks-" + Uri.EscapeDataString(text), "http-error", text, close: true);
        yield return Raw("lone-lf", "resolved", "HTTP/1.1 302 F\nLocation: /story\nContent-Length: 0\n\n");
        yield return Raw("lone-cr", "http-error", "HTTP/1.1 200 OK\rContent-Length: 2\r\rok", close: true);
        yield return Raw("no-end", "http-error", Ok + "X: y\r\n", close: true);
        yield return Raw("nul-in-value", "resolved", Ok + "X: a\0b\r\nContent-Length: 0\r\n\r\n");
        yield return Raw("folded-location", "resolved", "HTTP/1.1 302 F\r\nLocation:\r\n /story\r\nContent-Length: 0\r\n\r\n");
        yield return Raw("other-case", "resolved", "HTTP/1.1 302 F\r\nlOcAtIoN: /story\r\nContent-Length: 0\r\n\r\n");
        yield return Raw("megabyte-header", "http-error", Ok + "X: " + new string('a', 1_000_000) + "\r\n\r\n");
        yield return Raw("ten-thousand-headers", "http-error", Ok + string.Concat(Enumerable.Range(0, 10_000).Select(i => string.Create(CultureInfo.InvariantCulture, $"X-{i}: y\r\n"))) + "\r\n");
        yield return Raw("two-lengths", "http-error", Ok + "Content-Length: 5\r\nContent-Length: 7\r\n\r\nhello", close: true);
        foreach (var length in (string[])["-1", "+5", "0x5", "abc", "99999999999999999999", "5, 5"]) yield return Raw("length-" + Uri.EscapeDataString(length), "resolved", Ok + $"Content-Length: {length}\r\n\r\nhello", close: true);
        yield return Raw("second-answer", "resolved", Ok + "Content-Length: 2\r\n\r\nokHTTP/1.1 302 F\r\nLocation: /none\r\n\r\n");
        yield return Raw("wrong-reason", "resolved", "HTTP/1.1 200 Not Found\r\nContent-Length: 0\r\n\r\n");
        yield return Raw("old-http", "resolved", "HTTP/1.0 200 OK\r\nContent-Type: text/html\r\n\r\nok", close: true);
    }

    private static IEnumerable<WebBehaviour> Targets(Uri trap)
    {
        foreach (var (i, good) in new[] { "/story", "story/../story", "/a/../../story", "  /story ", "/st\tory", "\\story", "///127.0.0.1:{0}/story", "\\\\127.0.0.1:{0}\\story", "http:\\\\127.0.0.1:{0}\\story", "HTTP://user:pw@127.0.0.1:{0}/story", "/story#part", "http:/story" }.Index())
            yield return new($"good-{i}", "resolved", x => x.AnswerAsync(302, "", "Location: " + good.Replace("127.0.0.1:{0}", x.Header("Host"), StringComparison.Ordinal)));
        foreach (var (i, bad) in new[] { "", "   ", "http://", "http:///", "//", "http://:80/", "http://x:99999/", "http://x:-1/", "http://x:abc/", "http://[::1/", "http://[]/", "http://a..b/", "http://" + new string('a', 300) + ".example/" }.Index())
            yield return To($"bad-{i}", "invalid", bad);
        foreach (var (i, other) in new[] { "data:text/html,x", "javascript:alert(1)", "\u0001JavaScript:alert(1)", "mailto:a@b.example", "tel:+1", "intent://x#Intent;end", "file:///etc/passwd", "ftp://a.example/", "about:blank", "ws://a.example/", "view-source:http://a.example/", "x:y" }.Index())
            yield return To($"scheme-{i}", "blocked", other);
        foreach (var (i, missing) in new[] { "/st ory", "/störy", "/%zz%", "/%00", "/a\u0001b", "/{\"a\":1}", "<http://x/>", "/" + new string('a', 60_000) }.Index()) yield return To($"missing-{i}", "http-error", missing);
        yield return new("two-targets", "invalid", x => x.AnswerAsync(302, "", "Location: /story", "Location: " + trap));
        yield return new("one-target-twice", "resolved", x => x.AnswerAsync(302, "", "Location: /story", "Location: /story"));
    }

    private static IEnumerable<WebBehaviour> Refused(Uri trap)
    {
        var port = trap.Port.ToString(CultureInfo.InvariantCulture);
        string[] hosts =
        [
            "127.0.0.1:{0}", "localhost:{0}", "LOCALHOST.:{0}", "a.localhost:{0}", "127.1:{0}", "0x7f.1:{0}", "0177.0.0.1:{0}", "2130706433:{0}", "017700000001:{0}", "127.0.0.1.:{0}", "0:{0}",
            "[::1]:{0}", "[::]:{0}", "[::ffff:127.0.0.1]:{0}", "[::127.0.0.1]:{0}", "[64:ff9b::127.0.0.1]", "[2002:7f00:1::]", "[2001:0:7f00:1::]", "[fe80::5efe:127.0.0.1]", "[fe80::1%25lo]", "[fc00::1]", "[ff02::1]",
            "10.0.0.1", "172.31.255.255", "192.168.0.1", "169.254.169.254", "100.100.100.200", "168.63.129.16", "198.18.0.1", "224.0.0.1", "255.255.255.255", "x.local", "metadata.google.internal",
            "１２７.０.０.１:{0}", "①②⑦.⓪.⓪.①:{0}", "127。0。0。1:{0}", "%31%32%37.0.0.1:{0}", "user@127.0.0.1:{0}", "127.0.0.1:{0}#@story.example", "127.0.0.1:{0}\\@story.example", "0x100000000", "1.2.3.4:22",
        ];
        foreach (var (i, host) in hosts.Index())
        {
            var address = $"http://{host.Replace("{0}", port, StringComparison.Ordinal)}/";
            yield return To($"refused-{i}", "blocked or invalid", address);
            yield return Page($"refused-meta-{i}", "blocked or invalid", $"<meta http-equiv=refresh content=\"0;url={address}\">");
        }
        yield return Page("refused-script", "blocked", $"<script>location=\"{trap}\"</script>");
        yield return Page("refused-header", "blocked", "", $"Refresh: 0;url={trap}");
        yield return Page("refused-base", "blocked", $"<base href=\"{trap}\"><meta http-equiv=refresh content=\"0;url=x\">");
        yield return To("refused-wrapped", "blocked", "https://l.facebook.com/l.php?u=" + Uri.EscapeDataString(trap.ToString()));
        yield return Page("named-only", "resolved", $"<link rel=canonical href=\"{trap}\"><img src=\"{trap}\"><iframe src=\"{trap}\"></iframe><script src=\"{trap}\"></script>", $"Link: <{trap}>; rel=preload");
    }

    private static IEnumerable<WebBehaviour> Bodies()
    {
        yield return new("stalls", "timeout", async x => { await x.SendAsync(Ok + "Content-Length: 9\r\n\r\nhello"); await x.StallAsync(); });
        yield return new("drips", "timeout", async x => { await x.SendAsync(Ok + "\r\n"); await x.RepeatAsync("a", TimeSpan.FromMilliseconds(50)); });
        yield return new("endless", "resolved", async x => { await x.SendAsync(Ok + "\r\n"); await x.RepeatAsync(new string('a', 8000)); });
        yield return new("endless-behind-a-target", "resolved", async x => { await x.SendAsync("HTTP/1.1 302 F\r\nLocation: /story\r\n\r\n"); await x.RepeatAsync(new string('a', 8000)); });
        yield return Raw("ends-early", "http-error", Ok + "Content-Length: 9\r\n\r\nhello", close: true);
        yield return Raw("bad-chunk", "http-error", Ok + "Transfer-Encoding: chunked\r\n\r\nzz\r\nhello\r\n0\r\n\r\n");
        yield return Raw("no-last-chunk", "http-error", Ok + "Transfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n", close: true);
        foreach (var coding in (string[])["gzip", "br", "zlib", "raw"])
        {
            var (whole, head) = (Packed.As(coding, Refresh), $"Content-Encoding: {Packed.Token(coding)}");
            yield return new("coding-" + coding, "resolved", x => x.AnswerAsync(200, whole, "Content-Type: text/html", head));
            yield return new("cut-" + coding, "http-error", x => x.AnswerAsync(200, whole[..^1], "Content-Type: text/html", head));
            yield return new("bomb-" + coding, "resolved", x => x.AnswerAsync(200, Packed.As(coding, new byte[12 << 20]), "Content-Type: text/html", head));
            yield return Page("lie-" + coding, "http-error", "<p>It is plain text, in fact.", head);
        }
        foreach (var coding in (string[])["gzip, gzip", "zstd", "exotic"]) yield return Page("coding-" + Uri.EscapeDataString(coding), "http-error", "text", "Content-Encoding: " + coding);
    }

    private static IEnumerable<WebBehaviour> Pages(Uri trap)
    {
        foreach (var (i, inert) in new[] { $"<!-- {Refresh} -->", $"<textarea>{Refresh}</textarea>", $"<template>{Refresh}</template>", $"<iframe>{Refresh}</iframe>", "<meta http-equiv=refresh content=5>", "<script>// location='/none'\n</script>", "<script type=text/x>location='/none'</script>" }.Index())
            yield return Page($"inert-{i}", "resolved", inert.Replace("/story", trap.ToString(), StringComparison.Ordinal));
        foreach (var (i, piece) in new[] { "<", "<a ", "<meta ", "<script>", "<!--", "&", "<div>", "<meta a='" }.Index()) yield return Page($"flood-{i}", "resolved", string.Concat(Enumerable.Repeat(piece, 60_000)));
        yield return Page("script-scheme", "blocked", "<meta http-equiv=refresh content=\"0;url=javascript:alert(1)\">");
        yield return Page("computed", "interstitial", "<script>location = a + b</script>");
        yield return Page("data", "resolved", "<p>", "Content-Type: application/json");
    }

    private static IEnumerable<WebBehaviour> Ways()
    {
        yield return To("circle", "loop", "/circle");
        yield return To("circle-with-fragment", "loop", "/circle-with-fragment#x");
        yield return new("circle-with-new-cookies", "loop", x => x.AnswerAsync(302, "", "Location: /circle-with-new-cookies", $"Set-Cookie: n={Random.Shared.Next()}"));
        yield return new("grows", "too-many", x => x.AnswerAsync(302, "", $"Location: {x.Path}{(x.Path.Contains('?', StringComparison.Ordinal) ? '&' : '?')}a"));
        yield return new("gate", "resolved", x => x.Header("Cookie") == "k=1" ? x.AnswerAsync(200) : x.AnswerAsync(302, "", "Location: /gate", "Set-Cookie: k=1"));
        yield return new("turns-head-away", "resolved", x => x.AnswerAsync(x.Head.StartsWith("GET ", StringComparison.Ordinal) ? 200 : 405));
        yield return new("slow-way", "timeout", async x => { await Task.Delay(700); await x.AnswerAsync(302, "", $"Location: {x.Path}a"); });
    }
}

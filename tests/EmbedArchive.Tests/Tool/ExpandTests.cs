using System.IO.Compression;
using System.Text;
using System.Text.Json;
using EmbedArchive.Tests.Support;

namespace EmbedArchive.Tests.Tool;

/// <summary>The verb <c>expand</c> against a server that answers byte by byte what a shortener, or its enemy, may answer.</summary>
[TestFixture]
internal sealed class ExpandTests
{
    private const string Page = "<!doctype html><title>The story</title><p>The story itself.</p>";

    private LoopbackServer server = null!;

    [SetUp]
    public void Start() => server = new(AnswerAsync);

    [TearDown]
    public ValueTask StopAsync() => server.DisposeAsync();

    [TestCase("/story", "/story", "")]
    [TestCase("/301?/story", "/story", "http")]
    [TestCase("/302?/story", "/story", "http")]
    [TestCase("/303?/story", "/story", "http")]
    [TestCase("/307?/story", "/story", "http")]
    [TestCase("/308?/story", "/story", "http")]
    [TestCase("/down/3", "/story", "http http http http")]
    [TestCase("/a/b/302?../c/./story", "/a/c/story", "http")]
    [TestCase("/302??page=2", "/302?page=2", "http")]
    [TestCase("/302?story#part", "/story#part", "http")]
    [TestCase("/302?/story#kept", "/story#kept", "http")]
    [TestCase("/meta?0;url=/story", "/story", "meta-refresh")]
    [TestCase("/meta?1;%20URL='story'", "/story", "meta-refresh")]
    [TestCase("/noscript?0;url=/story", "/story", "meta-refresh")]
    [TestCase("/base?0;url=story", "/deep/story", "meta-refresh")]
    [TestCase("/meta?600;url=/story", "/meta?600;url=/story", "")]
    [TestCase("/refresh?0;url=/story", "/story", "refresh-header")]
    [TestCase("/script?/story", "/story", "javascript")]
    [TestCase("/gzip?0;url=/story", "/story", "meta-refresh")]
    [TestCase("/once", "/once", "http")]
    [TestCase("/lying", "/story", "http")]
    [TestCase("/bomb", "/bomb", "")]
    public async Task A_link_is_followed_to_its_end(string link, string final, string vias)
    {
        var (run, answer) = await ExpandAsync(link);
        Assert.Multiple(() =>
        {
            Assert.That((run.ExitCode, Text(answer, "outcome"), Text(answer, "final")), Is.EqualTo((0, "resolved", At(final))), run.Output);
            Assert.That(string.Join(' ', answer.GetProperty("hops").EnumerateArray().Select(h => Text(h, "via")).OfType<string>()), Is.EqualTo(vias));
            Assert.That(Text(answer, "error"), Is.Null);
        });
    }

    [TestCase("/circle", "loop")]
    [TestCase("/cookie-circle", "loop")]
    [TestCase("/down/40", "too-many")]
    [TestCase("/404", "http-error")]
    [TestCase("/410", "http-error")]
    [TestCase("/451", "http-error")]
    [TestCase("/500", "http-error")]
    [TestCase("/302?/404", "http-error")]
    [TestCase("/empty-location", "invalid")]
    [TestCase("/no-location", "http-error")]
    [TestCase("/two-locations", "invalid")]
    [TestCase("/302?http://%5B::1/", "invalid")]
    [TestCase("/302?http:///", "invalid")]
    [TestCase("/302?javascript:alert(1)", "blocked")]
    [TestCase("/302?file:///etc/passwd", "blocked")]
    [TestCase("/302?data:text/html,x", "blocked")]
    [TestCase("/302?ftp://files.example/", "blocked")]
    [TestCase("/302?http://10.0.0.1/", "blocked")]
    [TestCase("/302?http://169.254.169.254/latest/meta-data/", "blocked")]
    [TestCase("/302?//192.168.1.1/", "blocked")]
    [TestCase("/meta?0;url=http://10.0.0.1/", "blocked")]
    [TestCase("/meta?0;url=javascript:alert(1)", "blocked")]
    [TestCase("/refresh?0;url=http://10.0.0.1/", "blocked")]
    [TestCase("/script?http://10.0.0.1/", "blocked")]
    [TestCase("/stall", "timeout")]
    [TestCase("/drip", "timeout")]
    [TestCase("/302?/stall", "timeout")]
    [TestCase("/reset", "http-error")]
    [TestCase("/garbage", "http-error")]
    [TestCase("/half", "http-error")]
    [TestCase("/endless-headers", "http-error")]
    [TestCase("/leaving", "interstitial")]
    public async Task Every_bad_way_ends_in_its_outcome_and_code_1(string link, string outcome)
    {
        var started = System.Diagnostics.Stopwatch.GetTimestamp();
        var (run, answer) = await ExpandAsync(link, "--timeout", "1");
        Assert.Multiple(() =>
        {
            Assert.That((run.ExitCode, Text(answer, "outcome")), Is.EqualTo((1, outcome)), run.Output);
            Assert.That(Text(answer, "error"), Is.Not.Null.And.Not.Empty);
            Assert.That(answer.GetProperty("hops").GetArrayLength(), Is.GreaterThan(0), "hops are kept on errors");
            Assert.That(System.Diagnostics.Stopwatch.GetElapsedTime(started), Is.LessThan(TimeSpan.FromSeconds(10)));
        });
    }

    [Test]
    public async Task The_limit_is_20_redirects()
    {
        var (_, twenty) = await ExpandAsync("/down/19");
        var (_, more) = await ExpandAsync("/down/20");
        Assert.That((Text(twenty, "outcome"), Text(more, "outcome")), Is.EqualTo(("resolved", "too-many")));
    }

    [Test]
    public async Task A_page_in_the_way_names_where_it_leads()
    {
        var (_, answer) = await ExpandAsync("/leaving");
        Assert.That(Text(answer, "final"), Is.EqualTo("https://story.example/a"));
    }

    // The server is reached by its plain address only: every other spelling of this machine is another address to the guard, or none.
    [TestCase("http://0x7f.1/")]
    [TestCase("http://0x7f000001/")]
    [TestCase("http://017700000001/")]
    [TestCase("http://2130706433/")]
    [TestCase("http://127.0.0.1/")]
    [TestCase("http://127.0.0.1./")]
    [TestCase("http://127.0.0.2:{0}/")]
    [TestCase("http://[::1]:{0}/")]
    [TestCase("http://[::ffff:10.0.0.1]/")]
    [TestCase("http://[::ffff:a00:1]/")]
    [TestCase("http://[64:ff9b::a00:1]/")]
    [TestCase("http://[2002:a00:1::]/")]
    [TestCase("http://[fe80::1%25eth0]/")]
    [TestCase("http://[::]/")]
    [TestCase("http://0/")]
    [TestCase("http://0.0.0.0:{0}/")]
    [TestCase("http://\uFF11\uFF10.\uFF10.\uFF10.\uFF11/")]
    [TestCase("http://\u2460\u24EA.\u24EA.0.\u2460/")]
    [TestCase("http://10\u30020\u30020\u30021/")]
    [TestCase("http://10.0.0.1\u3000/")]
    [TestCase("http://%31%30.0.0.1/")]
    [TestCase("http://public.example@10.0.0.1/")]
    [TestCase("http://public.example:80@10.0.0.1:80/")]
    [TestCase("http://10.0.0.1\\@public.example/")]
    [TestCase("http:\\\\10.0.0.1\\")]
    [TestCase("http://10.0.0.1#@public.example/")]
    [TestCase("http://10.0.0.1?@public.example/")]
    [TestCase("http://1\t0.0.0.1/")]
    [TestCase("http://public.example:22/")]
    [TestCase("http://public.example:99999/")]
    [TestCase("http://public.example:-1/")]
    [TestCase("http://a..example/")]
    [TestCase("http://./")]
    [TestCase("http://")]
    [TestCase("http:/10.0.0.1/")]
    [TestCase("http:10.0.0.1/")]
    [TestCase("ftp://10.0.0.1/")]
    [TestCase("file:///etc/passwd")]
    [TestCase("javascript:alert(1)")]
    [TestCase("story")]
    [TestCase("")]
    public async Task An_address_that_may_not_be_asked_is_refused_without_a_connection(string address)
    {
        address = address.Replace("{0}", server.EndPoint.Port.ToString(null as IFormatProvider), StringComparison.Ordinal);
        var run = await ToolRun.OfAsync("expand", address, "--format", "json", "--allow-network", $"127.0.0.1:{server.EndPoint.Port}", "--timeout", "2");
        Assert.Multiple(() =>
        {
            Assert.That(run.ExitCode, Is.EqualTo(1), run.Errors);
            Assert.That(Text(run.Json, "outcome"), Is.AnyOf("blocked", "invalid"), run.Output);
            Assert.That(server.Connections, Is.Zero);
        });
    }

    // No network is lifted here, so that names of this machine are refused by their text.
    [TestCase("http://localhost/")]
    [TestCase("http://localhost./")]
    [TestCase("http://LOCALHOST/")]
    [TestCase("http://a.localhost/")]
    [TestCase("http://printer.local/")]
    [TestCase("http://metadata.google.internal/")]
    [TestCase("http://127.1:{0}/")]
    [TestCase("http://[::ffff:127.0.0.1]:{0}/")]
    public async Task This_machine_is_refused_by_any_name(string address)
    {
        var run = await ToolRun.OfAsync("expand", address.Replace("{0}", server.EndPoint.Port.ToString(null as IFormatProvider), StringComparison.Ordinal), "--format", "json");
        Assert.That((run.ExitCode, Text(run.Json, "outcome"), server.Connections), Is.EqualTo((1, "blocked", 0)), run.Output);
    }

    [Test]
    public async Task Standard_input_gives_one_line_for_each_line_in_order()
    {
        string[] lines = [At("/302?/story"), "", "not an address", At("/404"), At("/story"), "  " + At("/slow") + "  ", "https://youtu.be/hB7vQx2LkTm?", At("/story")];
        var input = Console.In;
        Console.SetIn(new StringReader(string.Join('\n', lines) + "\n"));
        try
        {
            var run = await ToolRun.OfAsync("expand", "-", "--format", "jsonl", "--allow-network", $"127.0.0.1:{server.EndPoint.Port}", "--timeout", "2");
            var urls = run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => Text(JsonDocument.Parse(l).RootElement, "url"));
            Assert.That(urls, Is.EqualTo(lines));
            Assert.That(run.ExitCode, Is.EqualTo(1));
        }
        finally
        {
            Console.SetIn(input);
        }
    }

    [Test]
    public async Task The_keys_are_those_of_the_contract_and_always_there()
    {
        var (_, answer) = await ExpandAsync("/302?/story");
        Assert.Multiple(() =>
        {
            Assert.That(answer.EnumerateObject().Select(p => p.Name), Is.EqualTo(new[] { "url", "type", "target", "outcome", "final", "canonical", "hops", "error" }));
            Assert.That(answer.GetProperty("hops")[0].EnumerateObject().Select(p => p.Name), Does.Contain("url").And.Contain("status").And.Contain("via"));
            Assert.That(answer.GetProperty("hops")[0].GetProperty("status").GetInt32(), Is.EqualTo(302));
            Assert.That(answer.GetProperty("hops")[1].GetProperty("via").ValueKind, Is.EqualTo(JsonValueKind.Null));
        });
    }

    private async Task<(ToolRun Run, JsonElement Answer)> ExpandAsync(string link, params string[] options)
    {
        var run = await ToolRun.OfAsync(["expand", At(link), "--format", "json", "--allow-network", $"127.0.0.1:{server.EndPoint.Port}", .. options]);
        Assert.That(run.Output, Does.StartWith("{"), run.Errors);
        return (run, run.Json);
    }

    private string At(string path) => server.Address().ToString().TrimEnd('/') + path;

    private static string? Text(JsonElement element, string name) => element.GetProperty(name).GetString();

    private static async Task AnswerAsync(LoopbackExchange x)
    {
        var mark = x.Path.IndexOf('?', StringComparison.Ordinal);
        var (path, rest) = mark < 0 ? (x.Path, "") : (x.Path[..mark], Uri.UnescapeDataString(x.Path[(mark + 1)..]));
        var name = path[(path.LastIndexOf('/') + 1)..];
        var html = "Content-Type: text/html; charset=utf-8";
        var meta = $"<meta http-equiv=refresh content=\"{rest}\">";
        if (path.StartsWith("/down/", StringComparison.Ordinal))
        {
            await x.AnswerAsync(302, "", name == "0" ? "Location: /story" : $"Location: {int.Parse(name, null) - 1}");
            return;
        }
        switch (name)
        {
            case "301" or "302" or "303" or "307" or "308" when rest.Length > 0 && rest != "page=2": await x.AnswerAsync(int.Parse(name, null), "", "Location: " + rest); break;
            case "404" or "410" or "451" or "500": await x.AnswerAsync(int.Parse(name, null)); break;
            case "meta": await x.AnswerAsync(200, meta + "Moved.", html); break;
            case "noscript": await x.AnswerAsync(200, $"<noscript>{meta}</noscript>", html); break;
            case "base": await x.AnswerAsync(200, "<base href=/deep/>" + meta, html); break;
            case "refresh": await x.AnswerAsync(200, "Moved.", html, "Refresh: " + rest); break;
            case "script": await x.AnswerAsync(200, $"<script>window.location.replace(\"{rest.Replace("/", "\\/", StringComparison.Ordinal)}\")</script>", html); break;
            case "gzip": await x.AnswerAsync(200, Gzip(meta), html, "Content-Encoding: gzip"); break;
            case "bomb": await x.AnswerAsync(200, Gzip(new string(' ', 64 << 20)), html, "Content-Encoding: gzip"); break;
            case "once": await x.AnswerAsync(x.Header("Cookie") is null ? 302 : 200, Page, html, "Set-Cookie: seen=1", "Location: /once"); break;
            case "circle": await x.AnswerAsync(302, "", "Location: /circle"); break;
            case "cookie-circle": await x.AnswerAsync(302, "", $"Set-Cookie: n={Guid.NewGuid():N}", "Location: /cookie-circle"); break;
            case "empty-location": await x.AnswerAsync(302, "", "Location: "); break;
            case "no-location": await x.AnswerAsync(302); break;
            case "two-locations": await x.AnswerAsync(302, "", "Location: /story", "Location: /other"); break;
            case "lying": await x.AnswerAsync(302, "", "Location: /story", "Content-Type: application/pdf"); break;
            case "leaving": await x.AnswerAsync(200, "<p>You are leaving this site.</p><a href=\"https://story.example/a\">Continue</a>", html); break;
            case "slow": await Task.Delay(200); await x.AnswerAsync(200, Page, html); break;
            case "stall": await x.StallAsync(); break;
            case "drip": await x.SendAsync($"HTTP/1.1 200 OK\r\n{html}\r\n\r\n"); await x.RepeatAsync(" ", TimeSpan.FromMilliseconds(100)); break;
            case "reset": await x.ResetAsync(); break;
            case "garbage": await x.SendAsync("SSH-2.0-server\r\n\r\n"); await x.CloseAsync(); break;
            case "half": await x.SendAsync($"HTTP/1.1 200 OK\r\n{html}\r\nContent-Length: 900\r\n\r\n<p>"); await x.CloseAsync(); break;
            case "endless-headers": await x.SendAsync("HTTP/1.1 200 OK\r\n"); await x.RepeatAsync($"X-More: {new string('a', 900)}\r\n"); break;
            default: await x.AnswerAsync(200, Page, html); break;
        }
    }

    private static byte[] Gzip(string text)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.SmallestSize)) gzip.Write(Encoding.UTF8.GetBytes(text));
        return packed.ToArray();
    }
}

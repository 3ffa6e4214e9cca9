using System.IO.Compression;
using System.Text;
using EmbedArchive.Http;
using EmbedArchive.Store;
using EmbedArchive.Store.Warc;
using EmbedArchive.Tests.Store;
using EmbedArchive.Tests.Store.Warc;

namespace EmbedArchive.Tests.Http;

[TestFixture]
internal sealed class ReplayAccessTests
{
    private TempFolder folder = null!;

    [SetUp]
    public void MakeFolder() => folder = new();

    [TearDown]
    public void RemoveFolder() => folder.Dispose();

    private static WebRequest Ask(string address, string method = "GET", string content = "", string? accept = "application/json") => new(new Uri(address))
    {
        Method = method,
        Content = Encoding.UTF8.GetBytes(content),
        Headers = accept is null ? [] : [new("Accept", accept)],
        Purpose = WebPurpose.Data,
    };

    private async Task<(IWeb Web, CaptureLog Log)> OpenAsync(byte[] file, string name = "run.warc.gz")
    {
        var access = new ReplayAccess(await WarcRecording.OpenAsync([folder.Write(name, file)]), new());
        var log = new CaptureLog(new MemoryStream(), new("run.warc.gz", access.Time.GetUtcNow(), "EmbedArchive/test") { Article = "https://news.example/story" });
        return (access.Open(log), log);
    }

    private static string Text(Capture capture) => Encoding.UTF8.GetString(capture.Body.Span);

    [Test]
    public async Task Identical_requests_get_their_answers_in_order_and_the_last_repeats()
    {
        var (web, _) = await OpenAsync(CaptureLogTests.Log([
            SampleCaptures.Answer("https://a.example/x", "second", seconds: 9), SampleCaptures.Answer("https://a.example/x", "first", seconds: 1)]));
        var texts = new List<string>();
        for (var i = 0; i < 3; i++) texts.Add(Text(await web.SendAsync(Ask("https://A.example:443/x#part"))));
        Assert.That(texts, Is.EqualTo(new[] { "first", "second", "second" }));
    }

    [Test]
    public async Task The_clock_is_that_of_the_recorded_run()
    {
        var (web, _) = await OpenAsync(CaptureLogTests.Log([SampleCaptures.Answer("https://a.example/x", seconds: 50)]));
        Assert.That(web.Time.GetUtcNow(), Is.EqualTo(SampleCaptures.Start));
        Assert.That((await web.SendAsync(Ask("https://a.example/x"))).At, Is.EqualTo(SampleCaptures.Start.AddSeconds(50).AddMicroseconds(123)));
    }

    [Test]
    public async Task What_is_lacking_is_not_captured_and_leaves_no_record()
    {
        var (web, log) = await OpenAsync(CaptureLogTests.Log([]));
        var answer = await web.SendAsync(Ask("https://a.example/x"));
        Assert.That(answer.Failure?.Kind, Is.EqualTo(WebFailureKind.NotCaptured));
        Assert.That(log.Exchanges, Is.Empty);
    }

    [Test]
    public async Task A_failure_comes_back_as_it_was_with_its_time_to_come_back()
    {
        var failure = SampleCaptures.Failure("https://a.example/x", WebFailureKind.RateLimited);
        failure = failure with { Failure = failure.Failure! with { RetryAt = SampleCaptures.Start.AddHours(2) } };
        var (web, _) = await OpenAsync(CaptureLogTests.Log([failure]));
        Assert.That((await web.SendAsync(Ask("https://a.example/x"))).Failure, Is.EqualTo(failure.Failure));
    }

    [Test]
    public async Task Tries_of_one_request_are_told_again_and_the_last_one_answers()
    {
        var file = CaptureLogTests.Log([
            SampleCaptures.Answer("https://a.example/x", "busy", 503, 1), SampleCaptures.Answer("https://a.example/x", "done", 200, 3, attempt: 2),
            SampleCaptures.Answer("https://a.example/x", "later", 200, 9)]);
        var (web, log) = await OpenAsync(file);
        Assert.That(Text(await web.SendAsync(Ask("https://a.example/x"))), Is.EqualTo("done"));
        Assert.That(log.Exchanges, Has.Count.EqualTo(2));
        Assert.That(Text(await web.SendAsync(Ask("https://a.example/x"))), Is.EqualTo("later"));
    }

    [Test]
    public async Task A_replay_of_everything_gives_the_same_bytes()
    {
        var file = CaptureLogTests.Log([
            SampleCaptures.Answer("https://b.example/api?id=2", seconds: 2), SampleCaptures.Answer("https://a.example/api?id=1", seconds: 1),
            SampleCaptures.Failure("https://c.example/", seconds: 3), SampleCaptures.Answer("https://a.example/gone", "", 404, 4)]);
        var (web, log) = await OpenAsync(file);
        string[] asked = ["https://c.example/", "https://a.example/gone", "https://b.example/api?id=2", "https://a.example/api?id=1", "https://c.example/"];
        foreach (var address in asked) await web.SendAsync(Ask(address) with { Via = address[8] == 'c' ? null : "https://news.example/story" });
        var again = new MemoryStream();
        log.WriteTo(again);
        Assert.That(again.ToArray(), Is.EqualTo(file));
    }

    [Test]
    public async Task The_answer_to_the_same_accept_header_comes_first()
    {
        var page = SampleCaptures.Answer("https://a.example/x", "page", seconds: 1);
        page = page with { RequestHeaders = [new("Host", "a.example"), new("Accept", "text/html")] };
        var (web, _) = await OpenAsync(CaptureLogTests.Log([page, SampleCaptures.Answer("https://a.example/x", "json", seconds: 2)]));
        Assert.That(Text(await web.SendAsync(Ask("https://a.example/x"))), Is.EqualTo("json"));
        Assert.That(Text(await web.SendAsync(Ask("https://a.example/x", accept: "text/html"))), Is.EqualTo("page"));
        Assert.That(Text(await web.SendAsync(Ask("https://a.example/x", accept: "image/*"))), Is.EqualTo("json"));
    }

    [Test]
    public async Task What_is_sent_is_part_of_the_question()
    {
        var post = SampleCaptures.Answer("https://a.example/q", "two");
        var (web, _) = await OpenAsync(CaptureLogTests.Log([post with { Request = Ask("https://a.example/q", "POST", "{\"id\":2}") }]));
        Assert.That(Text(await web.SendAsync(Ask("https://a.example/q", "POST", "{\"id\":2}"))), Is.EqualTo("two"));
        Assert.That((await web.SendAsync(Ask("https://a.example/q", "POST", "{\"id\":3}"))).Failure?.Kind, Is.EqualTo(WebFailureKind.NotCaptured));
    }

    [Test]
    public async Task A_secret_in_the_address_finds_the_answer_that_was_kept_without_it()
    {
        var kept = Redaction.Hide(Ask("https://a.example/o?access_token=S3CR%2FET&id=1") with { Secrets = ["S3CR/ET"] });
        var (web, _) = await OpenAsync(CaptureLogTests.Log([SampleCaptures.Answer("https://a.example/", "fine") with { Request = kept }]));
        var answer = await web.SendAsync(Ask("https://a.example/o?access_token=OTHER&id=1") with { Secrets = ["OTHER"] });
        Assert.That((Text(answer), answer.Request.Address.Query), Is.EqualTo(("fine", "?access_token=REDACTED&id=1")));
    }

    [Test]
    public async Task Two_runs_over_one_access_both_begin_at_the_start()
    {
        var path = folder.Write("two.warc.gz", CaptureLogTests.Log([
            SampleCaptures.Answer("https://a.example/x", "first"), SampleCaptures.Answer("https://a.example/x", "second", seconds: 1)]));
        await using var access = new ReplayAccess(await WarcRecording.OpenAsync([path]), new());
        for (var run = 0; run < 2; run++)
        {
            using var log = new CaptureLog(new MemoryStream(), new("x", SampleCaptures.Start, "t"));
            Assert.That(Text(await access.Open(log).SendAsync(Ask("https://a.example/x"))), Is.EqualTo("first"));
        }
    }

    private static byte[] Foreign(bool single)
    {
        // As crawlers and browsers write: angle brackets, upper-case base32, chunk framing kept, content still encoded, response before request or none.
        var gzip = new MemoryStream();
        using (var stream = new GZipStream(gzip, CompressionLevel.Optimal, leaveOpen: true)) stream.Write("squeezed"u8);
        var records = new[]
        {
            Record("warcinfo", null, "application/warc-fields", "software: other/1\r\n"u8.ToArray(), ""),
            Record("response", "http://a.example/chunked", "application/http; msgtype=response", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3;x=y\r\nchu\r\n4\r\nnked\r\n0\r\n\r\n"u8.ToArray(), ""),
            Record("response", "http://a.example/gzip", "application/http", [.. "HTTP/1.0 200\r\nContent-Encoding: gzip\r\n\r\n"u8, .. gzip.ToArray()], ""),
            Record("response", "http://a.example/claims-chunks", "application/http", "HTTP/2 200 OK\r\ntransfer-encoding: chunked\r\n\r\nnot framed"u8.ToArray(), ""),
            Record("revisit", "http://a.example/again", "application/http", "HTTP/1.1 200 OK\r\nX-Again: yes\r\n\r\n"u8.ToArray(),
                "WARC-Refers-To-Target-URI: http://a.example/chunked\r\nWARC-Refers-To-Date: 2021-02-03T04:05:06Z\r\nWARC-Profile: http://netpreserve.org/warc/1.0/revisit/identical-payload-digest\r\n"),
            Record("resource", "https://a.example/resource", "text/plain", "resource"u8.ToArray(), ""),
        };
        if (!single) return [.. records.SelectMany(r => r)];
        var file = new MemoryStream();
        using (var stream = new GZipStream(file, CompressionLevel.Optimal, leaveOpen: true))
            foreach (var record in records) stream.Write(record);
        return file.ToArray();
    }

    private static byte[] Record(string type, string? target, string contentType, byte[] block, string more) =>
    [
        .. Encoding.UTF8.GetBytes($"WARC/1.0\r\nWARC-Type: {type}\r\nWARC-Record-ID: <urn:uuid:{Guid.NewGuid()}>\r\nWARC-Date: 2021-02-03T04:05:06Z\r\n"
            + (target is null ? "" : $"WARC-Target-URI: <{target}>\r\n") + more + $"Content-Type: {contentType}\r\nContent-Length: {block.Length}\r\n\r\n"),
        .. block, .. "\r\n\r\n"u8,
    ];

    [TestCase(false)]
    [TestCase(true)]
    public async Task Files_of_other_tools_answer_too(bool single)
    {
        var (web, _) = await OpenAsync(Foreign(single), "foreign.warc");
        var texts = new List<string>();
        foreach (var path in (string[])["chunked", "gzip", "claims-chunks", "again", "resource"])
            texts.Add(Text(await web.SendAsync(Ask((path == "resource" ? "https" : "http") + "://a.example/" + path))));
        Assert.That(texts, Is.EqualTo(new[] { "chunked", "squeezed", "not framed", "chunked", "resource" }));
    }

    [Test]
    public async Task A_file_with_a_cut_tail_answers_with_what_is_whole()
    {
        var file = CaptureLogTests.Log([SampleCaptures.Answer("https://a.example/1", "one"), SampleCaptures.Answer("https://a.example/2", "two", seconds: 1)]);
        var (web, _) = await OpenAsync(file[..^300]);
        Assert.That(Text(await web.SendAsync(Ask("https://a.example/1"))), Is.EqualTo("one"));
    }

    [Test]
    public async Task A_file_that_is_no_WARC_is_refused_with_a_clear_word()
    {
        var path = folder.Write("page.html", "<html></html>"u8.ToArray());
        var refusal = await Assert.ThrowsAsync<InvalidDataException>(() => WarcRecording.OpenAsync([path]));
        Assert.That(refusal!.Message, Does.Contain("page.html").And.Contain("no WARC record"));
    }
}

using System.IO.Compression;
using System.Text;
using System.Text.Json;
using EmbedArchive.Http;
using EmbedArchive.Tests.Support;

namespace EmbedArchive.Tests.Store.Warc;

/// <summary>
/// Our files read by warcio.js, the reader inside the players: every record, its block and its payload hashed over what that reader made of
/// them. It checks no digest by itself.
/// </summary>
[TestFixture]
internal sealed class WarcioJsTests
{
    private const string Script = """
        import { createHash } from 'node:crypto';
        import { createReadStream } from 'node:fs';
        import { WARCParser } from 'WARCIO';
        const digest = bytes => 'sha256:' + createHash('sha256').update(bytes ?? new Uint8Array()).digest('hex');
        const read = async (parseHttp, each) => { for await (const record of new WARCParser(createReadStream(process.argv[2]), { parseHttp })) await each(record); };
        const blocks = new Map();
        await read(false, async r => blocks.set(r.warcHeader('WARC-Record-ID'), digest(await r.readFully(false))));
        await read(true, async r => {
          const line = { id: r.warcHeader('WARC-Record-ID'), type: r.warcType, url: r.warcTargetURI, block: r.warcHeader('WARC-Block-Digest'), payload: r.warcHeader('WARC-Payload-Digest'),
            readBlock: blocks.get(r.warcHeader('WARC-Record-ID')), readPayload: digest(await r.readFully(false)), status: r.httpHeaders?.statusCode ?? null, date: r.warcDate };
          console.log(JSON.stringify(line));
        });
        await read(true, async r => { if (r.warcType === 'response') console.log(JSON.stringify({ id: r.warcHeader('WARC-Record-ID'), decoded: digest(await r.readFully(true)) })); });
        """;

    private TemporaryFolder folder = null!;
    private string warcio = null!;

    [OneTimeSetUp]
    public async Task Fetch()
    {
        folder = new();
        warcio = Path.Combine(await NpmPackage.FetchAsync("warcio", "2.4.11", folder.FullName), "dist/index.all.js");
    }

    [OneTimeTearDown]
    public void Remove() => folder.Dispose();

    [Test]
    public async Task It_reads_every_record_of_every_kind_with_the_digests_that_stand_there()
    {
        var hello = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("hello, reader ", 300)));
        var run = new[]
        {
            Redirect("https://sho.rt/x", "https://hop.example/y", 0), Redirect("https://hop.example/y", "https://end.example/z?b=2&a=1", 1), SampleCaptures.Answer("https://end.example/z?b=2&a=1", "<p>end</p>", seconds: 2),
            SampleCaptures.Answer("https://end.example/again", "<p>end</p>", seconds: 3),
            SampleCaptures.Answer("https://api.example/gone", "{\"error\":\"gone\"}", 404, 4), SampleCaptures.Answer("https://api.example/empty", "", 204, 5),
            SampleCaptures.Failure("https://slow.example/", seconds: 6, attempt: 1), SampleCaptures.Failure("https://slow.example/", seconds: 30, attempt: 2),
            Coded("https://coded.example/gzip", "gzip", Pack(hello, s => new GZipStream(s, CompressionLevel.Optimal)), 40), Coded("https://coded.example/br", "br", Pack(hello, s => new BrotliStream(s, CompressionLevel.Optimal)), 41),
            Coded("https://coded.example/deflate", "deflate", Pack(hello, s => new ZLibStream(s, CompressionLevel.Optimal)), 42),
            SampleCaptures.Answer("https://cut.example/long", "0123456789", seconds: 43) with { Truncated = Truncation.Length }, SampleCaptures.Answer("https://cut.example/gone", "01234", seconds: 44) with { Truncated = Truncation.Disconnect },
            SampleCaptures.Answer("https://big.example/", new string('x', 3_000_000), seconds: 45),
            SampleCaptures.Answer("https://bücher.example/straße?q=ü", "ü", seconds: 46),
        };
        var lines = await ReadAsync(CaptureLogTests.Log(run));
        var records = lines.Where(l => l.TryGetProperty("type", out _)).ToList();
        Assert.Multiple(() =>
        {
            Assert.That(Count("warcinfo"), Is.EqualTo(1));
            Assert.That((Count("response"), Count("revisit"), Count("request"), Count("metadata")), Is.EqualTo((12, 1, 15, 15)));
            Assert.That(records.Where(r => Text(r, "block") != Text(r, "readBlock")).Select(r => r.ToString()), Is.Empty, "blocks");
            // The payload of a revisit is the original's.
            Assert.That(records.Where(r => Text(r, "payload") is { } payload && Text(r, "type") != "revisit" && payload != Text(r, "readPayload")).Select(r => r.ToString()), Is.Empty, "payloads");
            Assert.That(records.Where(r => Text(r, "type") == "response").Select(r => r.GetProperty("status").GetInt32()), Is.SupersetOf(new[] { 200, 204, 301, 404 }));
        });
        var decoded = lines.Where(l => l.TryGetProperty("decoded", out _)).ToDictionary(l => Text(l, "id")!, l => Text(l, "decoded"));
        // It leaves br to the player around it.
        foreach (var record in records.Where(r => Text(r, "url") is "https://coded.example/gzip" or "https://coded.example/deflate" && Text(r, "type") == "response"))
            Assert.That(decoded[Text(record, "id")!], Is.EqualTo("sha256:" + Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(hello))), Text(record, "url"));

        int Count(string type) => records.Count(r => Text(r, "type") == type);
    }

    [Test]
    public async Task It_reads_the_captures_and_the_added_file_of_a_package()
    {
        await ToolRun.OfAsync("archive", Repository.File("docs/samples/story.html"), "--replay", Repository.File("docs/samples/story.warc.gz"), "-o", folder.FullName);
        await ToolRun.OfAsync("pack", folder.PathOf("story.embeds"), "-o", folder.PathOf("story.wacz"));
        foreach (var (name, bytes) in Wacz.WaczCheck.Open(folder.PathOf("story.wacz")).Files.Where(f => f.Key.StartsWith("archive/", StringComparison.Ordinal)))
        {
            var records = (await ReadAsync(bytes)).Where(l => l.TryGetProperty("type", out _)).ToList();
            Assert.That(records, Has.Count.GreaterThan(10), name);
            Assert.That(records.Where(r => Text(r, "block") != Text(r, "readBlock") || (Text(r, "payload") is { } payload && Text(r, "type") != "revisit" && payload != Text(r, "readPayload"))), Is.Empty, name);
        }
    }

    private async Task<List<JsonElement>> ReadAsync(byte[] warc)
    {
        var script = folder.Write("read.mjs", Script.Replace("WARCIO", new Uri(warcio).AbsoluteUri, StringComparison.Ordinal));
        await File.WriteAllBytesAsync(folder.PathOf("run.warc.gz"), warc);
        var (code, told) = await Peer.RunAsync("node", [script, folder.PathOf("run.warc.gz")]);
        Assert.That(code, Is.Zero, told);
        return [.. told.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => JsonDocument.Parse(l).RootElement)];
    }

    private static string? Text(JsonElement line, string name) => line.TryGetProperty(name, out var value) ? value.GetString() : null;

    private static Capture Redirect(string from, string to, int seconds) =>
        SampleCaptures.Answer(from, "", 301, seconds) with { Headers = [new("Location", to), new("Content-Type", "text/html"), new("Content-Length", "0")] };

    private static Capture Coded(string address, string coding, byte[] wire, int seconds) =>
        SampleCaptures.Answer(address, seconds: seconds) with { Headers = [new("Content-Type", "text/plain"), new("Content-Encoding", coding), new("Transfer-Encoding", "chunked")], WireBody = wire };

    private static byte[] Pack(byte[] bytes, Func<Stream, Stream> coder)
    {
        using var packed = new MemoryStream();
        using (var stream = coder(packed)) stream.Write(bytes);
        return packed.ToArray();
    }
}

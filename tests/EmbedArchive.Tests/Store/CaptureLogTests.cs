using System.Net;
using EmbedArchive.Http;
using EmbedArchive.Store;
using EmbedArchive.Store.Warc;
using EmbedArchive.Tests.Store.Warc;
using EmbedArchive.Tests.Support;
using FsCheck;
using FsCheck.Fluent;

namespace EmbedArchive.Tests.Store;

[TestFixture]
internal sealed class CaptureLogTests
{
    private static readonly WarcInfo Info = new("run.warc.gz", SampleCaptures.Start, "EmbedArchive/test") { Article = "https://news.example/story" };

    internal static byte[] Log(IEnumerable<Capture> captures) => LogAsync(captures).GetAwaiter().GetResult();

    private static async Task<byte[]> LogAsync(IEnumerable<Capture> captures)
    {
        using var log = new CaptureLog(new MemoryStream(), Info);
        foreach (var capture in captures) await log.RecordAsync(capture);
        var file = new MemoryStream();
        log.WriteTo(file);
        return file.ToArray();
    }

    private static List<WarcRecord> Records(byte[] file)
    {
        using var reader = new WarcReader(new MemoryStream(file));
        var records = new List<WarcRecord>();
        while (reader.Next() is { } record) records.Add(record);
        Assert.That(reader.Faults, Is.Empty);
        return records;
    }

    private static readonly Capture[] Run =
    [
        SampleCaptures.Answer("https://b.example/api?id=2", seconds: 2),
        SampleCaptures.Answer("https://a.example/api?id=1", seconds: 1),
        SampleCaptures.Failure("https://c.example/", seconds: 3),
        SampleCaptures.Answer("https://a.example/gone", "", 404, 4),
    ];

    [Test]
    public void The_order_of_recording_does_not_show()
    {
        var file = Log(Run);
        Assert.That(Log(Run.Reverse()), Is.EqualTo(file));
    }

    [Test]
    public void Records_come_by_time_and_a_payload_that_is_there_already_is_a_revisit()
    {
        var records = Records(Log(Run));
        Assert.That(records.Select(r => r.Type), Is.EqualTo(new[]
        {
            "warcinfo", "response", "request", "metadata", "revisit", "request", "metadata", "request", "metadata", "response", "request", "metadata",
        }));
        var (first, revisit) = (records[1], records[4]);
        Assert.Multiple(() =>
        {
            Assert.That(first.TargetUri, Is.EqualTo("https://a.example/api?id=1"));
            Assert.That(revisit.TargetUri, Is.EqualTo("https://b.example/api?id=2"));
            Assert.That(revisit.Fields["WARC-Refers-To"], Is.EqualTo($"<{first.Id}>"));
            Assert.That(revisit.Fields["WARC-Refers-To-Target-URI"], Is.EqualTo(first.TargetUri));
            Assert.That(revisit.Fields["WARC-Refers-To-Date"], Is.EqualTo(first.Fields["WARC-Date"]));
            Assert.That(revisit.Fields["WARC-Payload-Digest"], Is.EqualTo(first.Fields["WARC-Payload-Digest"]));
        });
    }

    [Test]
    public void Every_block_has_the_digest_and_the_length_that_stand_there_and_every_answer_that_of_its_payload()
    {
        using var reader = new WarcReader(new MemoryStream(Log(Run)));
        while (reader.Next() is { } record)
        {
            var block = new MemoryStream();
            record.Block.CopyTo(block);
            Assert.That(record.Fields["WARC-Block-Digest"], Is.EqualTo(WarcDigest.Of(block.ToArray())), record.Type);
            Assert.That(record.Fields["Content-Length"], Is.EqualTo($"{block.Length}"), record.Type);
            block.Position = 0;
            if (record.Type is not ("response" or "request") || HttpHead.Read(block) is null) continue;
            Assert.That(record.Fields["WARC-Payload-Digest"], Is.EqualTo(WarcDigest.Of(block.ToArray().AsSpan((int)block.Position))), record.Type);
        }
    }

    /// <summary>A run writes its capture whole or not at all; a copy of it may be cut by a full disk or a broken line.</summary>
    [Test]
    public void Wherever_a_capture_is_cut_every_exchange_before_the_cut_is_read_and_the_cut_is_told()
    {
        var file = Log(Run);
        var records = Records(file);
        var ends = records.Skip(1).Select(r => r.Place.Offset).Append(file.Length).ToArray();
        using var folder = new TempFolder();
        for (var cut = ends[0]; cut <= file.Length; cut++)
        {
            using var recording = new Disposing(WarcRecording.Open([folder.Write("cut.warc.gz", file[..(int)cut])], default));
            var whole = records.Where((_, n) => ends[n] <= cut).ToList();
            // An answer is an exchange as soon as its own record is whole, one without an answer when its reason is.
            var expected = whole.Count(r => r.Type is "response" or "revisit") + whole.Count(r => r.Type == "metadata" && r.TargetUri == "https://c.example/");
            Assert.That(recording.Of.Exchanges, Has.Count.EqualTo(expected), $"cut at {cut}");
            Assert.That(recording.Of.Faults.Count > 0, Is.EqualTo(!ends.Contains(cut)), $"cut at {cut}");
            foreach (var exchange in recording.Of.Exchanges)
            {
                var original = Run.Single(c => c.Request.Address.AbsoluteUri == exchange.Address);
                Assert.That(recording.Of.Read(exchange, original.Request, long.MaxValue / 2).WireBody.Span.SequenceEqual(original.WireBody.Span), $"cut at {cut}");
            }
        }
    }

    [Test]
    public void An_exchange_without_an_answer_has_its_reason_and_no_status_line()
    {
        var records = Records(Log([SampleCaptures.Failure("https://c.example/x")]));
        Assert.That(records.Select(r => r.Type), Is.EqualTo(new[] { "warcinfo", "request", "metadata" }));
        var metadata = WarcReader.At(new MemoryStream(Log([SampleCaptures.Failure("https://c.example/x")])), records[2].Place)!;
        var block = new MemoryStream();
        metadata.Block.CopyTo(block);
        Assert.That(WarcFields.Parse(block.ToArray())["error"], Is.EqualTo("timeout"));
    }

    [Test]
    public void A_request_that_was_never_sent_has_no_request_record()
    {
        var refused = SampleCaptures.Failure("http://10.0.0.1/", WebFailureKind.RefusedAddress) with { RequestHeaders = [] };
        Assert.That(Records(Log([refused])).Select(r => r.Type), Is.EqualTo(new[] { "warcinfo", "metadata" }));
    }

    [Test]
    public void Fields_stand_where_the_standard_allows_them()
    {
        var (_, rest) = (0, Records(Log(Run)));
        foreach (var record in rest)
        {
            Assert.That(record.Id, Does.Match("^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"));
            Assert.That(record.Fields["WARC-Block-Digest"], Does.Match("^sha256:[0-9a-f]{64}$"));
            Assert.That(record.Fields["WARC-Warcinfo-ID"] is null, Is.EqualTo(record.Type == "warcinfo"));
            Assert.That(record.Fields["WARC-Target-URI"] is null, Is.EqualTo(record.Type == "warcinfo"));
            Assert.That(record.Fields["WARC-Filename"] is null, Is.EqualTo(record.Type != "warcinfo"));
            Assert.That(record.Fields["WARC-Refers-To"] is null, Is.EqualTo(record.Type != "revisit"));
            if (record.Type is "metadata" or "warcinfo") Assert.That(record.Fields["WARC-Payload-Digest"], Is.Null);
        }
        Assert.That(rest.Select(r => r.Id).Distinct().Count(), Is.EqualTo(rest.Count));
    }

    [Test]
    public void Chunk_framing_is_not_announced_where_none_is_stored()
    {
        var record = WarcReader.At(new MemoryStream(Log(Run)), Records(Log(Run))[1].Place)!;
        var head = HttpHead.Read(record.Block)!;
        Assert.That((head["Transfer-Encoding"], head["X-Orig-Transfer-Encoding"]), Is.EqualTo(((string?)null, "chunked")));
        Assert.That(head.StartLine, Is.EqualTo("HTTP/1.1 200 OK"));
        Assert.That(record.Fields.Each("WARC-Protocol"), Is.EqualTo(new[] { "h2", "tls/1.3" }));
        Assert.That(record.Fields["WARC-Cipher-Suite"], Is.EqualTo("TLS_AES_128_GCM_SHA256"));
    }

    [Test]
    public void Any_exchange_comes_back_from_its_records_as_it_was_handed_on()
    {
        var text = ArbMap.Default.GeneratorFor<NonNull<string>>().Select(s => s.Get);
        var bytes = ArbMap.Default.GeneratorFor<byte[]>().Select(b => b ?? []);
        var captures = from path in text from query in text from header in text from reason in text from body in bytes from sent in bytes
                       from status in Gen.Choose(0, 599) from attempt in Gen.Choose(1, 3) from ticks in Gen.Choose(0, int.MaxValue)
                       from message in text from kind in Gen.Elements(Enum.GetValues<WebFailureKind>())
                       let answered = status >= 100
                       select new Capture
                       {
                           Request = new(new Uri("https://h.example/" + Uri.EscapeDataString(path) + "?" + Uri.EscapeDataString(query)))
                           {
                               Method = sent.Length > 0 ? "POST" : "GET", Content = sent, Purpose = WebPurpose.Data,
                           },
                           At = SampleCaptures.Start.AddTicks(ticks),
                           Took = TimeSpan.FromTicks(ticks),
                           Attempt = attempt,
                           RequestHeaders = [new("Host", "h.example"), new("X-Any", header)],
                           RemoteAddress = IPAddress.Parse("2001:db8::1"),
                           Status = answered ? status : 0,
                           Reason = answered ? reason : "",
                           Headers = answered ? [new("X-Any", header), new("Content-Type", "text/plain")] : [],
                           WireBody = answered && status is not (204 or 304) ? body : default,
                           Failure = answered ? null : new(kind, message),
                       };
        using var folder = new TempFolder();
        Prop.ForAll(captures.ToArbitrary(), capture =>
        {
            var handed = WholeCapture.Of(capture);
            var path = folder.Write("one.warc.gz", Log([capture]));
            var recording = WarcRecording.OpenAsync([path]).GetAwaiter().GetResult();
            var read = recording.Read(recording.Exchanges.Single(), handed.Request, long.MaxValue / 2);
            return WholeCapture.Of(read).RecordId == handed.RecordId && Log([read]).AsSpan().SequenceEqual(Log([capture]))
                && read.Headers.SequenceEqual(handed.Headers) && read.RequestHeaders.SequenceEqual(handed.RequestHeaders)
                && read.WireBody.Span.SequenceEqual(handed.WireBody.Span) && read.Failure == handed.Failure
                && (read.At, read.Took, read.Status, read.Reason, read.Attempt) == (handed.At, handed.Took, handed.Status, handed.Reason, handed.Attempt)
                && Equals(read.RemoteAddress, handed.RemoteAddress);
        }).Holds();
    }

    private sealed class Disposing(WarcRecording of) : IDisposable
    {
        internal WarcRecording Of => of;

        public void Dispose() => of.DisposeAsync().AsTask().GetAwaiter().GetResult();
    }
}

using System.Text.Json;
using EmbedArchive.Http;
using EmbedArchive.Store;
using EmbedArchive.Store.Warc;
using EmbedArchive.Tests.Store.Warc;
using EmbedArchive.Tests.Support;

namespace EmbedArchive.Tests.Store;

/// <summary>What the archive says of where its captures come from, and that a replay says the same.</summary>
[TestFixture]
internal sealed class EvidenceTests
{
    private static readonly ServerCertificate[] Chain = [new("invented certificate"u8.ToArray()), new("invented root"u8.ToArray())];

    private static readonly Capture[] Run =
    [
        Told("https://a.example/1", 0, SampleCaptures.Start.AddSeconds(2)), Told("https://a.example/2", 1, SampleCaptures.Start.AddSeconds(4)), Told("https://b.example:8443/", 2, SampleCaptures.Start.AddSeconds(5)),
        SampleCaptures.Failure("https://c.example/", seconds: 3),
    ];

    [Test]
    public async Task A_certificate_is_in_the_capture_once_and_the_exchanges_name_it()
    {
        var log = CaptureLogTests.Log(Run);
        Assert.That((await WarcCheck.RunAsync(new MemoryStream(log))).Faults, Is.Empty);
        using var folder = new TempFolder();
        await using var recording = await WarcRecording.OpenAsync([folder.Write("run.warc.gz", log)]);
        var read = recording.Exchanges.Select(e => recording.Read(e, new WebRequest(new Uri(e.Address)) { Via = "https://news.example/story" }, long.MaxValue)).ToList();
        Assert.Multiple(() =>
        {
            Assert.That(Occurrences(log, CertificateRecord.Address + Chain[0].Sha256), Is.EqualTo(1));
            Assert.That(read[0].Certificates.Select(c => Convert.ToBase64String(c.Der.Span)), Is.EqualTo(Chain.Select(c => Convert.ToBase64String(c.Der.Span))));
            Assert.That(read[^1].Certificates, Is.Empty);
            Assert.That(CaptureLogTests.Log(read.Select((r, i) => r with { Request = Run[i].Request, Body = Run[i].Body })), Is.EqualTo(log), "a replay");
        });
    }

    [Test]
    public async Task The_manifest_tells_hosts_clock_and_collector()
    {
        using var folder = new TempFolder();
        var run = SampleRun.Of();
        (run.Options.Evidence.Collector, run.Options.Evidence.Case) = ("Mara Lind", "2026-17");
        await using (var writer = await ArchiveWriter.OpenAsync(new FolderStore(), folder.File("story.embeds"), run))
        {
            foreach (var capture in Run) await writer.Captures.RecordAsync(capture);
            await writer.CommitAsync(new() { Embeds = [], Links = [] });
        }
        var evidence = JsonDocument.Parse(File.ReadAllBytes(folder.File("story.embeds/manifest.json"))).RootElement.GetProperty("evidence");
        var hosts = evidence.GetProperty("hosts").EnumerateArray().ToList();
        Assert.Multiple(() =>
        {
            Assert.That(evidence.GetProperty("collector").ToString(), Does.Contain("Mara Lind").And.Contains("2026-17"));
            Assert.That(evidence.GetProperty("clock").GetProperty("answers").GetInt32(), Is.EqualTo(3));
            Assert.That(evidence.GetProperty("clock").GetProperty("serversAheadSeconds").GetDouble(), Is.EqualTo(2.9));
            Assert.That(hosts.Select(h => (h.GetProperty("host").GetString(), h.GetProperty("exchanges").GetInt32())), Is.EqualTo(new[] { ("a.example", 2), ("b.example:8443", 1), ("c.example", 1) }));
            Assert.That(hosts[0].GetProperty("addresses")[0].GetString(), Is.EqualTo("192.0.2.7"));
            Assert.That(hosts[0].GetProperty("cipherSuites")[0].GetString(), Is.EqualTo("TLS_AES_128_GCM_SHA256"));
            Assert.That(hosts[0].GetProperty("certificates")[0].GetString(), Is.EqualTo(Chain[0].Sha256 + " " + Chain[1].Sha256));
            Assert.That(evidence.GetProperty("certificates").GetArrayLength(), Is.EqualTo(2));
        });
        Assert.That((await ArchiveVerifier.VerifyAsync(new FolderStore(), folder.File("story.embeds"))).Findings.Where(f => f.Severity == FindingSeverity.Damage), Is.Empty);
    }

    [Test]
    public async Task An_answer_from_a_cache_says_nothing_of_the_clock()
    {
        var cached = Run[0] with { Headers = [.. Run[0].Headers, new("Age", "86400")] };
        Assert.That((ManifestClock.Ahead(Run[0]) is null, ManifestClock.Ahead(cached) is null), Is.EqualTo((false, true)));
        using var folder = new TemporaryFolder();
        await ToolRun.OfAsync("archive", folder.Write("a.html", "<p>a</p>"), "--offline");
        Assert.That(File.ReadAllText(folder.PathOf("a.embeds/manifest.json")), Does.Contain("\"evidence\": {").And.Not.Contains("\"clock\""));
    }

    [Test]
    public async Task The_configuration_says_who_collects()
    {
        using var folder = new TemporaryFolder();
        var config = folder.Write("config.json", """{"evidence": {"collector": "Mara Lind", "organisation": "Our Wire", "case": "17", "purpose": "a story"}}""");
        var run = await ToolRun.OfAsync("archive", folder.Write("a.html", "<p>a</p>"), "--offline", "--config", config);
        Assert.That(run.ExitCode, Is.Zero, run.Errors);
        var collector = JsonDocument.Parse(File.ReadAllBytes(folder.PathOf("a.embeds/manifest.json"))).RootElement.GetProperty("evidence").GetProperty("collector");
        Assert.That(collector.EnumerateObject().Select(p => p.Value.GetString()), Is.EqualTo(new[] { "Mara Lind", "Our Wire", "17", "a story" }));
        Assert.That((await ToolRun.OfAsync("archive", folder.PathOf("a.html"), "--offline", "--config", folder.Write("bad.json", """{"evidence": {"who": "x"}}"""))).ExitCode, Is.EqualTo(2));
    }

    private static Capture Told(string address, int seconds, DateTimeOffset date) => SampleCaptures.Answer(address, $"{{\"of\":\"{address}\"}}", seconds: seconds) with
    {
        Certificates = Chain, Headers = [new("Content-Type", "application/json"), new("Date", date.ToString("r", System.Globalization.CultureInfo.InvariantCulture))],
    };

    private static int Occurrences(byte[] warc, string target)
    {
        using var reader = new WarcReader(new MemoryStream(warc));
        var count = 0;
        while (reader.Next() is { } record) if (record.TargetUri == target) count++;
        return count;
    }
}

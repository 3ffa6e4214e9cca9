using System.Security.Cryptography.X509Certificates;
using EmbedArchive.Store;
using EmbedArchive.Tests.Support;

namespace EmbedArchive.Tests.Store.Stamps;

/// <summary>Time stamps over the manifest, asked of and checked against <c>openssl ts</c>.</summary>
[TestFixture]
internal sealed class TimeStampTests
{
    private TemporaryFolder folder = null!;
    private OpenSslAuthority authority = null!;

    private string Archive => folder.PathOf("story.embeds");

    private string Manifest => Path.Combine(Archive, "manifest.json");

    private string Stamp => Path.Combine(Archive, "manifest.json.desk.tsr");

    [SetUp]
    public async Task Start()
    {
        folder = new();
        authority = await OpenSslAuthority.StartAsync(folder.PathOf("tsa"));
    }

    [TearDown]
    public void Stop()
    {
        authority?.Dispose();
        folder.Dispose();
    }

    [Test]
    public async Task A_manifest_is_stamped_and_openssl_finds_the_stamp_right()
    {
        var before = DateTimeOffset.UtcNow.AddSeconds(-2);
        var result = await ArchiveAsync();
        var stamp = result.TimeStamps.Single();
        Assert.That((stamp.Error, stamp.Path), Is.EqualTo(((string?)null, "manifest.json.desk.tsr")));
        Assert.That(stamp.At, Is.InRange(before, DateTimeOffset.UtcNow.AddSeconds(2)));

        var (code, told) = await Peer.RunAsync("openssl", ["ts", "-verify", "-data", Manifest, "-in", Stamp, "-CAfile", authority.Root]);
        Assert.That((code, told.Contains("Verification: OK", StringComparison.Ordinal)), Is.EqualTo((0, true)), told);
        var chain = new X509Certificate2Collection();
        chain.ImportFromPemFile(Path.Combine(Archive, "manifest.json.desk.pem"));
        Assert.That(chain.Select(c => c.Subject), Is.EquivalentTo(new[] { "CN=Invented Time Stamping Authority", "CN=Invented Root" }));
    }

    [Test]
    public async Task Verification_tells_who_stamped_and_when_without_any_network()
    {
        await ArchiveAsync();
        authority.Dispose();
        var report = await VerifyAsync();
        Assert.That(report.State, Is.EqualTo(ArchiveState.Complete));
        Assert.That(report.Findings.Single().What, Does.StartWith("A time stamp over manifest.json: CN=Invented Time Stamping Authority says that it existed at 20"));
    }

    [Test]
    public async Task An_authority_that_nobody_vouches_for_is_told_and_is_no_damage()
    {
        var result = await ArchiveAsync(trusted: false);
        Assert.That(result.TimeStamps.Single().Error, Does.Contain("not trusted"));
        var report = await VerifyAsync(trusted: false);
        Assert.That(report.State, Is.EqualTo(ArchiveState.Complete));
        Assert.That(report.Findings.Single().What, Does.Contain("authority is not known here"));
        // Whoever trusts it later finds it right.
        Assert.That((await VerifyAsync()).Findings.Single().What, Does.StartWith("A time stamp over manifest.json:"));
    }

    [Test]
    public async Task No_changed_byte_makes_a_stamp_say_another_time_and_those_that_are_signed_are_found()
    {
        await ArchiveAsync();
        var stamp = await File.ReadAllBytesAsync(Stamp);
        var stamper = Stamper();
        var hash = System.Security.Cryptography.SHA256.HashData(await File.ReadAllBytesAsync(Manifest));
        var certificates = await File.ReadAllTextAsync(Path.ChangeExtension(Stamp, ".pem"));
        var whole = stamper.Check(stamp, hash, certificates);
        Assert.That(whole.State, Is.EqualTo(TimeStampState.Valid));
        var unnoticed = 0;
        for (var i = 0; i < stamp.Length; i++)
        {
            var changed = stamp.ToArray();
            changed[i] ^= 0x55;
            if (stamper.Check(changed, hash, certificates) is not { State: TimeStampState.Valid } verdict) continue;
            unnoticed++;
            Assert.That((verdict.At, verdict.Authority), Is.EqualTo((whole.At, whole.Authority)), $"byte {i}");
        }
        // The version and the algorithms that a stamp names at its head are not signed (RFC 5652, 5.1).
        TestContext.Out.WriteLine($"{unnoticed} of {stamp.Length} bytes are not signed.");
        Assert.That(unnoticed, Is.LessThan(40));
    }

    [Test]
    public async Task A_changed_stamp_is_damage_with_exit_code_4()
    {
        await ArchiveAsync();
        var stamp = await File.ReadAllBytesAsync(Stamp);
        stamp[^20] ^= 1;
        await File.WriteAllBytesAsync(Stamp, stamp);
        var run = await ToolRun.OfAsync("verify", Archive);
        Assert.That(run.ExitCode, Is.EqualTo(4));
        Assert.That(run.Output, Does.Contain("manifest.json.desk.tsr: It is no time stamp over manifest.json"));
        Assert.That((await ToolRun.OfAsync("pack", Archive, "-o", folder.PathOf("story.wacz"))).ExitCode, Is.EqualTo(4));
    }

    [Test]
    public async Task Changed_certificates_beside_a_stamp_are_damage()
    {
        await ArchiveAsync();
        var pem = Path.ChangeExtension(Stamp, ".pem");
        var text = await File.ReadAllTextAsync(pem);
        foreach (var at in new[] { 3, 60, text.Length / 2, text.Length - 60 })
        {
            await File.WriteAllTextAsync(pem, string.Concat(text.AsSpan(0, at), text[at] == 'A' ? "B" : "A", text.AsSpan(at + 1)));
            Assert.That((await VerifyAsync()).State, Is.EqualTo(ArchiveState.Damaged), $"character {at}");
        }
    }

    [Test]
    public async Task A_stamp_of_other_bytes_is_damage()
    {
        await ArchiveAsync();
        await ArchiveAsync("other.embeds", "<p>Another article.</p>");
        File.Copy(folder.PathOf("other.embeds/manifest.json.desk.tsr"), Stamp, overwrite: true);
        var report = await VerifyAsync();
        Assert.That((report.State, report.Findings.Single().What), Is.EqualTo((ArchiveState.Damaged, "It is a time stamp over other bytes than those of manifest.json or of any manifest before it.")));
    }

    [Test]
    public async Task A_stamp_stays_with_its_manifest_when_another_one_follows()
    {
        await ArchiveAsync();
        var first = await File.ReadAllBytesAsync(Stamp);
        await ArchiveAsync(html: "<p>The article, corrected.</p>");
        Assert.That(await File.ReadAllBytesAsync(Path.Combine(Archive, "manifests/1.json.desk.tsr")), Is.EqualTo(first));
        var (code, told) = await Peer.RunAsync("openssl", ["ts", "-verify", "-data", Path.Combine(Archive, "manifests/1.json"), "-in", Path.Combine(Archive, "manifests/1.json.desk.tsr"), "-CAfile", authority.Root]);
        Assert.That(code, Is.Zero, told);
        var report = await VerifyAsync();
        Assert.That((report.State, report.Findings.Count(f => f.What.StartsWith("A time stamp over manifest", StringComparison.Ordinal))), Is.EqualTo((ArchiveState.Complete, 2)));
    }

    [Test]
    public async Task A_stamp_that_no_new_one_replaced_is_told_as_what_it_is()
    {
        await ArchiveAsync();
        authority.Status = 503;
        var second = await ArchiveAsync(html: "<p>The article, corrected.</p>");
        var third = await ArchiveAsync(html: "<p>The article, corrected twice.</p>");
        Assert.That(new[] { second, third }.Select(r => r.TimeStamps.Single()), Is.All.Property("Path").Null.And.Property("Error").Contains("503"));
        var report = await VerifyAsync();
        Assert.That(report.State, Is.EqualTo(ArchiveState.Complete));
        Assert.That(report.Findings.Where(f => f.Path.EndsWith(".tsr", StringComparison.Ordinal)).Select(f => (f.Path, f.What[..35])), Is.EqualTo(new[]
        {
            ("manifest.json.desk.tsr", "A time stamp over manifests/1.json:"), ("manifests/1.json.desk.tsr", "A time stamp over manifests/1.json:"),
        }));
    }

    [Test]
    public async Task An_authority_that_answers_with_nonsense_costs_its_stamp_and_nothing_else()
    {
        foreach (var spoil in new Func<byte[], byte[]>[] { a => a[..^9], a => [], _ => "<html>"u8.ToArray(), a => [.. a, 0], a => { a[^9] ^= 1; return a; } })
        {
            authority.Spoil = spoil;
            var result = await ArchiveAsync();
            Assert.That((result.TimeStamps.Single().Path, result.TimeStamps.Single().Error is null), Is.EqualTo(((string?)null, false)));
        }
        Assert.That(File.Exists(Stamp), Is.False);
        Assert.That((await VerifyAsync()).State, Is.EqualTo(ArchiveState.Complete));
    }

    [Test]
    public async Task A_certificate_that_is_not_for_time_stamps_does_not_count()
    {
        using var wrong = await OpenSslAuthority.StartAsync(folder.PathOf("wrong"), "critical,timeStamping,codeSigning");
        var options = Options(true);
        options.TimeStamps.Authorities.Clear();
        options.TimeStamps.Authorities.Add(new("desk", wrong.Address));
        options.Http.AllowedNetworks.Add(wrong.Allowed);
        options.TimeStamps.Stamper = new Rfc3161TimeStamper([X509Certificate2.CreateFromPem(await File.ReadAllTextAsync(wrong.Root))]);
        await using var archiver = EmbedArchiver.Create(options);
        var stamp = (await archiver.ArchiveAsync(Article.FromHtml("<p>story</p>"), Archive)).TimeStamps.Single();
        Assert.That(stamp.Path, Is.Null, stamp.Error);
    }

    [Test]
    public async Task The_tool_stamps_by_its_configuration_and_never_without_network()
    {
        var story = folder.Write("story.html", "<p>A story.</p>");
        var config = folder.Write("config.json", $$$"""{"timeStamps": {"authorities": {"desk": "{{{authority.Address}}}"}, "roots": ["tsa/ca.pem"]}}""");
        var allowed = $"127.0.0.1:{authority.Address.Port}";
        var run = await ToolRun.OfAsync("archive", story, "--config", config, "--allow-network", allowed, "--format", "json");
        Assert.That(run.ExitCode, Is.Zero, run.Errors);
        Assert.That(run.Json.GetProperty("timeStamps")[0].GetProperty("path").GetString(), Is.EqualTo("manifest.json.desk.tsr"));
        var verified = await ToolRun.OfAsync("verify", Archive, "--config", config);
        Assert.That(verified.ExitCode, Is.Zero);
        Assert.That(verified.Output, Does.Contain("A time stamp over manifest.json: CN=Invented Time Stamping Authority says that it existed at"));

        Directory.Delete(Archive, recursive: true);
        var offline = await ToolRun.OfAsync("archive", story, "--config", config, "--offline", "--format", "json");
        Assert.That(offline.Json.GetProperty("timeStamps")[0].GetProperty("error").GetString(), Does.Contain("no network"));
    }

    [Test]
    public async Task Dependency_injection_wires_it()
    {
        var services = new Microsoft.Extensions.DependencyInjection.ServiceCollection();
        Microsoft.Extensions.DependencyInjection.EmbedArchiveTimeStampsBuilderExtensions.AddTimeStamps(
            Microsoft.Extensions.DependencyInjection.EmbedArchiveServiceCollectionExtensions.AddEmbedArchive(services, o => o.Http.AllowedNetworks.Add(authority.Allowed)),
            [new("desk", authority.Address)], [X509Certificate2.CreateFromPem(await File.ReadAllTextAsync(authority.Root))]);
        await using var provider = Microsoft.Extensions.DependencyInjection.ServiceCollectionContainerBuilderExtensions.BuildServiceProvider(services);
        var archiver = Microsoft.Extensions.DependencyInjection.ServiceProviderServiceExtensions.GetRequiredService<EmbedArchiver>(provider);
        Assert.That((await archiver.ArchiveAsync(Article.FromHtml("<p>story</p>"), Archive)).TimeStamps.Single().Error, Is.Null);
    }

    [Test]
    public async Task Without_the_add_on_stamps_are_told_as_not_checked()
    {
        await ArchiveAsync();
        var report = await ArchiveVerifier.VerifyAsync(new FolderStore(), Archive);
        Assert.That((report.State, report.Findings.Single().What.Contains("not checked", StringComparison.Ordinal)), Is.EqualTo((ArchiveState.Complete, true)));
    }

    private Rfc3161TimeStamper Stamper(bool trusted = true) => new(trusted ? [X509Certificate2.CreateFromPem(File.ReadAllText(authority.Root))] : null);

    private EmbedArchiveOptions Options(bool trusted) => new()
    {
        TimeStamps = { Stamper = Stamper(trusted), Authorities = { new("desk", authority.Address) } },
        Http = { AllowedNetworks = { authority.Allowed } },
    };

    private async Task<ArchiveResult> ArchiveAsync(string archive = "story.embeds", string html = "<p>The article.</p>", bool trusted = true)
    {
        await using var archiver = EmbedArchiver.Create(Options(trusted));
        return await archiver.ArchiveAsync(Article.FromHtml(html), folder.PathOf(archive));
    }

    private async Task<VerifyReport> VerifyAsync(bool trusted = true)
    {
        await using var archiver = EmbedArchiver.Create(new() { Http = { Offline = true }, TimeStamps = { Stamper = Stamper(trusted) } });
        return await archiver.VerifyAsync(Archive);
    }
}

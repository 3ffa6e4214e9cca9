using EmbedArchive.Tests.Support;

namespace EmbedArchive.Tests.Store.Wacz;

/// <summary><c>pack</c>: a package that any reader of the format takes, and no package of what is not whole.</summary>
[TestFixture]
internal sealed class PackTests
{
    private TemporaryFolder folder = null!;

    private string Archive => folder.PathOf("story.embeds");

    private string Package => folder.PathOf("out/story.wacz");

    [SetUp]
    public async Task MakeArchive()
    {
        folder = new();
        await ToolRun.OfAsync("archive", Repository.File("docs/samples/story.html"), "--replay", Repository.File("docs/samples/story.warc.gz"), "--base-url", "https://news.example/story", "-o", folder.FullName);
    }

    [TearDown]
    public void RemoveFolder() => folder.Dispose();

    [Test]
    public async Task Every_hash_every_index_line_and_every_record_of_a_package_is_right()
    {
        var run = await ToolRun.OfAsync("pack", Archive, "-o", Package, "--format", "json");
        Assert.That(run.ExitCode, Is.Zero, run.Errors);
        var check = WaczCheck.Open(Package);
        Assert.Multiple(() =>
        {
            Assert.That(check.Faults, Is.Empty);
            Assert.That(check.Pages, Has.Count.EqualTo(6));
            Assert.That(run.Json.GetProperty("pages").GetInt32(), Is.EqualTo(6));
            Assert.That(run.Json.GetProperty("records").GetInt32(), Is.EqualTo(check.Index.Count));
            Assert.That(run.Json.GetProperty("bytes").GetInt64(), Is.EqualTo(new FileInfo(Package).Length));
            Assert.That(run.Json.GetProperty("sha256").GetString(), Is.EqualTo(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(Package)))));
        });
    }

    [Test]
    public async Task The_captures_are_in_it_byte_for_byte_and_so_are_manifest_and_snapshots()
    {
        await ToolRun.OfAsync("pack", Archive, "-o", Package);
        var packed = WaczCheck.Open(Package).Files;
        foreach (var (path, bytes) in folder.Files("story.embeds"))
        {
            var name = path.Replace('\\', '/');
            if (name.StartsWith("captures/", StringComparison.Ordinal)) Assert.That(packed["archive/" + name[9..]], Is.EqualTo(bytes), name);
            else if (!name.StartsWith("media/", StringComparison.Ordinal)) Assert.That(packed["embedarchive/" + name], Is.EqualTo(bytes), name);
        }
    }

    [Test]
    public async Task What_the_offline_article_addresses_is_in_the_index_under_the_address_that_a_browser_makes_of_it()
    {
        await ToolRun.OfAsync("pack", Archive, "-o", Package);
        var check = WaczCheck.Open(Package);
        var html = await File.ReadAllTextAsync(folder.PathOf("story.archived.html"));
        var addressed = System.Text.RegularExpressions.Regex.Matches(html, "(?:src|href|poster)=\"(story\\.embeds/[^\"]+)\"").Select(m => new Uri(new Uri(check.Pages[0].Url), m.Groups[1].Value).AbsoluteUri).Distinct().ToList();
        Assert.That(addressed, Has.Count.GreaterThan(8));
        Assert.That(addressed.Except(check.Index.Select(i => i.Json.GetProperty("url").GetString())), Is.Empty);
    }

    [Test]
    public async Task The_same_archive_gives_the_same_bytes()
    {
        await ToolRun.OfAsync("pack", Archive, "-o", Package);
        await ToolRun.OfAsync("pack", Archive, "-o", folder.PathOf("again.wacz"));
        Assert.That(File.ReadAllBytes(folder.PathOf("again.wacz")), Is.EqualTo(File.ReadAllBytes(Package)));
    }

    [Test]
    public async Task A_stream_takes_the_same_package()
    {
        await ToolRun.OfAsync("pack", Archive, "-o", Package);
        await using var archiver = EmbedArchiver.Create(new() { Http = { Offline = true } });
        using var stream = new MemoryStream();
        var result = await archiver.PackAsync(Archive, stream);
        Assert.That((result.Packed, stream.ToArray().AsSpan().SequenceEqual(File.ReadAllBytes(Package))), Is.EqualTo((true, true)));
    }

    [Test]
    public async Task A_damaged_archive_is_refused_and_the_package_before_stays()
    {
        await ToolRun.OfAsync("pack", Archive, "-o", Package);
        var before = File.ReadAllBytes(Package);
        var post = Directory.GetFiles(Path.Combine(Archive, "posts"))[0];
        await File.AppendAllTextAsync(post, " ");
        var run = await ToolRun.OfAsync("pack", Archive, "-o", Package, "--format", "json");
        Assert.Multiple(() =>
        {
            Assert.That(run.ExitCode, Is.EqualTo(4));
            Assert.That(run.Json.GetProperty("file").ValueKind, Is.EqualTo(System.Text.Json.JsonValueKind.Null));
            Assert.That(run.Json.GetProperty("state").GetString(), Is.EqualTo("damaged"));
            Assert.That(run.Errors, Does.Contain("was not packed"));
            Assert.That(File.ReadAllBytes(Package), Is.EqualTo(before));
            Assert.That(Directory.GetFiles(folder.PathOf("out")), Has.Length.EqualTo(1));
        });
    }

    [Test]
    public async Task An_archive_without_its_offline_article_is_refused_until_it_is_rendered_again()
    {
        File.Delete(folder.PathOf("story.archived.html"));
        Assert.That((await ToolRun.OfAsync("pack", Archive, "-o", Package)).ExitCode, Is.EqualTo(4));
        Assert.That(File.Exists(Package), Is.False);
        await ToolRun.OfAsync("render", Archive);
        Assert.That((await ToolRun.OfAsync("pack", Archive, "-o", Package)).ExitCode, Is.Zero);
    }

    [TestCase("story.embeds/story.wacz")]
    [TestCase("story.embeds")]
    public async Task A_package_is_never_written_into_the_archive_that_it_is_made_of(string target)
    {
        var run = await ToolRun.OfAsync("pack", Archive, "-o", folder.PathOf(target));
        Assert.That(run.ExitCode, Is.EqualTo(2), run.Errors);
        Assert.That((await ToolRun.OfAsync("verify", Archive)).ExitCode, Is.Zero);
    }

    [TestCase("\"profile\": \"data-package\"", "\"profile\": \"wacz\"")]
    [TestCase("51–50", "52–49")]
    public async Task The_check_itself_finds_what_was_changed(string from, string to)
    {
        await ToolRun.OfAsync("pack", Archive, "-o", Package);
        using (var zip = System.IO.Compression.ZipFile.Open(Package, System.IO.Compression.ZipArchiveMode.Update))
        {
            var changed = 0;
            foreach (var entry in zip.Entries.Where(e => e.FullName.EndsWith(".json", StringComparison.Ordinal)).ToList())
            {
                string text;
                using (var reader = new StreamReader(entry.Open())) text = await reader.ReadToEndAsync();
                if (!text.Contains(from, StringComparison.Ordinal)) continue;
                changed++;
                await using var stream = entry.Open();
                stream.SetLength(0);
                await stream.WriteAsync(System.Text.Encoding.UTF8.GetBytes(text.Replace(from, to, StringComparison.Ordinal)));
            }
            Assert.That(changed, Is.GreaterThan(0));
        }
        Assert.That(WaczCheck.Open(Package).Faults, Is.Not.Empty);
    }
}

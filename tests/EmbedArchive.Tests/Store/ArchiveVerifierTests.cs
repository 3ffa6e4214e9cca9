using EmbedArchive.Store;

namespace EmbedArchive.Tests.Store;

[TestFixture]
internal sealed class ArchiveVerifierTests
{
    private readonly FolderStore store = new();
    private TempFolder folder = null!;
    private string Archive => folder.File("story.embeds");

    [SetUp]
    public async Task MakeArchive()
    {
        folder = new();
        await SampleRun.WriteAsync(store, Archive);
    }

    [TearDown]
    public void RemoveFolder() => folder.Dispose();

    private Task<VerifyReport> VerifyAsync() => ArchiveVerifier.VerifyAsync(store, Archive).AsTask();

    [Test]
    public async Task A_whole_archive_is_complete_and_without_findings()
    {
        var report = await VerifyAsync();
        Assert.That(report.Findings, Is.Empty);
        Assert.That((report.State, report.Files, report.Records), Is.EqualTo((ArchiveState.Complete, 7, 13)));
    }

    [Test]
    public async Task Any_single_flipped_byte_is_found()
    {
        foreach (var path in SampleRun.Files(folder.Root).Keys.Select(folder.File))
        {
            var whole = File.ReadAllBytes(path);
            // Every byte of small files, every eleventh of others: a stride that no structure shares.
            for (var at = 0; at < whole.Length; at += whole.Length < 200 ? 1 : 11)
            {
                var flipped = (byte[])whole.Clone();
                flipped[at] ^= (byte)(1 << (at % 8));
                File.WriteAllBytes(path, flipped);
                Assert.That((await VerifyAsync()).State, Is.EqualTo(ArchiveState.Damaged), $"{path}, byte {at}");
            }
            File.WriteAllBytes(path, whole);
        }
        Assert.That((await VerifyAsync()).State, Is.EqualTo(ArchiveState.Complete));
    }

    [Test]
    public async Task A_medium_that_is_longer_shorter_or_another_than_its_record_is_found()
    {
        var path = Directory.GetFiles(Path.Combine(Archive, "media"), "*", SearchOption.AllDirectories)[0];
        var whole = File.ReadAllBytes(path);
        foreach (var bytes in (byte[][])[[.. whole, 0], whole[..^1], [], [.. whole[..^1], (byte)(whole[^1] ^ 1)]])
        {
            File.WriteAllBytes(path, bytes);
            var found = (await VerifyAsync()).Findings;
            Assert.That(found.Select(f => (f.Path, f.Severity)).Distinct().Single(), Is.EqualTo((Path.GetRelativePath(Archive, path).Replace('\\', '/'), FindingSeverity.Damage)));
            Assert.That(found.Select(f => f.What), Has.Some.StartsWith("Its SHA-256 is " + Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(bytes))));
        }
    }

    [Test]
    public async Task Each_missing_file_is_found()
    {
        foreach (var path in SampleRun.Files(folder.Root).Keys)
        {
            var whole = File.ReadAllBytes(folder.File(path));
            File.Delete(folder.File(path));
            var expected = path == "story.archived.html" ? ArchiveState.Incomplete : ArchiveState.Damaged;
            Assert.That((await VerifyAsync()).State, Is.EqualTo(expected), path);
            File.WriteAllBytes(folder.File(path), whole);
        }
    }

    [TestCase("posts/x-9.json")]
    [TestCase("media/ab/added.jpg")]
    [TestCase("captures/added.warc.gz")]
    [TestCase(".hidden")]
    public async Task An_added_file_is_found(string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(Archive, path))!);
        File.WriteAllText(Path.Combine(Archive, path), "{}");
        var report = await VerifyAsync();
        Assert.That(report.Findings.Single(), Has.Property("Path").EqualTo(path).And.Property("Severity").EqualTo(FindingSeverity.Damage));
    }

    [Test]
    public async Task Swapped_files_are_found()
    {
        var posts = Directory.GetFiles(Path.Combine(Archive, "posts"));
        var (one, two) = (File.ReadAllBytes(posts[0]), File.ReadAllBytes(posts[1]));
        File.WriteAllBytes(posts[0], two);
        File.WriteAllBytes(posts[1], one);
        Assert.That((await VerifyAsync()).Findings.Select(f => f.Path).Distinct().Count(), Is.GreaterThanOrEqualTo(2));
    }

    [Test]
    public async Task Leftovers_of_an_interrupted_run_make_it_incomplete_not_damaged()
    {
        File.WriteAllText(Path.Combine(Archive, "posts", ".x-1721.json.staged"), "half");
        Assert.That((await VerifyAsync()).State, Is.EqualTo(ArchiveState.Incomplete));
    }

    [Test]
    public async Task A_folder_without_a_manifest_is_incomplete()
    {
        Directory.CreateDirectory(folder.File("empty.embeds"));
        Assert.That((await ArchiveVerifier.VerifyAsync(store, folder.File("empty.embeds"))).State, Is.EqualTo(ArchiveState.Incomplete));
    }

    [Test]
    public async Task Where_there_is_nothing_it_says_so() =>
        Assert.That((await Assert.ThrowsAsync<ArchiveStorageException>(() => ArchiveVerifier.VerifyAsync(store, folder.File("none")).AsTask()))!.Message, Does.Contain("no archive"));

    [Test]
    public async Task A_forged_capture_is_found_though_all_hashes_of_files_fit()
    {
        // The capture is replaced by one without an answer, and manifest and list are written anew to fit.
        var manifest = StoreJson.Read<ArchiveManifest>(File.ReadAllBytes(Path.Combine(Archive, "manifest.json")));
        var capture = manifest.Files.Single(f => f.Role == FileRole.Capture);
        var forged = CaptureLogTests.Log([]);
        File.WriteAllBytes(Path.Combine(Archive, capture.Path), forged);
        var described = ArchiveFiles.Describe(capture.Path, forged, capture.MediaType, FileRole.Capture);
        var json = StoreJson.Write(manifest with { Files = [.. manifest.Files.Select(f => f.Path == capture.Path ? described : f)] });
        File.WriteAllBytes(Path.Combine(Archive, "manifest.json"), json);
        var list = HashList.Write(StoreJson.Read<ArchiveManifest>(json).Files, Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(json)));
        File.WriteAllBytes(Path.Combine(Archive, "manifest-sha256.txt"), list);
        Assert.That((await VerifyAsync()).Findings.Select(f => f.What), Has.Some.Contains("which is in no capture"));
    }
}

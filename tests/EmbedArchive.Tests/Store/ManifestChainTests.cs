using System.Security.Cryptography;
using EmbedArchive.Store;

namespace EmbedArchive.Tests.Store;

/// <summary>What three runs over one archive leave, and what verification says when any of it is touched.</summary>
[TestFixture]
internal sealed class ManifestChainTests
{
    private readonly FolderStore store = new();
    private TempFolder folder = null!;
    private string Archive => folder.File("story.embeds");

    [SetUp]
    public async Task MakeArchive()
    {
        folder = new();
        await SampleRun.WriteAsync(store, Archive);
        await SampleRun.WriteAsync(store, Archive, SampleRun.Of(SampleRun.Start.AddDays(1)), "hello, edited");
        await SampleRun.WriteAsync(store, Archive, SampleRun.Of(SampleRun.Start.AddDays(2)), "hello, edited again");
    }

    [TearDown]
    public void RemoveFolder() => folder.Dispose();

    private Task<VerifyReport> VerifyAsync() => ArchiveVerifier.VerifyAsync(store, Archive).AsTask();

    private string Path(string path) => System.IO.Path.Combine(Archive, path);

    private ArchiveManifest Read(string path) => StoreJson.Read<ArchiveManifest>(File.ReadAllBytes(Path(path)));

    [Test]
    public async Task Each_manifest_names_the_one_before_by_its_hash()
    {
        Assert.Multiple(() =>
        {
            Assert.That(Read("manifest.json").PreviousManifest, Is.EqualTo(new ManifestReference("manifests/2.json", Hash("manifests/2.json"))));
            Assert.That(Read("manifests/2.json").PreviousManifest, Is.EqualTo(new ManifestReference("manifests/1.json", Hash("manifests/1.json"))));
            Assert.That(Read("manifests/1.json").PreviousManifest, Is.Null);
        });
        Assert.That((await VerifyAsync()).Findings, Is.Empty);

        string Hash(string path) => Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(Path(path))));
    }

    [Test]
    public async Task The_first_manifest_is_kept_byte_for_byte()
    {
        using var once = new TempFolder();
        await SampleRun.WriteAsync(store, once.File("story.embeds"));
        Assert.That(File.ReadAllBytes(Path("manifests/1.json")), Is.EqualTo(File.ReadAllBytes(System.IO.Path.Combine(once.File("story.embeds"), "manifest.json"))));
    }

    [Test]
    public async Task Any_flipped_byte_of_an_earlier_version_is_found()
    {
        var earlier = SampleRun.Files(Archive).Keys.Where(f => f.StartsWith("manifests", StringComparison.Ordinal) || f.StartsWith("posts" + System.IO.Path.DirectorySeparatorChar + "x-1721" + System.IO.Path.DirectorySeparatorChar, StringComparison.Ordinal)).ToArray();
        Assert.That(earlier, Has.Length.EqualTo(4));
        foreach (var path in earlier)
        {
            var whole = File.ReadAllBytes(Path(path));
            for (var at = 0; at < whole.Length; at += 97)
            {
                var flipped = (byte[])whole.Clone();
                flipped[at] ^= (byte)(1 << (at % 8));
                File.WriteAllBytes(Path(path), flipped);
                Assert.That((await VerifyAsync()).State, Is.EqualTo(ArchiveState.Damaged), $"{path}, byte {at}");
            }
            File.WriteAllBytes(Path(path), whole);
        }
    }

    [Test]
    public async Task An_earlier_manifest_that_was_forged_is_found_though_all_hashes_of_files_fit()
    {
        var forged = StoreJson.Write(Read("manifests/1.json") with { RunId = "urn:uuid:00000000-0000-8000-8000-000000000000" });
        Replace("manifests/1.json", forged);
        Assert.That((await VerifyAsync()).Findings.Select(f => (f.Path, f.What)), Has.Some.Matches<(string Path, string What)>(f => f.Path == "manifests/2.json" && f.What.Contains("another SHA-256")));
    }

    [Test]
    public async Task A_version_that_was_taken_away_is_found_though_the_last_manifest_no_longer_lists_it()
    {
        var manifest = Read("manifest.json");
        File.Delete(Path("posts/x-1721/1.json"));
        WriteManifest(manifest with { Files = [.. manifest.Files.Where(f => f.Path != "posts/x-1721/1.json")] });
        Assert.That((await VerifyAsync()).Findings.Select(f => (f.Path, f.What)), Has.Some.Matches<(string Path, string What)>(f => f.Path == "manifests/1.json" && f.What.Contains("posts/x-1721.json")));
    }

    [Test]
    public async Task A_chain_that_was_cut_is_found()
    {
        WriteManifest(Read("manifest.json") with { PreviousManifest = null });
        Assert.That((await VerifyAsync()).Findings.Select(f => f.Path), Is.EquivalentTo(new[] { "manifests/1.json", "manifests/2.json" }));
    }

    [Test]
    public async Task Two_runs_of_one_instant_keep_a_capture_each()
    {
        await using (var writer = await ArchiveWriter.OpenAsync(store, Archive, SampleRun.Of(SampleRun.Start.AddDays(2))))
            await writer.CommitAsync((await SampleRun.ContentsAsync(writer, "another text")) with { Links = [] });
        Assert.That(Directory.EnumerateFiles(Path("captures")).Count(), Is.EqualTo(4));
        Assert.That((await VerifyAsync()).State, Is.EqualTo(ArchiveState.Complete));
    }

    [Test]
    public async Task The_same_run_again_adds_nothing()
    {
        var before = SampleRun.Files(folder.Root);
        await SampleRun.WriteAsync(store, Archive, SampleRun.Of(SampleRun.Start.AddDays(2)), "hello, edited again");
        Assert.That(SampleRun.Files(folder.Root), Is.EqualTo(before));
    }

    private void Replace(string path, byte[] bytes)
    {
        File.WriteAllBytes(Path(path), bytes);
        var manifest = Read("manifest.json");
        WriteManifest(manifest with { Files = [.. manifest.Files.Select(f => f.Path == path ? ArchiveFiles.Describe(path, bytes, f.MediaType, f.Role) : f)] });
    }

    private void WriteManifest(ArchiveManifest manifest)
    {
        var json = StoreJson.Write(manifest);
        File.WriteAllBytes(Path("manifest.json"), json);
        File.WriteAllBytes(Path("manifest-sha256.txt"), HashList.Write(manifest.Files, Convert.ToHexStringLower(SHA256.HashData(json))));
    }
}

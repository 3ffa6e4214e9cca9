using EmbedArchive.Store;
using EmbedArchive.Tests.Store.Contract;

namespace EmbedArchive.Tests.Store;

/// <summary>What only folders have; what every store keeps to is in <see cref="ArchiveStoreContract"/>.</summary>
[TestFixture]
internal sealed class FolderStoreTests
{
    private TempFolder folder = null!;
    private string Archive => folder.File("story.embeds");

    [SetUp]
    public void MakeFolder() => folder = new();

    [TearDown]
    public void RemoveFolder() => folder.Dispose();

    [Test]
    public async Task Wherever_the_disk_is_full_the_archive_stays_as_it_was()
    {
        await SampleRun.WriteAsync(new FolderStore(), Archive);
        var before = SampleRun.Files(folder.Root);
        var failures = 0;
        for (var room = 0; ; room++)
        {
            var left = room;
            var store = new FolderStore { Disk = stream => new FailingStream(stream, () => left-- <= 0) };
            try
            {
                await SampleRun.WriteAsync(store, Archive, SampleRun.Of(SampleRun.Start.AddDays(1)), "changed");
                break;
            }
            catch (ArchiveStorageException)
            {
                failures++;
                Assert.That(SampleRun.Files(folder.Root), Is.EqualTo(before), $"room for {room} writes");
            }
        }
        Assert.That(failures, Is.GreaterThan(15));
        Assert.That((await ArchiveVerifier.VerifyAsync(new FolderStore(), Archive)).State, Is.EqualTo(ArchiveState.Complete));
    }

    [Test]
    public async Task Wherever_a_first_run_runs_out_of_disk_no_file_and_no_folder_stays()
    {
        for (var room = 0; room < 16; room++)
        {
            var left = room;
            var store = new FolderStore { Disk = stream => new FailingStream(stream, () => left-- <= 0) };
            await Assert.ThatAsync(() => SampleRun.WriteAsync(store, folder.File("deep/er/story.embeds")), Throws.InstanceOf<ArchiveStorageException>());
            Assert.That(Directory.EnumerateFileSystemEntries(folder.Root), Is.Empty, $"room for {room} writes");
        }
    }

    /// <summary>A disk that takes every write and refuses at the end, as a buffered full one does.</summary>
    private sealed class RefusesAtTheEnd(Stream inner) : MemoryStream
    {
        public override void Flush() => throw new IOException("No space left on device");

        protected override void Dispose(bool disposing)
        {
            inner.Dispose();
            base.Dispose(disposing);
        }
    }

    [Test]
    public async Task A_disk_that_refuses_only_at_the_end_is_noticed_too()
    {
        await SampleRun.WriteAsync(new FolderStore(), Archive);
        var before = SampleRun.Files(folder.Root);
        var store = new FolderStore { Disk = stream => new RefusesAtTheEnd(stream) };
        await Assert.ThatAsync(() => SampleRun.WriteAsync(store, Archive, null, "changed"), Throws.InstanceOf<ArchiveStorageException>().With.Message.Contains("No space left"));
        Assert.That(SampleRun.Files(folder.Root), Is.EqualTo(before));
    }

    [Test]
    public async Task Wherever_a_commit_is_killed_the_archive_is_the_old_or_the_new_one()
    {
        // A kill leaves the staged files, perhaps the journal, and the renames done so far: each such state is made by hand.
        await SampleRun.WriteAsync(new FolderStore(), folder.File("new/story.embeds"));
        await SampleRun.WriteAsync(new FolderStore(), folder.File("new/story.embeds"), SampleRun.Of(SampleRun.Start.AddDays(1)), "changed");
        var fresh = SampleRun.Files(folder.File("new"));
        var source = ArchiveFolder.Of(folder.File("new/story.embeds"));
        var paths = fresh.Keys.Select(k => k.Replace('\\', '/')).Select(k => k.StartsWith("story.embeds/", StringComparison.Ordinal) ? k[13..] : "../" + k)
            .OrderBy(p => p == "manifest.json").ToArray();
        for (var renamed = -1; renamed <= paths.Length; renamed++)
        {
            var root = folder.File($"kill{renamed + 1}");
            var archive = Path.Combine(root, "story.embeds");
            await SampleRun.WriteAsync(new FolderStore(), archive);
            var old = SampleRun.Files(root);
            var place = ArchiveFolder.Of(archive);
            foreach (var (path, n) in paths.Select((p, n) => (p, n)))
            {
                place.MakeDirectoryOf(path);
                File.Copy(source.Full(path), n < renamed ? place.Full(path) : place.StagedFull(path), overwrite: true);
            }
            // Before the first rename a power cut may leave a journal that is cut.
            File.WriteAllLines(Path.Combine(archive, ".commit"), renamed < 0 ? paths[..^1] : [.. paths, "."]);
            File.WriteAllText(Path.Combine(archive, ".scratch-1"), "left");
            File.WriteAllText(Path.Combine(archive, ".lock"), "left");

            // Before the journal the old archive is read, with waste beside it; from the journal on the new one.
            var state = (await ArchiveVerifier.VerifyAsync(new FolderStore(), archive)).State;
            Assert.That(state, Is.EqualTo(renamed < 0 ? ArchiveState.Incomplete : ArchiveState.Complete), $"{renamed} renamed");
            await using (await new FolderStore().BeginAsync(archive)) { }
            Assert.That(SampleRun.Files(root), Is.EqualTo(renamed < 0 ? old : fresh), $"{renamed} renamed");
        }
    }

    [Test]
    public async Task Eight_writers_at_once_leave_one_whole_archive()
    {
        await Task.WhenAll(Enumerable.Range(0, 8).Select(n => Task.Run(() => SampleRun.WriteAsync(new FolderStore(), Archive, SampleRun.Of(SampleRun.Start.AddSeconds(n))))));
        Assert.That((await ArchiveVerifier.VerifyAsync(new FolderStore(), Archive)).State, Is.EqualTo(ArchiveState.Complete));
        Assert.That(SampleRun.Files(folder.Root).Keys, Has.None.Contains(".lock").And.None.Contains(".staged").And.None.Contains(".scratch"));
    }

    [Test]
    public async Task Nothing_is_written_through_a_link_out_of_the_archive()
    {
        if (OperatingSystem.IsWindows()) Assert.Ignore("Making links needs rights on Windows.");
        var elsewhere = Directory.CreateDirectory(folder.File("elsewhere")).FullName;
        Directory.CreateDirectory(Archive);
        Directory.CreateSymbolicLink(Path.Combine(Archive, "posts"), elsewhere);
        await using var transaction = await new FolderStore().BeginAsync(Archive);
        await Assert.ThatAsync(() => transaction.CreateAsync("posts/x.json").AsTask(), Throws.InstanceOf<ArchiveStorageException>());
        Assert.That(Directory.EnumerateFileSystemEntries(elsewhere), Is.Empty);
    }

    [Test]
    public async Task A_file_where_the_folder_should_be_is_told_in_one_line()
    {
        File.WriteAllText(Archive, "in the way");
        var refusal = await Assert.ThrowsAsync<ArchiveStorageException>(() => new FolderStore().BeginAsync(Archive).AsTask());
        Assert.That(refusal!.Message, Does.Contain("story.embeds").And.Not.Contain("\n"));
        Assert.That(File.ReadAllText(Archive), Is.EqualTo("in the way"));
    }
}

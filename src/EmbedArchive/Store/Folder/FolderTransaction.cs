using System.Text;

namespace EmbedArchive.Store;

/// <summary>One change of an archive folder.</summary>
internal sealed class FolderTransaction(ArchiveFolder folder, FolderLock held, IReadOnlyList<string> made, Func<Stream, Stream> disk) : IArchiveTransaction
{
    // Of what must be durable the capture is written piece by piece; every other file comes as a whole.
    private const int ManyWrites = 32 * 1024;

    // In the order of their making.
    private readonly List<string> paths = [];
    private readonly HashSet<string> staged = new(StringComparer.Ordinal);
    private readonly HashSet<string> directories = new(StringComparer.Ordinal);
    private int scratches;
    private bool decided;

    public ValueTask<Stream?> OpenReadAsync(string path, CancellationToken cancellationToken = default) => new(folder.OpenRead(path, made: staged.Contains(path)));

    public ValueTask<Stream> CreateAsync(string path, bool durable = false, CancellationToken cancellationToken = default)
    {
        ArchivePath.Check(path);
        cancellationToken.ThrowIfCancellationRequested();
        return new(FolderStore.Guarded<Stream>(() =>
        {
            var directory = path[..(path.LastIndexOf('/') + 1)];
            if (!directories.Contains(directory)) folder.MakeDirectoryOf(path);
            directories.Add(directory);
            // A new file is not cut to no length: ext4 takes that for a rewriting and puts the file on the disk when it is closed (auto_da_alloc).
            var mode = staged.Contains(path) || ArchivePath.IsBeside(path) ? FileMode.Create : FileMode.CreateNew;
            var file = new FileStream(folder.StagedFull(path), mode, FileAccess.Write, FileShare.None, durable ? ManyWrites : 0);
            // Made last, visible last: a file that is made again takes its new place.
            if (!staged.Add(path)) paths.Remove(path);
            paths.Add(path);
            return new StorageStream(disk(file), file, folder.Full(path), durable);
        }, folder.Full(path), "made"));
    }

    public ValueTask<Stream> CreateScratchAsync(CancellationToken cancellationToken = default)
    {
        var path = Path.Combine(folder.Root, ArchiveFolder.Scratch + "-" + ++scratches);
        return new(FolderStore.Guarded<Stream>(() =>
        {
            // Where a name can be taken from an open file it is taken at once: then a kill leaves none. Windows takes it away when the process ends.
            var options = OperatingSystem.IsWindows() ? FileOptions.DeleteOnClose : FileOptions.None;
            var file = new FileStream(path, FileMode.Create, FileAccess.ReadWrite, FileShare.Delete, 0, options);
            if (!OperatingSystem.IsWindows()) File.Delete(path);
            return new StorageStream(disk(file), file, path, durable: false, scratch: true);
        }, path, "made"));
    }

    public ValueTask CommitAsync(CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (paths.Count == 0) return default;
        FolderStore.Guarded(() =>
        {
            // A target that cannot be replaced is found before anything is decided.
            foreach (var path in paths)
                if (Directory.Exists(folder.Full(path))) throw new IOException($"{folder.Full(path)} is a folder.");
            WriteJournal();
            decided = true;
            folder.Complete(paths);
        }, folder.Root, "completed");
        return default;
    }

    public ValueTask DisposeAsync()
    {
        try
        {
            // What is decided is completed by whoever comes next; all else is undone.
            if (!decided) Undo();
        }
        finally
        {
            held.Dispose();
        }
        if (!decided) ArchiveFolder.RemoveEmpty(made);
        return default;
    }

    // Flushed before the first rename: after a power cut either all of the journal is there, or nothing was renamed.
    private void WriteJournal()
    {
        using var file = new FileStream(Path.Combine(folder.Root, ArchiveFolder.Journal), FileMode.Create, FileAccess.Write, FileShare.None);
        using (var guarded = disk(file))
        {
            guarded.Write(Encoding.UTF8.GetBytes(string.Join('\n', paths) + "\n" + ArchiveFolder.JournalEnd + "\n"));
            guarded.Flush();
            file.Flush(flushToDisk: true);
        }
    }

    private void Undo()
    {
        foreach (var path in paths) File.Delete(folder.StagedFull(path));
        File.Delete(Path.Combine(folder.Root, ArchiveFolder.Journal));
        folder.RemoveEmptyDirectories();
    }
}

namespace EmbedArchive.Store;

/// <summary>
/// One writer an archive: the file <c>.lock</c>, open and shared with nobody. The system lets go of it when the process dies. It is removed
/// at the end; who waited may then hold the removed file, so each holder looks whether the name still leads to its own.
/// </summary>
internal sealed class FolderLock : IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    private readonly string path;
    private readonly FileStream file;

    private FolderLock(string path, FileStream file) => (this.path, this.file) = (path, file);

    /// <exception cref="ArchiveStorageException">Another writer did not end in time, or the folder cannot be written.</exception>
    internal static async ValueTask<FolderLock> TakeAsync(ArchiveFolder folder, TimeSpan patience, TimeProvider time, CancellationToken cancellationToken)
    {
        var path = Path.Combine(folder.Root, ArchiveFolder.Lock);
        for (var start = time.GetTimestamp(); ;)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (TryTake(folder, path) is { } held) return held;
            if (time.GetElapsedTime(start) >= patience)
                throw new ArchiveStorageException($"{folder.Root} is being written by another run, which did not end within {patience.TotalSeconds:0} s. Try again when it has ended.");
            await Task.Delay(Pause, time, cancellationToken).ConfigureAwait(false);
        }
    }

    public void Dispose()
    {
        // While it is held: who opens the name from now on gets a new file. On Windows an open file keeps its name until it is closed.
        if (!OperatingSystem.IsWindows()) File.Delete(path);
        file.Dispose();
    }

    private static FolderLock? TryTake(ArchiveFolder folder, string path)
    {
        FileStream? file = null;
        try
        {
            var options = OperatingSystem.IsWindows() ? FileOptions.DeleteOnClose : FileOptions.None;
            file = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, options);
            if (OperatingSystem.IsWindows() || LeadsTo(path, file)) return new(path, file);
        }
        catch (UnauthorizedAccessException refusal) when (!OperatingSystem.IsWindows() || !File.Exists(path))
        {
            file?.Dispose();
            throw new ArchiveStorageException($"{folder.Root} cannot be written: {refusal.Message} Choose another folder or change its rights.", refusal);
        }
        catch (DirectoryNotFoundException)
        {
            // The writer before undid its own making of the folder.
            folder.Make();
        }
        catch (IOException refusal) when (file is not null || (!File.Exists(path) && !IsHeld(refusal)))
        {
            file?.Dispose();
            throw new ArchiveStorageException($"{folder.Root} cannot be written: {refusal.Message} Check that the disk has room.", refusal);
        }
        catch (IOException)
        {
            // Held by another writer.
        }
        file?.Dispose();
        return null;
    }

    // Who held it may have removed it since: the refusal tells, not the name. Windows' ERROR_SHARING_VIOLATION, EWOULDBLOCK of Linux and of macOS.
    private static bool IsHeld(IOException refusal) => refusal.HResult is unchecked((int)0x80070020) or 11 or 35;

    // A file cannot be opened twice to compare what is in it, and .NET tells no inode: the holder gives it a time of its own and looks
    // whether the name shows that time. Even seconds are what every file system keeps.
    private static bool LeadsTo(string path, FileStream file)
    {
        File.SetLastWriteTimeUtc(file.SafeFileHandle, DateTime.UnixEpoch.AddSeconds(Random.Shared.Next() & ~1));
        return File.Exists(path) && File.GetLastWriteTimeUtc(path) == File.GetLastWriteTimeUtc(file.SafeFileHandle);
    }
}

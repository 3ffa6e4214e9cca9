using EmbedArchive.Store;

namespace EmbedArchive;

/// <summary>
/// Keeps archives in folders of the file system; an archive's name is its folder's path. Safe against kills, full disks and other writers
/// (docs/decisions/0006-three-flushes-an-article.md).
/// </summary>
/// <param name="time">The clock for waiting; null takes the system's.</param>
public sealed class FolderStore(TimeProvider? time = null) : IArchiveStore
{
    private readonly TimeProvider clock = time ?? TimeProvider.System;

    /// <summary>How long a writer waits for another one to end.</summary>
    /// <value>Default: 5 minutes.</value>
    public TimeSpan LockTimeout { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>Stands in for writing to the disk in tests of disks that fail.</summary>
    internal Func<Stream, Stream> Disk { get; init; } = static stream => stream;

    /// <inheritdoc/>
    public async ValueTask<IArchiveTransaction> BeginAsync(string archive, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(archive);
        var folder = ArchiveFolder.Of(archive);
        var made = Guarded(() => folder.Make(), folder.Root, "made");
        try
        {
            var held = await FolderLock.TakeAsync(folder, LockTimeout, clock, cancellationToken).ConfigureAwait(false);
            try
            {
                Guarded(folder.Recover, folder.Root, "mended");
                return new FolderTransaction(folder, held, made, Disk);
            }
            catch
            {
                held.Dispose();
                throw;
            }
        }
        catch
        {
            ArchiveFolder.RemoveEmpty(made);
            throw;
        }
    }

    /// <inheritdoc/>
    public async ValueTask<Stream?> OpenReadAsync(string archive, string path, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(archive);
        var folder = ArchiveFolder.Of(archive);
        await CompleteAsync(folder, cancellationToken).ConfigureAwait(false);
        return folder.OpenRead(path);
    }

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<string>?> ListAsync(string archive, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(archive);
        var folder = ArchiveFolder.Of(archive);
        if (!Directory.Exists(folder.Root)) return null;
        await CompleteAsync(folder, cancellationToken).ConfigureAwait(false);
        return Guarded(folder.List, folder.Root, "listed");
    }

    /// <inheritdoc/>
    public bool HasBeside(string archive, string path) => ArchiveFolder.Of(archive).HasBeside(path);

    internal static T Guarded<T>(Func<T> work, string path, string done)
    {
        try
        {
            return work();
        }
        catch (Exception refusal) when (refusal is UnauthorizedAccessException or (IOException and not ArchiveStorageException))
        {
            throw new ArchiveStorageException($"{path} could not be {done}: {refusal.Message} Check that it may be written and that the disk has room.", refusal);
        }
    }

    internal static void Guarded(Action work, string path, string done) => Guarded(() => { work(); return true; }, path, done);

    // A commit that was cut off in its last step is whole but for some renames. Where it can be completed, readers see the new archive;
    // on a disk that is only read, they see what is there and verification says that it is incomplete.
    private async ValueTask CompleteAsync(ArchiveFolder folder, CancellationToken cancellationToken)
    {
        try
        {
            if (!folder.HasJournal) return;
            using var held = await FolderLock.TakeAsync(folder, LockTimeout, clock, cancellationToken).ConfigureAwait(false);
            folder.Recover();
        }
        catch (Exception refusal) when (refusal is IOException or UnauthorizedAccessException)
        {
            // Told by verification, which finds the journal.
        }
    }
}

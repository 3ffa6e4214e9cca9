namespace EmbedArchive.S3;

/// <summary>One change of an archive of objects. Files lie on this machine until the commit sends them.</summary>
internal sealed class S3Transaction(ObjectBucket bucket, ArchiveKeys keys, Lease lease) : IArchiveTransaction
{
    // docs.aws.amazon.com, CopyObject: one request copies up to 5 GB.
    private const long MaxBytes = 5_000_000_000;

    private readonly LocalFolder folder = new(bucket.Options.ScratchFolder);
    private readonly List<(string Path, LocalFile File)> files = [];
    private bool sent;
    private bool decided;
    private bool completed;

    public async ValueTask<Stream?> OpenReadAsync(string path, CancellationToken cancellationToken = default) =>
        files.Find(f => f.Path == path).File is { } made ? LocalFile.Guarded(made.Name, () => File.OpenRead(made.Name))
        : ArchivePath.IsUsable(path) ? await bucket.OpenReadAsync(keys.Of(path), cancellationToken).ConfigureAwait(false) : null;

    public ValueTask<Stream> CreateAsync(string path, bool durable = false, CancellationToken cancellationToken = default)
    {
        // Checked now, so that the caller's mistake is the caller's. All files are durable: a request that S3 answered is on its disks.
        keys.Of(ArchivePath.Check(path));
        cancellationToken.ThrowIfCancellationRequested();
        var file = folder.Create(scratch: false);
        // Made last, visible last: a file that is made again takes its new place.
        files.RemoveAll(f => f.Path == path);
        files.Add((path, file));
        return new(file);
    }

    public ValueTask<Stream> CreateScratchAsync(CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return new(folder.Create(scratch: true));
    }

    public async ValueTask CommitAsync(CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (files.Count == 0) return;
        if (files.Find(f => !f.File.IsClosed) is { Path: { } open }) throw new InvalidOperationException($"{open} is still being written.");
        if (files.Find(f => new FileInfo(f.File.Name).Length > MaxBytes) is { Path: { } large })
            throw new ArchiveStorageException($"{large} is larger than the 5 GB that this store takes. Lower the limit of media, or keep the archive in a folder.");

        lease.Require();
        sent = true;
        await Parallel.ForEachAsync(Enumerable.Range(0, files.Count), bucket.Side(cancellationToken), async (n, token) =>
            await bucket.UploadAsync(keys.Staged(lease.Run, n), files[n].File.Name, ContentTypes.Of(files[n].Path), token).ConfigureAwait(false)).ConfigureAwait(false);

        var commit = new DecidedCommit { Run = lease.Run, Paths = [.. files.Select(f => f.Path)] };
        await DecideAsync(commit, cancellationToken).ConfigureAwait(false);
        await CommitSteps.CompleteAsync(bucket, keys, lease, commit).ConfigureAwait(false);
        completed = true;
    }

    public async ValueTask DisposeAsync()
    {
        try
        {
            // What is decided is completed by whoever comes next; all else is undone.
            if (completed || !decided) await lease.ReleaseAsync().ConfigureAwait(false);
            if (sent && !decided) await bucket.DeleteAsync(Enumerable.Range(0, files.Count).Select(n => keys.Staged(lease.Run, n)), CancellationToken.None).ConfigureAwait(false);
        }
        catch (ArchiveStorageException)
        {
            // What cannot be removed now is hidden from readers; the next writer clears it away when the lock is old.
        }
        finally
        {
            await lease.DisposeAsync().ConfigureAwait(false);
            foreach (var (_, file) in files) await file.DisposeAsync().ConfigureAwait(false);
            folder.Dispose();
        }
    }

    private async ValueTask DecideAsync(DecidedCommit commit, CancellationToken cancellationToken)
    {
        try
        {
            await lease.WriteAsync(commit, cancellationToken).ConfigureAwait(false);
            decided = true;
        }
        catch (Exception failure) when (failure is ArchiveStorageException or OperationCanceledException)
        {
            // The answer may be lost and not the request. When nobody can tell, nothing is undone.
            var holds = await lease.HoldsAsync(commit).ConfigureAwait(false);
            decided = holds != false;
            if (holds != true) throw;
        }
    }
}

namespace EmbedArchive;

/// <summary>
/// One change of an archive: all of it or nothing. Until <see cref="CommitAsync"/> nobody sees what was written; without it, disposing
/// undoes everything. Not safe to use from several threads at once.
/// </summary>
public interface IArchiveTransaction : IAsyncDisposable
{
    /// <summary>Opens a file as this change leaves it: what it made itself, once that stream is disposed of, and else what was there before.</summary>
    /// <param name="path">The file.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <returns>The file, or null when it is not there.</returns>
    ValueTask<Stream?> OpenReadAsync(string path, CancellationToken cancellationToken = default);

    /// <summary>Makes a file, or a new version of one. The stream must be disposed before <see cref="CommitAsync"/>.</summary>
    /// <param name="path">
    /// Relative to the archive, parts joined by <c>/</c>; each part of <c>a-z 0-9 . _ -</c> and not beginning with a dot.
    /// <c>../name</c>, with any name that is one part, is a file beside the archive.
    /// </param>
    /// <param name="durable">Whether its bytes must be on the disk before anything becomes visible. Costs a flush of the disk.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <exception cref="ArgumentException">The path is not of that form.</exception>
    /// <exception cref="ArchiveStorageException">It cannot be written.</exception>
    ValueTask<Stream> CreateAsync(string path, bool durable = false, CancellationToken cancellationToken = default);

    /// <summary>Makes a nameless file to write, read and seek in, which is gone when it is disposed.</summary>
    /// <param name="cancellationToken">Ends it.</param>
    /// <exception cref="ArchiveStorageException">It cannot be written.</exception>
    ValueTask<Stream> CreateScratchAsync(CancellationToken cancellationToken = default);

    /// <summary>Makes every file visible, in the order of their making. The last one is the sign that all are there.</summary>
    /// <param name="cancellationToken">Ends it; once files become visible it no longer does.</param>
    /// <exception cref="ArchiveStorageException">It cannot be done; the archive is as it was before, or the next writer completes it.</exception>
    ValueTask CommitAsync(CancellationToken cancellationToken = default);
}

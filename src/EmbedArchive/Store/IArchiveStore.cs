namespace EmbedArchive;

/// <summary>
/// Where archives are kept: a space of named files for each archive, changed by whole transactions. <c>FolderStore</c> keeps them in
/// folders. Safe to use from many threads; several processes may use one place at once.
/// </summary>
public interface IArchiveStore
{
    /// <summary>Begins to change an archive, which need not exist yet. Waits while another writer holds it.</summary>
    /// <param name="archive">The archive's name or path, as the store understands it.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <exception cref="ArchiveStorageException">It cannot be written, or another writer did not end in time.</exception>
    ValueTask<IArchiveTransaction> BeginAsync(string archive, CancellationToken cancellationToken = default);

    /// <summary>Opens a file for reading; null when it is not there. The stream can seek.</summary>
    /// <param name="archive">The archive.</param>
    /// <param name="path">The file; see <see cref="IArchiveTransaction.CreateAsync"/> for its form.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <exception cref="ArchiveStorageException">It is there and cannot be read.</exception>
    ValueTask<Stream?> OpenReadAsync(string archive, string path, CancellationToken cancellationToken = default);

    /// <summary>Every file of an archive by its path, ordered by ordinal; null when there is no such archive. What an interrupted writer left is told too.</summary>
    /// <param name="archive">The archive.</param>
    /// <param name="cancellationToken">Ends it.</param>
    ValueTask<IReadOnlyList<string>?> ListAsync(string archive, CancellationToken cancellationToken = default);

    /// <summary>Whether a file that is not the archive's own lies beside it, such as a picture of a saved page; stores without such a place say no.</summary>
    /// <param name="archive">The archive.</param>
    /// <param name="path">The file, relative to the place where the archive lies, parts joined by <c>/</c>; it leads only downwards.</param>
    bool HasBeside(string archive, string path) => false;
}

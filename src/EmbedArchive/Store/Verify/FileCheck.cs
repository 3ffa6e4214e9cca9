using System.Buffers;
using System.Security.Cryptography;
using EmbedArchive.Store.Warc;

namespace EmbedArchive.Store;

/// <summary>
/// Compares the files of an archive with what the manifest says of them, as many at once as there are processors: hashing is all the work
/// there is. The records of a capture are checked beside the hash of its file.
/// </summary>
internal sealed class FileCheck(IArchiveStore store, string archive, Action<string, FindingSeverity, string> find)
{
    private const int BufferLength = 256 * 1024;

    private readonly Lock counting = new();
    private readonly HashSet<string> records = new(StringComparer.Ordinal);

    /// <summary>Files that were read.</summary>
    internal int Files { get; private set; }

    /// <summary>Bytes of those files.</summary>
    internal long Bytes { get; private set; }

    /// <summary>The ids of all records.</summary>
    internal IReadOnlySet<string> Records => records;

    internal async ValueTask RunAsync(IReadOnlyList<ManifestFile> files, CancellationToken cancellationToken)
    {
        // The longest first, so that none of them is waited for alone at the end.
        var work = files.Select(f => (File: f, Check: (Action<ManifestFile, Stream, CancellationToken>)Hash))
            .Concat(files.Where(f => f.Role == FileRole.Capture).Select(f => (File: f, Check: (Action<ManifestFile, Stream, CancellationToken>)Capture)))
            .OrderByDescending(w => w.File.Bytes);
        await Parallel.ForEachAsync(work, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount, CancellationToken = cancellationToken },
            async (w, token) =>
            {
                if (!ArchivePath.IsUsable(w.File.Path) || await store.OpenReadAsync(archive, w.File.Path, token).ConfigureAwait(false) is not { } stream)
                {
                    if (w.Check == Hash) Missing(w.File);
                    return;
                }
                await using (stream.ConfigureAwait(false)) w.Check(w.File, stream, token);
            }).ConfigureAwait(false);
    }

    private void Missing(ManifestFile file)
    {
        if (!ArchivePath.IsUsable(file.Path)) find(file.Path, FindingSeverity.Damage, "The manifest names a path that no archive has.");
        else if (file.Role == FileRole.OfflineArticle) find(file.Path, FindingSeverity.Incomplete, "The offline article is not beside the archive; render makes it again.");
        else find(file.Path, FindingSeverity.Damage, "It is missing.");
    }

    private void Hash(ManifestFile file, Stream stream, CancellationToken cancellationToken)
    {
        var (length, sha256) = HashOf(stream, cancellationToken);
        lock (counting) (Files, Bytes) = (Files + 1, Bytes + length);
        if (length != file.Bytes) find(file.Path, FindingSeverity.Damage, $"It has {length} bytes instead of {file.Bytes}.");
        if (sha256 != file.Sha256) find(file.Path, FindingSeverity.Damage, $"Its SHA-256 is {sha256} instead of {file.Sha256}.");
        if (file.Role == FileRole.Media && !Path.GetFileNameWithoutExtension(file.Path).Equals(file.Sha256, StringComparison.Ordinal))
            find(file.Path, FindingSeverity.Damage, "Its name is not its SHA-256.");
    }

    private void Capture(ManifestFile file, Stream stream, CancellationToken cancellationToken)
    {
        var check = WarcCheck.Run(stream, cancellationToken);
        foreach (var fault in check.Faults) find(file.Path, FindingSeverity.Damage, $"Offset {fault.Offset}: {fault.What}");
        lock (counting) records.UnionWith(check.RecordIds);
    }

    // The hash functions of streams read 4 KiB at a time.
    private static (long Length, string Sha256) HashOf(Stream stream, CancellationToken cancellationToken)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(BufferLength);
        try
        {
            using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            var length = 0L;
            for (int read; (read = stream.Read(buffer)) > 0; length += read)
            {
                cancellationToken.ThrowIfCancellationRequested();
                hash.AppendData(buffer, 0, read);
            }
            return (length, Convert.ToHexStringLower(hash.GetHashAndReset()));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }
}

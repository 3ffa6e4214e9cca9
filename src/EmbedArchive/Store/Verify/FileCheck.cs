using System.Buffers;
using System.Collections.Concurrent;
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

    private delegate ValueTask Check(ManifestFile file, CancellationToken cancellationToken);

    private readonly Lock counting = new();
    private readonly Dictionary<string, ManifestFile> media = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<ManifestFile, long> vouched = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<string> records = new(StringComparer.Ordinal);

    /// <summary>Files that were read.</summary>
    internal int Files { get; private set; }

    /// <summary>Bytes of those files.</summary>
    internal long Bytes { get; private set; }

    /// <summary>The ids of all records.</summary>
    internal IReadOnlySet<string> Records => records;

    internal async ValueTask RunAsync(IReadOnlyList<ManifestFile> files, CancellationToken cancellationToken)
    {
        // A medium came as the payload of some record: the two are compared while the payload is hashed. What is in no capture is hashed after them.
        var captures = files.Where(f => f.Role == FileRole.Capture).ToList();
        if (captures.Count > 0) foreach (var file in files.Where(f => f.Role == FileRole.Media)) media.TryAdd("sha256:" + file.Sha256, file);
        var waiting = new HashSet<ManifestFile>(media.Values, ReferenceEqualityComparer.Instance);
        await EachAsync([.. captures.Select(f => (f, (Check)CaptureAsync)), .. files.Where(f => !waiting.Contains(f)).Select(f => (f, (Check)HashAsync))], cancellationToken).ConfigureAwait(false);
        await EachAsync([.. waiting.Where(f => !vouched.ContainsKey(f)).Select(f => (f, (Check)HashAsync))], cancellationToken).ConfigureAwait(false);
        foreach (var (file, length) in vouched) Judge(file, length, file.Sha256);
    }

    private static async Task EachAsync((ManifestFile File, Check Check)[] work, CancellationToken cancellationToken) =>
        // The longest first, so that none of them is waited for alone at the end.
        await Parallel.ForEachAsync(work.OrderByDescending(w => w.File.Bytes), new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount, CancellationToken = cancellationToken },
            (w, token) => w.Check(w.File, token)).ConfigureAwait(false);

    private ValueTask<Stream?> OpenAsync(ManifestFile file, CancellationToken cancellationToken) =>
        ArchivePath.IsUsable(file.Path) ? store.OpenReadAsync(archive, file.Path, cancellationToken) : new((Stream?)null);

    private void Missing(ManifestFile file)
    {
        if (!ArchivePath.IsUsable(file.Path)) find(file.Path, FindingSeverity.Damage, "The manifest names a path that no archive has.");
        else if (file.Role == FileRole.OfflineArticle) find(file.Path, FindingSeverity.Incomplete, "The offline article is not beside the archive; render makes it again.");
        else find(file.Path, FindingSeverity.Damage, "It is missing.");
    }

    private async ValueTask HashAsync(ManifestFile file, CancellationToken cancellationToken)
    {
        if (await OpenAsync(file, cancellationToken).ConfigureAwait(false) is not { } stream)
        {
            Missing(file);
            return;
        }
        await using (stream.ConfigureAwait(false))
        {
            var (length, sha256) = HashOf(stream, cancellationToken);
            Judge(file, length, sha256);
        }
    }

    private void Judge(ManifestFile file, long length, string sha256)
    {
        lock (counting) (Files, Bytes) = (Files + 1, Bytes + length);
        if (length != file.Bytes) find(file.Path, FindingSeverity.Damage, $"It has {length} bytes instead of {file.Bytes}.");
        if (sha256 != file.Sha256) find(file.Path, FindingSeverity.Damage, $"Its SHA-256 is {sha256} instead of {file.Sha256}.");
        if (file.Role == FileRole.Media && !Path.GetFileNameWithoutExtension(file.Path).Equals(file.Sha256, StringComparison.Ordinal))
            find(file.Path, FindingSeverity.Damage, "Its name is not its SHA-256.");
    }

    private async ValueTask CaptureAsync(ManifestFile file, CancellationToken cancellationToken)
    {
        // One that is missing is told where its bytes are hashed.
        if (await OpenAsync(file, cancellationToken).ConfigureAwait(false) is not { } stream) return;
        await using (stream.ConfigureAwait(false))
        {
            var check = await WarcCheck.RunAsync(stream, digest => TwinAsync(digest, cancellationToken), cancellationToken).ConfigureAwait(false);
            foreach (var fault in check.Faults) find(file.Path, FindingSeverity.Damage, $"Offset {fault.Offset}: {fault.What}");
            lock (counting) records.UnionWith(check.RecordIds);
        }
    }

    private async ValueTask<PayloadTwin?> TwinAsync(string digest, CancellationToken cancellationToken) =>
        media.TryGetValue(digest, out var file) && !vouched.ContainsKey(file) && await OpenAsync(file, cancellationToken).ConfigureAwait(false) is { } stream
            ? new PayloadTwin(stream, () => vouched[file] = stream.Length) : null;

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

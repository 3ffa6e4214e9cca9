using System.Security.Cryptography;

namespace EmbedArchive.Store;

/// <summary>The files of one run: writes them into the transaction and keeps the list of what the archive will hold.</summary>
internal sealed class ArchiveFiles(IArchiveTransaction transaction, EarlierManifest? previous)
{
    private readonly Dictionary<string, ManifestFile> files = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ManifestFile> before = (previous?.Value.Files ?? []).DistinctBy(f => f.Path).ToDictionary(f => f.Path, StringComparer.Ordinal);

    /// <summary>What the archive will hold: what was written, and of the run before what nobody replaced.</summary>
    internal IReadOnlyList<ManifestFile> All =>
    [
        .. files.Values
            .Concat((previous?.Value.Files ?? []).Where(f => Stays(f.Role) && !files.ContainsKey(f.Path)))
            .OrderBy(f => f.Path, StringComparer.Ordinal),
    ];

    internal bool Has(string path) => files.ContainsKey(path);

    /// <summary>Of a file of this run: SHA-256 (hex) of its bytes.</summary>
    internal string Sha256Of(string path) => files[path].Sha256;

    /// <summary>Counts a file of the run before as one of this run, as it is.</summary>
    internal void Keep(string path) => files[path] = Before(path)!;

    internal ManifestFile? Before(string path) => before.GetValueOrDefault(path);

    internal async ValueTask<ManifestFile> WriteAsync(ManifestFile file, ReadOnlyMemory<byte> bytes, bool durable, CancellationToken cancellationToken)
    {
        var stream = await transaction.CreateAsync(file.Path, durable, cancellationToken).ConfigureAwait(false);
        await using (stream.ConfigureAwait(false))
            await stream.WriteAsync(bytes, cancellationToken).ConfigureAwait(false);
        return files[file.Path] = file;
    }

    /// <summary>Writes a file from a stream, which is disposed of.</summary>
    internal async ValueTask<ManifestFile> WriteAsync(ManifestFile file, Stream bytes, CancellationToken cancellationToken)
    {
        var stream = await transaction.CreateAsync(file.Path, durable: false, cancellationToken).ConfigureAwait(false);
        await using (stream.ConfigureAwait(false))
        await using (bytes.ConfigureAwait(false))
            await bytes.CopyToAsync(stream, cancellationToken).ConfigureAwait(false);
        return files[file.Path] = file;
    }

    internal ValueTask<ManifestFile> WriteAsync(string path, ReadOnlyMemory<byte> bytes, string mediaType, FileRole role, CancellationToken cancellationToken) =>
        WriteAsync(Describe(path, bytes.Span, mediaType, role), bytes, durable: false, cancellationToken);

    /// <summary>Writes a file whose bytes come as they are made; they are on the disk when this ends.</summary>
    internal async ValueTask WriteAsync(string path, string mediaType, FileRole role, Action<Stream> write, CancellationToken cancellationToken)
    {
        var stream = await transaction.CreateAsync(path, durable: true, cancellationToken).ConfigureAwait(false);
        await using (stream.ConfigureAwait(false))
        {
            using var hashing = new HashingStream(stream);
            write(hashing);
            files[path] = new() { Path = path, Bytes = hashing.Written, Sha256 = hashing.Sha256, MediaType = mediaType, Role = role };
        }
    }

    /// <summary>Takes over a file that is there already with just these bytes; whether it is.</summary>
    internal async ValueTask<bool> KeepAsync(ManifestFile file, CancellationToken cancellationToken)
    {
        if (!await IsWholeAsync(file, cancellationToken).ConfigureAwait(false)) return false;
        files[file.Path] = file;
        return true;
    }

    /// <summary>Whether a file of the run before is there with the bytes that its manifest names.</summary>
    internal async ValueTask<bool> IsWholeAsync(string path, CancellationToken cancellationToken) =>
        Before(path) is { } file && await IsWholeAsync(file, cancellationToken).ConfigureAwait(false);

    private async ValueTask<bool> IsWholeAsync(ManifestFile file, CancellationToken cancellationToken)
    {
        var stream = await transaction.OpenReadAsync(file.Path, cancellationToken).ConfigureAwait(false);
        if (stream is null) return false;
        await using (stream.ConfigureAwait(false))
            return stream.Length == file.Bytes && Convert.ToHexStringLower(await SHA256.HashDataAsync(stream, cancellationToken).ConfigureAwait(false)) == file.Sha256;
    }

    internal async ValueTask<byte[]?> ReadAsync(string path, CancellationToken cancellationToken)
    {
        var stream = await transaction.OpenReadAsync(path, cancellationToken).ConfigureAwait(false);
        return stream is null ? null : await ReadAllAsync(stream, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>
    /// Writes the list of hashes and, as the very last, the manifest. The one before is kept and named by its hash, unless this one says the
    /// very same: so a run that is done again changes nothing.
    /// </summary>
    internal async ValueTask<ArchiveManifest> WriteManifestAsync(ArchiveManifest manifest, CancellationToken cancellationToken)
    {
        manifest = manifest with { PreviousManifest = previous?.Value.PreviousManifest };
        var json = StoreJson.Write(manifest);
        if (previous is not null && !previous.Json.Span.SequenceEqual(json))
        {
            var kept = await WriteAsync(previous.NextPath, previous.Json, "application/json", FileRole.EarlierManifest, cancellationToken).ConfigureAwait(false);
            var stamps = new List<ManifestFile>();
            foreach (var (name, bytes) in previous.Stamps)
                stamps.Add(await WriteAsync(kept.Path + name, bytes, StampFile.MediaTypeOf(name), FileRole.TimeStamp, cancellationToken).ConfigureAwait(false));
            manifest = manifest with { PreviousManifest = new(kept.Path, kept.Sha256), Files = [.. manifest.Files.Append(kept).Concat(stamps).OrderBy(f => f.Path, StringComparer.Ordinal)] };
            json = StoreJson.Write(manifest);
        }
        var list = HashList.Write(manifest.Files, Convert.ToHexStringLower(SHA256.HashData(json)));
        foreach (var (path, bytes) in new[] { (ArchivePath.HashList, list), (ArchivePath.Manifest, json) })
        {
            var stream = await transaction.CreateAsync(path, durable: path == ArchivePath.Manifest, cancellationToken).ConfigureAwait(false);
            await using (stream.ConfigureAwait(false))
                await stream.WriteAsync(bytes, cancellationToken).ConfigureAwait(false);
        }
        return manifest;
    }

    private static bool Stays(FileRole role) =>
        role is FileRole.Snapshot or FileRole.EarlierVersion or FileRole.EarlierManifest or FileRole.TimeStamp or FileRole.Observations or FileRole.Media or FileRole.Capture;

    internal static ManifestFile Describe(string path, ReadOnlySpan<byte> bytes, string mediaType, FileRole role) =>
        new() { Path = path, Bytes = bytes.Length, Sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes)), MediaType = mediaType, Role = role };

    internal static async ValueTask<byte[]> ReadAllAsync(Stream stream, CancellationToken cancellationToken)
    {
        await using (stream.ConfigureAwait(false))
        {
            var all = new MemoryStream();
            await stream.CopyToAsync(all, cancellationToken).ConfigureAwait(false);
            return all.ToArray();
        }
    }
}

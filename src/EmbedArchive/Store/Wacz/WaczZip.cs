using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;

namespace EmbedArchive.Store.Wacz;

/// <summary>The ZIP of a package in the making: every file is hashed on its way in and listed at the end. The same files give the same bytes.</summary>
internal sealed class WaczZip : IDisposable
{
    private const string PackagePath = "datapackage.json";

    // The earliest that a ZIP can say; none of its files has a time of its own.
    private static readonly DateTimeOffset FileTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly ZipArchive zip;
    private readonly List<DataPackageResource> resources = [];

    internal WaczZip(Stream output) => zip = new(output, ZipArchiveMode.Create, leaveOpen: true);

    /// <summary>Adds a file.</summary>
    /// <param name="path">Its path in the package.</param>
    /// <param name="stored">Whether it must not be compressed: players read records of a WARC in place.</param>
    /// <param name="write">Writes its bytes.</param>
    /// <returns>SHA-256 (hex) of what was written.</returns>
    internal async ValueTask<string> AddAsync(string path, bool stored, Func<Stream, ValueTask> write)
    {
        using var entry = Open(path, stored ? CompressionLevel.NoCompression : CompressionLevel.Optimal);
        using var hashing = new HashingStream(entry);
        await write(hashing).ConfigureAwait(false);
        resources.Add(new(path, path, "sha256:" + hashing.Sha256, hashing.Written));
        return hashing.Sha256;
    }

    internal async ValueTask AddAsync(string path, ReadOnlyMemory<byte> bytes) =>
        await AddAsync(path, stored: false, output => output.WriteAsync(bytes)).ConfigureAwait(false);

    /// <summary>Writes the list of all files and its hash.</summary>
    internal void End(DataPackage package)
    {
        var json = JsonSerializer.SerializeToUtf8Bytes(package with { Resources = resources }, WaczJson.Indented.DataPackage);
        Write(PackagePath, json);
        var digest = new DataPackageDigest(PackagePath, "sha256:" + Convert.ToHexStringLower(SHA256.HashData(json)));
        Write("datapackage-digest.json", JsonSerializer.SerializeToUtf8Bytes(digest, WaczJson.Indented.DataPackageDigest));
    }

    public void Dispose() => zip.Dispose();

    private void Write(string path, byte[] bytes)
    {
        using var entry = Open(path, CompressionLevel.Optimal);
        entry.Write(bytes);
    }

    private Stream Open(string path, CompressionLevel level)
    {
        var entry = zip.CreateEntry(path, level);
        entry.LastWriteTime = FileTime;
        return entry.Open();
    }
}

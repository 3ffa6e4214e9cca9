using System.Security.Cryptography;

namespace EmbedArchive.Store.Wacz;

/// <summary>The file of a package: under a hidden name beside its place until it is whole and on the disk, so that nobody ever sees a part of one.</summary>
internal static class WaczFile
{
    /// <exception cref="ArchiveStorageException">It cannot be written; a file that was there before is still there.</exception>
    internal static async ValueTask<(long Bytes, string Sha256)> WriteAsync(string path, Func<Stream, ValueTask> write, CancellationToken cancellationToken)
    {
        var full = Path.GetFullPath(path);
        var staged = Path.Combine(Path.GetDirectoryName(full) ?? full, "." + Path.GetFileName(full) + "." + Path.GetRandomFileName());
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(full) ?? full);
            var written = await StageAsync(staged, write, cancellationToken).ConfigureAwait(false);
            File.Move(staged, full, overwrite: true);
            return written;
        }
        catch (Exception refusal) when (refusal is UnauthorizedAccessException or (IOException and not ArchiveStorageException))
        {
            throw new ArchiveStorageException($"{full} could not be written: {refusal.Message} Check that it may be written and that the disk has room.", refusal);
        }
        finally
        {
            // Gone already when all went well.
            if (File.Exists(staged)) File.Delete(staged);
        }
    }

    /// <summary>Makes it in a temporary file and hands it on whole: a ZIP is written back and forth.</summary>
    internal static async ValueTask<(long Bytes, string Sha256)> WriteAsync(Stream output, Func<Stream, ValueTask> write, CancellationToken cancellationToken)
    {
        var staged = Path.GetTempFileName();
        try
        {
            var written = await WriteAsync(staged, write, cancellationToken).ConfigureAwait(false);
            var file = File.OpenRead(staged);
            await using (file.ConfigureAwait(false)) await file.CopyToAsync(output, cancellationToken).ConfigureAwait(false);
            return written;
        }
        finally
        {
            File.Delete(staged);
        }
    }

    private static async ValueTask<(long, string)> StageAsync(string staged, Func<Stream, ValueTask> write, CancellationToken cancellationToken)
    {
        var file = new FileStream(staged, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, 64 * 1024);
        await using (file.ConfigureAwait(false))
        {
            await write(file).ConfigureAwait(false);
            file.Flush(flushToDisk: true);
            file.Position = 0;
            return (file.Length, Convert.ToHexStringLower(await SHA256.HashDataAsync(file, cancellationToken).ConfigureAwait(false)));
        }
    }
}

using System.Text;
using EmbedArchive.Reports.Page;

namespace EmbedArchive.Reports;

/// <summary>The files of a report on disk. A file that is not ours is never replaced.</summary>
internal static class ReportFiles
{
    private static readonly byte[] JsonBeginning = Encoding.ASCII.GetBytes($"{{\n  \"schema\": \"{BatchSummary.CurrentSchema}\"");
    private static readonly byte[] PageBeginning = Encoding.ASCII.GetBytes(ReportPage.Beginning);

    internal static string JsonOf(string page) => Path.ChangeExtension(page, ".json");

    /// <summary>The path itself, or the first with a number (<c>report-2.html</c>) where neither file would replace a stranger's.</summary>
    internal static string Free(string page)
    {
        var free = page;
        for (var n = 2; !IsFree(free); n++) free = Path.Combine(Path.GetDirectoryName(page) ?? "", $"{Path.GetFileNameWithoutExtension(page)}-{n}{Path.GetExtension(page)}");
        return free;
    }

    internal static bool IsOurs(string file) => Begins(file, PageBeginning) || Begins(file, JsonBeginning);

    /// <summary>The way from a folder to a file, as an address; null when there is none, as between two drives.</summary>
    internal static string? Way(string folder, string file)
    {
        var way = Path.GetRelativePath(folder, Path.GetFullPath(file));
        return Path.IsPathRooted(way) ? null : string.Join('/', way.Split(Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar).Select(part => part == ".." ? part : Uri.EscapeDataString(part)));
    }

    /// <exception cref="ArchiveStorageException">It cannot be written; what was there before is still there.</exception>
    internal static void Write(string path, ReadOnlySpan<byte> bytes)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        var staged = Path.Combine(folder, $".{Path.GetFileName(path)}.staged");
        try
        {
            Directory.CreateDirectory(folder);
            try
            {
                using (var file = new FileStream(staged, FileMode.Create, FileAccess.Write, FileShare.None))
                {
                    file.Write(bytes);
                    file.Flush(flushToDisk: true);
                }
                File.Move(staged, path, overwrite: true);
            }
            finally
            {
                File.Delete(staged);
            }
        }
        catch (Exception refusal) when (refusal is IOException or UnauthorizedAccessException)
        {
            throw new ArchiveStorageException($"The report {path} could not be written: {refusal.Message} The archives are not touched by that; name another place for the report.", refusal);
        }
    }

    private static bool IsFree(string page) => (!Exists(page) || Begins(page, PageBeginning)) && (JsonOf(page) is var json && (!Exists(json) || Begins(json, JsonBeginning)));

    private static bool Exists(string path) => File.Exists(path) || Directory.Exists(path);

    private static bool Begins(string path, byte[] beginning)
    {
        try
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
            var found = new byte[beginning.Length];
            return file.ReadAtLeast(found, found.Length, throwOnEndOfStream: false) == found.Length && found.AsSpan().SequenceEqual(beginning);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            // What cannot be read is not known to be ours.
            return false;
        }
    }
}

namespace EmbedArchive.Store;

/// <summary>
/// The folder of one archive. A file in the making lies under a hidden name in the directory where it will be. The journal <c>.commit</c>
/// lists what is to be renamed and ends with a line of its own: without that line files in the making are waste, with it the commit is
/// decided and only has to be completed.
/// </summary>
internal sealed class ArchiveFolder
{
    internal const string Journal = ".commit";
    internal const string JournalEnd = ".";
    internal const string Lock = ".lock";
    internal const string Scratch = ".scratch";
    private const string Staged = ".staged";

    private ArchiveFolder(string root) => (Root, Parent) = (root, Path.GetDirectoryName(root) ?? root);

    internal string Root { get; }

    private string Parent { get; }

    internal bool HasJournal => ReadJournal() is not null;

    internal static ArchiveFolder Of(string archive) => new(Path.TrimEndingDirectorySeparator(Path.GetFullPath(archive)));

    /// <summary>Makes the folder and those above it; returns those that were not there, the innermost first.</summary>
    internal IReadOnlyList<string> Make()
    {
        var made = new List<string>();
        for (var at = Root; at is not null && !Directory.Exists(at); at = Path.GetDirectoryName(at)) made.Add(at);
        Directory.CreateDirectory(Root);
        return made;
    }

    internal static void RemoveEmpty(IEnumerable<string> folders)
    {
        foreach (var folder in folders)
        {
            try
            {
                Directory.Delete(folder);
            }
            catch (IOException)
            {
                // Someone else put something there, or it is gone already: it is theirs.
                return;
            }
        }
    }

    internal bool HasBeside(string path) => File.Exists(Path.Combine([Parent, .. path.Split('/')]));

    internal string Full(string path) => ArchivePath.IsBeside(path) ? Path.Combine(Parent, path[3..]) : Path.Combine([Root, .. path.Split('/')]);

    /// <summary>The hidden name under which a file is made. Beside the archive it carries the archive's name, as others lie there too.</summary>
    internal string StagedFull(string path)
    {
        var full = Full(path);
        var name = ArchivePath.IsBeside(path) ? Path.GetFileName(Root) + "~" + Path.GetFileName(full) : Path.GetFileName(full);
        return Path.Combine(Path.GetDirectoryName(full)!, "." + name + Staged);
    }

    /// <summary>Makes the directory of a file, never through a link that leads elsewhere.</summary>
    internal void MakeDirectoryOf(string path)
    {
        var at = Root;
        foreach (var part in ArchivePath.IsBeside(path) ? [] : path.Split('/')[..^1])
        {
            at = Path.Combine(at, part);
            var directory = new DirectoryInfo(at);
            if (directory.LinkTarget is not null) throw new ArchiveStorageException($"{at} is a link to somewhere else; nothing is written through it. Replace it by a folder.");
            if (!directory.Exists) directory.Create();
        }
    }

    /// <summary>A file, or with <paramref name="made"/> the one that is to take its place.</summary>
    internal FileStream? OpenRead(string path, bool made = false)
    {
        var full = !ArchivePath.IsUsable(path) ? null : made ? StagedFull(path) : Full(path);
        if (full is null || (!File.Exists(full) && !Directory.Exists(full))) return null;
        try
        {
            return new FileStream(full, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, 64 * 1024, FileOptions.SequentialScan);
        }
        catch (Exception missing) when (missing is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
        catch (Exception refusal) when (refusal is IOException or UnauthorizedAccessException)
        {
            throw new ArchiveStorageException($"{Full(path)} could not be read: {refusal.Message}", refusal);
        }
    }

    internal IReadOnlyList<string> List()
    {
        var options = new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None, IgnoreInaccessible = false, MaxRecursionDepth = 16 };
        return [.. Directory.EnumerateFiles(Root, "*", options)
            .Select(f => Path.GetRelativePath(Root, f).Replace(Path.DirectorySeparatorChar, '/'))
            .Where(f => f != Lock)
            .Order(StringComparer.Ordinal)];
    }

    /// <summary>Completes a commit that was decided; clears away what was not. Only under the lock.</summary>
    internal void Recover()
    {
        // A new folder has nothing to mend, and the one above it may hold thousands of archives.
        if (Directory.EnumerateFileSystemEntries(Root).All(e => Path.GetFileName(e) == Lock)) return;
        if (ReadJournal() is { } paths) Complete(paths);
        File.Delete(Path.Combine(Root, Journal));
        foreach (var waste in Waste()) File.Delete(waste);
    }

    /// <summary>Renames what the journal lists, in its order, then removes the journal. Does no harm when done twice.</summary>
    internal void Complete(IEnumerable<string> paths)
    {
        foreach (var path in paths.Where(ArchivePath.IsUsable))
        {
            try
            {
                File.Move(StagedFull(path), Full(path), overwrite: true);
            }
            catch (FileNotFoundException)
            {
                // It was renamed before the commit was cut off.
            }
        }
        File.Delete(Path.Combine(Root, Journal));
    }

    /// <summary>Removes directories that hold nothing, which a transaction that was undone has made.</summary>
    internal void RemoveEmptyDirectories()
    {
        foreach (var directory in Directory.EnumerateDirectories(Root, "*", SearchOption.AllDirectories).OrderByDescending(d => d.Length))
            if (!Directory.EnumerateFileSystemEntries(directory).Any()) Directory.Delete(directory);
    }

    // null when there is none, or it is cut: then nothing was renamed yet.
    private string[]? ReadJournal()
    {
        // A failed opening costs more than looking.
        if (!File.Exists(Path.Combine(Root, Journal))) return null;
        try
        {
            return File.ReadAllLines(Path.Combine(Root, Journal)) is [.. var paths, JournalEnd] ? paths : null;
        }
        catch (Exception missing) when (missing is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    private IEnumerable<string> Waste() =>
    [
        .. Directory.EnumerateFiles(Root, ".*" + Staged, SearchOption.AllDirectories),
        .. Directory.EnumerateFiles(Root, Scratch + "*"),
        .. Directory.EnumerateFiles(Parent, "." + Path.GetFileName(Root) + "~*" + Staged),
    ];
}

using System.Text;

namespace EmbedArchive.S3;

/// <summary>
/// The keys of one archive. Its files have the paths that they have in a folder, so that a plain download is the archive. Hidden beside
/// them, while a run writes: the lock, and files that are not visible yet.
/// </summary>
internal sealed class ArchiveKeys
{
    private const string LockName = ".lock";

    // docs.aws.amazon.com, "Naming Amazon S3 objects": a key has at most 1,024 bytes in UTF-8.
    private const int MaxBytes = 1024;

    private readonly string root;
    private readonly string parent;

    private ArchiveKeys(string root) => (this.root, parent) = (root, root[..(root.LastIndexOf('/') + 1)]);

    /// <summary>The archive as messages name it: the key that its files share.</summary>
    internal string Archive => root;

    /// <summary>What the keys of all its files begin with.</summary>
    internal string Folder => root + "/";

    internal string Lock => Folder + LockName;

    /// <summary>What the keys of files that are not visible yet begin with.</summary>
    internal string StagedStart => Folder + ".run-";

    /// <exception cref="ArgumentException">The name is none that a store of objects takes.</exception>
    internal static ArchiveKeys Of(string prefix, string archive)
    {
        ArgumentException.ThrowIfNullOrEmpty(archive);
        var name = archive.EndsWith('/') ? archive[..^1] : archive;
        if (!IsUsable(name)) throw new ArgumentException($"\"{archive}\" is no name of an archive in object storage: parts joined by /, none of them empty or beginning with a dot.", nameof(archive));
        return new(prefix.Length == 0 ? name : prefix + "/" + name);
    }

    /// <summary>Whether it may stand in a key: no part that is empty, leads up or is hidden, and nothing that a file system or a log takes amiss.</summary>
    internal static bool IsUsable(string name) =>
        Encoding.UTF8.GetByteCount(name) <= MaxBytes / 2 && name.Split('/').All(part => part.Length > 0 && part[0] != '.' && !part.Any(c => char.IsControl(c) || c is '\\'));

    /// <summary>Where a file of the archive is once it is visible.</summary>
    /// <exception cref="ArgumentException">Its key would be longer than keys may be.</exception>
    internal string Of(string path)
    {
        var key = ArchivePath.IsBeside(path) ? parent + path[3..] : Folder + path;
        return Encoding.UTF8.GetByteCount(key) <= MaxBytes ? key : throw new ArgumentException($"\"{key}\" is longer than the {MaxBytes} bytes that a key may have.", nameof(path));
    }

    /// <summary>Where the n-th file of a run waits to become visible. The run's own name keeps a run that was given up from touching another's.</summary>
    internal string Staged(string run, int n) => $"{StagedStart}{run}-{n}.staged";

    /// <summary>The file's path in the archive; null for the lock.</summary>
    internal string? PathOf(string key) => key == Lock ? null : key[Folder.Length..];
}

using System.IO.Enumeration;

namespace EmbedArchive.Tool;

/// <summary>
/// Paths with <c>*</c> and <c>?</c> in any part; a part <c>**</c> stands for any number of folders. For shells that do not expand them, and for
/// more files than a command line holds. Links to folders are not followed: the walk ends.
/// </summary>
internal static class Glob
{
    private static readonly EnumerationOptions Here = new() { IgnoreInaccessible = false, AttributesToSkip = FileAttributes.Hidden | FileAttributes.ReparsePoint };

    internal static bool Is(string path) => path.AsSpan().ContainsAny('*', '?');

    /// <summary>The folder before the first part with a wildcard, and the parts from there on.</summary>
    internal static (string Root, IReadOnlyList<string> Parts) Split(string glob)
    {
        var parts = glob.Split(Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar);
        var first = Array.FindIndex(parts, Is);
        var root = string.Join(Path.DirectorySeparatorChar, parts[..first]);
        return (root.Length > 0 ? root : first > 0 ? Path.DirectorySeparatorChar.ToString() : ".", parts[first..]);
    }

    internal static IEnumerable<string> Files(string glob)
    {
        var (root, parts) = Split(glob);
        IEnumerable<string> folders = [root];
        foreach (var part in parts.SkipLast(1)) folders = folders.SelectMany(folder => Folders(folder, part)).Distinct(StringComparer.Ordinal).ToList();
        var name = parts[^1] == "**" ? "*" : parts[^1];
        if (parts[^1] == "**") folders = folders.SelectMany(WithAllBelow);
        return folders.SelectMany(folder => Directory.EnumerateFiles(folder, "*", Here).Where(f => Fits(name, f)));
    }

    private static IEnumerable<string> Folders(string folder, string part) =>
        part == "**" ? WithAllBelow(folder)
        : Is(part) ? Directory.EnumerateDirectories(folder, "*", Here).Where(f => Fits(part, f))
        : Directory.Exists(Path.Combine(folder, part)) ? [Path.Combine(folder, part)] : [];

    private static IEnumerable<string> WithAllBelow(string folder) =>
        Directory.EnumerateDirectories(folder, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = Here.AttributesToSkip, IgnoreInaccessible = false }).Prepend(folder);

    private static bool Fits(string pattern, string path) => FileSystemName.MatchesSimpleExpression(pattern, Path.GetFileName(path), ignoreCase: OperatingSystem.IsWindows());
}

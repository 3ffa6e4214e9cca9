namespace EmbedArchive;

/// <summary>The form of paths inside an archive: an allow-list, so that no input can lead out of it, on any system. For those who write a store.</summary>
public static class ArchivePath
{
    internal const string Manifest = "manifest.json";
    internal const string HashList = "manifest-sha256.txt";
    internal const string Links = "links.json";
    internal const string Observations = "observations.json";

    private const string Beside = "../";

    // Names of devices on Windows, with any extension (learn.microsoft.com, "Naming Files, Paths, and Namespaces").
    private static readonly HashSet<string> Reserved = new(
        ["con", "prn", "aux", "nul", "conin$", "conout$", .. Enumerable.Range(0, 10).SelectMany(n => (string[])[$"com{n}", $"lpt{n}"])], StringComparer.Ordinal);

    /// <summary>Gives the path back when a store may take it; <see cref="IArchiveTransaction.CreateAsync"/> tells the form.</summary>
    /// <param name="path">The path.</param>
    /// <exception cref="ArgumentException">It is not of that form.</exception>
    public static string Check(string path) =>
        IsUsable(path) ? path : throw new ArgumentException($"\"{path}\" is not a path inside an archive.", nameof(path));

    /// <summary>Whether it leads to a file beside the archive (<c>../name</c>); the name is what follows the first three characters.</summary>
    /// <param name="path">The path.</param>
    public static bool IsBeside(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return path.StartsWith(Beside, StringComparison.Ordinal);
    }

    /// <summary>Whether it is of the form that archives have.</summary>
    /// <param name="path">The path.</param>
    public static bool IsUsable(string path)
    {
        if (IsBeside(path)) return path[3..] is { Length: > 0 } name && name is not ("." or "..") && name.IndexOfAny(['/', '\\', '\0']) < 0 && !IsReserved(name.ToLowerInvariant());
        return path.Length is > 0 and <= 240 && path.Split('/').All(IsUsablePart);
    }

    internal static bool IsReserved(string part) => Reserved.Contains(part.Split('.')[0].TrimEnd());

    private static bool IsUsablePart(string part) =>
        part.Length is > 0 and <= 150 && part[0] is not ('.' or '-') && part[^1] != '.' && !IsReserved(part)
        && part.All(c => c is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '.' or '_' or '-');
}

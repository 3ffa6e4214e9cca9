namespace EmbedArchive.Tool;

/// <summary>The articles that a verb's arguments name: files, folders, globs, <c>-</c> for standard input.</summary>
internal static class Inputs
{
    private static readonly string[] ArticleExtensions = [".html", ".htm", ".xhtml", ".txt"];

    /// <summary>The files, in a stable order. A folder gives its articles, those of its sub-folders too, and never what an archive holds.</summary>
    internal static IReadOnlyList<string> Expand(IEnumerable<string> arguments)
    {
        var files = new List<string>();
        foreach (var argument in arguments)
        {
            if (argument == "-" || File.Exists(argument)) files.Add(argument);
            else if (Directory.Exists(argument)) files.AddRange(ArticlesIn(argument));
            else if (argument.AsSpan().ContainsAny('*', '?')) files.AddRange(Matching(argument));
            else throw new UsageException($"There is no file or folder '{argument}'.");
        }
        return files;
    }

    private static IEnumerable<string> ArticlesIn(string folder) => Directory
        .EnumerateFiles(folder, "*", new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = false, AttributesToSkip = FileAttributes.Hidden | FileAttributes.ReparsePoint })
        .Where(f => ArticleExtensions.Contains(Path.GetExtension(f), StringComparer.OrdinalIgnoreCase))
        .Where(f => !f.EndsWith(".archived.html", StringComparison.OrdinalIgnoreCase) && !IsInsideArchive(f))
        .Order(StringComparer.Ordinal);

    private static bool IsInsideArchive(string file) =>
        file.Split(Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar).Any(part => part.EndsWith(".embeds", StringComparison.OrdinalIgnoreCase));

    private static List<string> Matching(string glob)
    {
        var folder = Path.GetDirectoryName(glob) is { Length: > 0 } named ? named : ".";
        if (folder.AsSpan().ContainsAny('*', '?')) throw new UsageException($"'{glob}': only the last part of a path may hold * or ?.");
        if (!Directory.Exists(folder)) throw new UsageException($"There is no folder '{folder}'.");
        var found = Directory.EnumerateFiles(folder, Path.GetFileName(glob)).Order(StringComparer.Ordinal).ToList();
        return found.Count > 0 ? found : throw new UsageException($"No file matches '{glob}'.");
    }
}

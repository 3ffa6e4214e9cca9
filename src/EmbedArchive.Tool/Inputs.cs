namespace EmbedArchive.Tool;

/// <summary>The articles that a verb's arguments name: files, folders, globs, <c>-</c> for standard input.</summary>
internal static class Inputs
{
    private static readonly string[] ArticleExtensions = [".html", ".htm", ".xhtml", ".txt"];

    private static readonly EnumerationOptions Deep = new() { RecurseSubdirectories = true, IgnoreInaccessible = false, AttributesToSkip = FileAttributes.Hidden | FileAttributes.ReparsePoint };

    /// <summary>The files, each once, in a stable order. Folders and globs never give what an archive holds, an offline article, or a report of ours.</summary>
    internal static IReadOnlyList<ArticleInput> Expand(IEnumerable<string> arguments)
    {
        var files = new List<ArticleInput>();
        foreach (var argument in arguments)
        {
            if (argument == "-" || File.Exists(argument)) files.Add(new(argument, ""));
            else if (Directory.Exists(argument)) files.AddRange(Directory.EnumerateFiles(argument, "*", Deep).Where(IsArticle).Where(f => !IsOurs(f)).Order(StringComparer.Ordinal).Select(f => Below(argument, f)));
            else if (Glob.Is(argument)) files.AddRange(Matching(argument));
            else throw new UsageException($"There is no file or folder '{argument}'.");
        }
        return [.. files.DistinctBy(f => f.IsStandardInput ? "-" : Path.GetFullPath(f.Path), StringComparer.Ordinal)];
    }

    private static bool IsArticle(string file) => ArticleExtensions.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase);

    private static bool IsOurs(string file) =>
        file.EndsWith(".archived.html", StringComparison.OrdinalIgnoreCase)
        || file.Split(Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar).Any(part => part.EndsWith(".embeds", StringComparison.OrdinalIgnoreCase))
        || BatchReport.IsReport(file);

    private static List<ArticleInput> Matching(string glob)
    {
        var (root, _) = Glob.Split(glob);
        if (!Directory.Exists(root)) throw new UsageException($"There is no folder '{root}'.");
        var found = Glob.Files(glob).Where(f => !IsOurs(f)).Order(StringComparer.Ordinal).Select(f => Below(root, f)).ToList();
        return found.Count > 0 ? found : throw new UsageException($"No file matches '{glob}'.");
    }

    private static ArticleInput Below(string folder, string file) => new(file, Path.GetDirectoryName(Path.GetRelativePath(folder, file)) ?? "");
}
